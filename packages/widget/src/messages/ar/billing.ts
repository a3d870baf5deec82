import type { Areas } from "../language.ts";
import { apart, count, ofSeats, seats } from "./say.ts";

const size = (n: number | null) => (n === null ? "غير محدود" : count(n));

export const words: Areas["billing"] = {
  description: "ما لدى المؤسسة، وما يُستخدم منه.",
  failed: "تعذّر تحميل الفوترة.",
  plan: "الخطة",
  noPlan: "بلا خطة",
  active: "المستخدمون النشطون",
  suspended: "المعلّقون",
  invited: "المدعوون",
  seats: "المقاعد",
  used: (taken, all) =>
    all === null
      ? `المشغول: ${count(taken)}، والعدد غير محدود`
      : `المشغول: ${count(taken)} من ${count(all)}`,
  byUsers: "المستخدمون",
  byInvitations: "الدعوات",
  setSeats: "تعيين المقاعد",
  setSeatsOf: (license) => `تعيين مقاعد ${apart(license)}`,
  saved: (license, all) =>
    all === null
      ? `أصبحت مقاعد ${apart(license)} غير محدودة`
      : `مقاعد ${apart(license)} الآن: ${seats(all)}`,
  form: {
    title: (license) => `مقاعد ${apart(license)}`,
    seats: "المقاعد",
    hint: (taken) =>
      taken === 0
        ? "لم يُستخدم أي مقعد بعد."
        : `قيد الاستخدام: ${seats(taken)}. لا يمكن تعيين عدد أقل.`,
    unlimited: "غير محدود",
    below: (taken) => `قيد الاستخدام: ${seats(taken)}. أفرغ بعضها أولًا.`,
    save: "حفظ المقاعد",
    lowerTitle: (license, before, after) =>
      `هل تريد خفض ${apart(license)} من ${size(before)} إلى ${ofSeats(after)}؟`,
    lowerText: (license, left) =>
      left === 0
        ? `لن يمكن منح ${apart(license)} لشخص آخر. يبقى لدى من يملكه.`
        : `سيبقى للمنح من ${apart(license)}: ${seats(left)}. يبقى الترخيص لدى من يملكه.`,
    lower: (after) => `خفض إلى ${ofSeats(after)}`,
  },
  history: {
    title: "تغييرات المقاعد",
    failed: "تعذّر تحميل التغييرات.",
    empty: { title: "لا تغييرات بعد", text: "يظهر هنا كل تغيير في المقاعد." },
    columns: { license: "الترخيص", change: "المقاعد", by: "بواسطة", at: "الوقت" },
    change: (before, after) => `${size(before)} ← ${size(after)}`,
  },
};
