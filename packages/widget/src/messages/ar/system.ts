import type { Areas } from "../language.ts";
import { apart, count, counted, days, percent } from "./say.ts";

const organizations = (n: number, two: string) =>
  counted(n, "مؤسسة واحدة", two, "مؤسسات", "مؤسسة");

const users = (n: number) =>
  counted(n, "مستخدم واحد", "مستخدمين", "مستخدمين", "مستخدمًا", "مستخدم");

export const words: Areas["system"] = {
  statuses: { active: "نشطة", suspended: "معلّقة" },
  organizations: {
    tally: (n, more) =>
      more ? `أكثر من ${organizations(n, "مؤسستين")}` : organizations(n, "مؤسستان"),
    table: "المؤسسات",
    search: { label: "البحث في المؤسسات", placeholder: "البحث بالاسم أو العنوان…" },
    columns: {
      name: "الاسم",
      profile: "ملف التعريف",
      plan: "الخطة",
      people: "المستخدمون",
      status: "الحالة",
      createdAt: "تاريخ الإنشاء",
      actions: "الإجراءات",
    },
    noPlan: "بلا خطة",
    people: (active, invited) =>
      invited > 0 ? `${count(active)} · مدعو: ${count(invited)}` : count(active),
    actionsFor: (name) => `إجراءات ${apart(name)}`,
    edit: "تعديل",
    showPeople: "محو مستخدم…",
    suspend: "تعليق",
    reactivate: "إعادة تنشيط",
    empty: {
      title: "لا مؤسسات بعد",
      text: "كل عميل للمنتج مؤسسة. أنشئ الأولى مع مالكها.",
    },
    noMatch: { title: "لا توجد مؤسسة مطابقة", text: "ابحث باسم أو عنوان آخر." },
    failed: "تعذّر تحميل المؤسسات.",
    create: "إنشاء مؤسسة",
  },
  create: {
    title: "إنشاء مؤسسة",
    name: "الاسم",
    slug: "العنوان",
    slugHint: "أحرف لاتينية صغيرة وأرقام وشرطات. يُدخَل عند تسجيل الدخول.",
    profile: "ملف التعريف",
    plan: "الخطة",
    owner: "المستخدم الأول",
    ownerHint: "يحصل على أعلى دور، وعلى رابط لتعيين كلمة المرور.",
    firstName: "الاسم الأول",
    lastName: "اسم العائلة",
    email: "البريد الإلكتروني",
    submit: "إنشاء المؤسسة",
    done: (name) => `تم إنشاء ${apart(name)}`,
    link: {
      title: (name) => `${apart(name)} جاهزة`,
      text: (until) =>
        `سلّم هذا الرابط للمستخدم الأول: يعيّن به كلمة المرور مرة واحدة، حتى ${until}.`,
      label: "رابط تعيين كلمة المرور",
      copy: "نسخ الرابط",
      copied: "تم النسخ",
    },
  },
  edit: {
    title: (name) => `تعديل ${apart(name)}`,
    contactUrl: "رابط التواصل",
    contactHint: "يظهر حيث تحتاج المؤسسة إلى أكثر مما يحق لها.",
    entitlements: "الاستحقاقات",
    entitlementOf: (key) => (key === "multi-user" ? "تعدّد المستخدمين (Enterprise)" : key),
    seats: "المقاعد",
    seatsOf: (license, used) => `${apart(license)} (المشغول: ${count(used)})`,
    unlimited: "فارغ: غير محدود",
    profileChange: "مع ملف تعريف آخر يتغير دور الجميع. اختر ما يصير إليه كل دور.",
    becomes: (role) => `يصبح ${apart(role)}`,
    submit: "حفظ التغييرات",
    done: (name) => `تم حفظ ${apart(name)}`,
  },
  suspend: {
    title: (name) => `هل تريد تعليق ${apart(name)}؟`,
    text: (name, n) =>
      `يتوقف فورًا وصول ${users(n)} في ${apart(name)}، مع كل الجلسات والمفاتيح والروابط. تبقى كل البيانات.`,
    confirm: (name) => `تعليق ${apart(name)}`,
    done: (name) => `تم تعليق ${apart(name)}`,
    undone: (name) => `تمت إعادة تنشيط ${apart(name)}`,
  },
  erase: {
    title: (organization) => `مستخدمو ${apart(organization)}`,
    text: "يزيل المحو بيانات المستخدم نهائيًا، ويبقى اسم مستعار في سجل التدقيق.",
    search: { label: "البحث عن مستخدمين", placeholder: "البحث بالاسم أو البريد…" },
    list: "المستخدمون",
    button: "محو",
    nobody: "لا أحد مطابق.",
    failed: "تعذّر تحميل المستخدمين.",
    question: (name) => `هل تريد محو ${apart(name)}؟`,
    consequence: (name, organization) =>
      `يتوقف فورًا وصول ${apart(name)} إلى ${apart(organization)}، وتُمحى كل بيانات هذا الشخص. لا يمكن التراجع عن ذلك.`,
    confirm: (name) => `محو ${apart(name)}`,
    done: (name) => `تم محو ${apart(name)}`,
  },
  report: {
    generated: (when) => `حتى ${when}`,
    export: "تصدير CSV",
    exported: "تم تصدير التقرير",
    table: "التقرير حسب المؤسسة",
    failed: "تعذّر إعداد التقرير.",
    file: (day) => `تقرير-النظام-${day}.csv`,
    organizations: "المؤسسات",
    organizationsBeneath: (suspended) =>
      suspended > 0 ? `المعلّقة: ${count(suspended)}` : "لا مؤسسة معلّقة",
    users: "المستخدمون النشطون",
    usersBeneath: (suspended) => `المعلّقون: ${count(suspended)}`,
    invited: "دعوات قيد الانتظار",
    invitedBeneath: (expired) => `المنتهية: ${count(expired)}`,
    mfa: "تغطية MFA",
    mfaBeneath: (enrolled, of) => `${count(enrolled)} من ${count(of)}`,
    dormant: "الحسابات الخاملة",
    dormantBeneath: `بلا نشاط منذ ${days(90)}`,
    signIns: "عمليات تسجيل الدخول",
    signInsBeneath: (refused) => `المرفوضة: ${count(refused)}، خلال ${days(30)}`,
    percent,
    columns: {
      name: "المؤسسة",
      active: "النشطون",
      suspended: "المعلّقون",
      invited: "المدعوون",
      mfa: "MFA",
      dormant: "الخاملة",
      signIns: "تسجيل الدخول",
      refused: "المرفوضة",
    },
    number: count,
  },
};
