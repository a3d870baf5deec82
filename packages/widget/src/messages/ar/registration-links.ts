import type { Areas } from "../language.ts";
import { apart, count, days, list, plural } from "./say.ts";

export const words: Areas["registrationLinks"] = {
  title: "روابط التسجيل",
  tally: (live) => (live === 0 ? "لا روابط سارية" : `السارية: ${count(live)}`),
  actions: { copyLink: "نسخ الرابط", revoke: "إبطال الرابط" },
  statuses: { live: "سارٍ", expired: "منتهٍ", "used-up": "مستنفد", revoked: "مُبطَل" },
  columns: {
    role: "الدور",
    uses: "مرات الاستخدام",
    status: "الحالة",
    createdBy: "أنشأه",
    actions: "الإجراءات",
  },
  actionsFor: (role, by) => `إجراءات رابط ${apart(role)} الذي أنشأه ${apart(by)}`,
  nobody: "شخص لم يعد هنا",
  by: (name) => `بواسطة ${apart(name)}`,
  anyDomain: "أي عنوان بريد إلكتروني",
  domains: (all) => list(all.map((domain) => apart(`@${domain}`))),
  usesLeft: (left, used, most) =>
    left === null || most === null
      ? `مرات الاستخدام: ${count(used)}`
      : `المتبقي: ${count(left)} من ${count(most)}`,
  endsIn: (span) => `ينتهي خلال ${span}`,
  showEnded: (n) => `إظهار المنتهية (${count(n)})`,
  hideEnded: "إخفاء المنتهية",
  empty: "لا يمكن لأحد التسجيل عبر رابط حاليًا. أنشئ رابطًا وسلّمه لمن سينضم.",
  failed: "تعذّر تحميل روابط التسجيل.",
  form: {
    title: "إنشاء رابط تسجيل",
    text: "من لديه الرابط يمكنه التسجيل به.",
    role: "دور المنضمين الجدد",
    noRole: "لا يوجد دور يمكنك منحه.",
    license: "الترخيص",
    uses: "عدد مرات الاستخدام",
    usesHint: "إن تُرك فارغًا، يمكن لأي عدد من الأشخاص التسجيل.",
    numberProblem: (least, most) => `عدد صحيح من ${count(least)} إلى ${count(most)}.`,
    domains: "نطاقات البريد الإلكتروني",
    domainsHint: "إن تُركت فارغة، يمكن لأي عنوان التسجيل. يُعد النطاق الفرعي نطاقًا آخر.",
    domainsPlaceholder: "example.com",
    domainProblem: "أدخل نطاقًا كاملًا، مثل \u2068example.com\u2069.",
    domainsMany: (most) => `الحد الأقصى للنطاقات: ${count(most)}.`,
    days: "مدة السريان",
    daysSuffix: (n) => plural(n, { few: "أيام", many: "يومًا", other: "يوم" }),
    submit: "إنشاء الرابط",
  },
  made: {
    title: "رابط التسجيل الخاص بك",
    titleAgain: "رابط التسجيل",
    label: "رابط التسجيل",
    text: (when, span) =>
      span === null ? `يسري حتى ${when}.` : `يسري لمدة ${days(span)}، حتى ${when}.`,
    copy: "نسخ الرابط",
    copied: "تم النسخ",
  },
  copied: (role) => `تم نسخ رابط التسجيل بدور ${apart(role)}`,
  revoke: {
    title: "هل تريد إبطال رابط التسجيل هذا؟",
    text: (role, used) =>
      `لن يمكن لأحد التسجيل به بدور ${apart(role)}. ${
        used === 0 ? "لم يستخدمه أحد." : `يبقى من سجّلوا به، وعددهم ${count(used)}.`
      } لا يمكن التراجع عن ذلك.`,
    confirm: "إبطال الرابط",
    done: (role) => `تم إبطال رابط التسجيل بدور ${apart(role)}`,
  },
};
