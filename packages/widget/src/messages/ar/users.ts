import type { Areas, Otherwise } from "../language.ts";
import { apart, count, days, list, ofPeople, people } from "./say.ts";

/** How many stand where, by the words for those who may sign in and those who may not. */
const tallyOf =
  (active: string, suspended: string): Areas["users"]["tallyLine"] =>
  (tally) =>
    [
      `${active}: ${count(tally.active)}`,
      ...(tally.invited === null ? [] : [`مدعو: ${count(tally.invited)}`]),
      `${suspended}: ${count(tally.suspended)}`,
      ...(tally.expired > 0 ? [`منتهٍ: ${count(tally.expired)}`] : []),
    ].join(" · ");

export const words: Areas["users"] = {
  table: "الأشخاص",
  person: "شخص",
  nameWithYou: (name) => `${apart(name)} (أنت)`,
  statuses: {
    active: "نشط",
    suspended: "معلّق",
    invited: "مدعو",
    expired: "منتهٍ",
  },
  columns: {
    name: "الاسم",
    role: "الدور",
    status: "الحالة",
    license: "الترخيص",
    lastActiveAt: "آخر نشاط",
    groups: "المجموعات",
    usage: "الرسائل",
    mfa: "MFA",
    createdAt: "تاريخ الانضمام",
  },
  actions: {
    edit: "تعديل",
    assignRoles: "تغيير الدور",
    assignLicense: "تغيير الترخيص",
    setPassword: "تعيين كلمة المرور",
    resetMfa: "إعادة تعيين MFA",
    revokeSessions: "تسجيل الخروج من كل الأجهزة",
    exportData: "تصدير البيانات",
    suspend: "تعليق",
    reactivate: "إعادة تنشيط",
    delete: "حذف",
  },
  actionsColumn: "الإجراءات",
  actionsFor: (name) => `إجراءات ${apart(name)}`,
  tallyLine: tallyOf("نشط", "معلّق"),
  figures: {
    label: "الأرقام",
    active: "المستخدمون النشطون",
    activeHint: "سجّلوا الدخول مرة على الأقل.",
    pending: "دعوات قيد الانتظار",
    licenses: "التراخيص",
    licenseBar: { users: "المستخدمون", invitations: "المدعوون" },
    seats: (used, seats) => (seats === null ? count(used) : `${count(used)} من ${count(seats)}`),
  },
  cells: {
    noLicense: "بلا ترخيص",
    noGroups: "لا توجد",
    groups: (first, more) => (more ? `${apart(first)} \u2066+${count(more)}\u2069` : first),
    usage: (used, limit) =>
      limit === null ? `${count(used)} اليوم` : `${count(used)} من ${count(limit)} اليوم`,
    mfa: { on: "مفعّل", off: "متوقف" },
  },
  selectOne: (name) => `تحديد ${apart(name)}`,
  selectLoaded: "تحديد كل المعروضين",
  listMenu: "الاستيراد والتصدير",
  ways: {
    invitation: "دعوة مستخدم",
    registrationLink: "إنشاء رابط تسجيل",
    direct: "إضافة مستخدم",
    more: "طرق أخرى لإضافة أشخاص",
  },
  entitlement: {
    title: "تعدّد المستخدمين جزء من خطة Enterprise",
    text: "لدعوة أشخاص وإدارتهم هنا، تحتاج مؤسستك إلى إتاحة تعدّد المستخدمين. يبقى كل من هو هنا حاليًا.",
    contact: "التواصل معنا",
  },
  expiresIn: (span) => `تنتهي خلال ${span}`,
  mail: { queued: "جارٍ إرسال الرسالة", failed: "لم تصل الرسالة" },
  suspendedUntil: (date) => `حتى ${date}`,
  suspendedReason: (reason) => `السبب: ${apart(reason)}`,
  sortLabel: "الترتيب حسب",
  shown: (n, of, capped) => `${count(n)} من ${capped ? "أكثر من " : ""}${count(of)}`,
  found: (n, capped) =>
    n === 0
      ? "لم يُعثر على أحد"
      : capped
        ? `عُثر على أكثر من ${ofPeople(n)}`
        : `عُثر على ${ofPeople(n)}`,
  changed: {
    one: (name, status) => `${apart(name)}: ${status}`,
    gone: (name) => `لم يعد ${apart(name)} في القائمة`,
    many: (n) => `تغيّر ${people(n)}`,
  },
  search: { label: "البحث عن أشخاص", placeholder: "البحث بالاسم أو البريد…" },
  filters: {
    open: "عوامل التصفية",
    title: "عوامل التصفية",
    status: "الحالة",
    role: "الدور",
    license: "الترخيص",
    group: "المجموعة",
    mfa: "MFA",
    mfaStates: { on: "تم الإعداد", off: "لم يتم الإعداد" },
    lastActive: "آخر نشاط",
    clear: "مسح عوامل التصفية",
    show: (n, capped) => `عرض ${capped ? "أكثر من " : ""}${ofPeople(n)}`,
    spans: {
      any: "أي وقت",
      within7: `خلال آخر ${days(7)}`,
      within30: `خلال آخر ${days(30)}`,
      before30: `قبل أكثر من ${days(30)}`,
      before90: `قبل أكثر من ${days(90)}`,
    },
  },
  empty: {
    title: "لا أحد هنا بعد",
    text: "يظهر هنا من تدعوهم، مع دور كل منهم وآخر نشاط له.",
  },
  noMatch: {
    title: "لا توجد نتائج مطابقة",
    clear: "مسح البحث وعوامل التصفية",
    search: (text) => `«${apart(text)}»`,
    text: (what) => `لا أحد يطابق ${list(what)}.`,
  },
  failed: "تعذّر تحميل القائمة.",
  stale: "تعذّر تحديث القائمة. قد يكون المعروض قديمًا.",
  moreFailed: "تعذّر تحميل بقية الأشخاص.",
};

export const otherwise: Otherwise<"users"> = {
  disable: {
    statuses: { active: "مفعّل", suspended: "معطّل" },
    actions: { suspend: "تعطيل", reactivate: "تفعيل" },
    tallyLine: tallyOf("مفعّل", "معطّل"),
  },
  remove: { actions: { delete: "إزالة" } },
  plusInvite: { ways: { invitation: "+ دعوة" } },
  severalRoles: {
    columns: { role: "الأدوار" },
    actions: { assignRoles: "إدارة الأدوار" },
    filters: { role: "الأدوار" },
  },
};
