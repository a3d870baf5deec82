import type { ActorKind } from "@usher/domain";
import type { Areas } from "../language.ts";
import { apart, counted } from "./say.ts";

const actorKinds: Record<ActorKind, string> = {
  user: "مستخدم",
  "api-key": "مفتاح API",
  "system-administrator": "مسؤول النظام",
  system: "Usher",
  anonymous: "دون تسجيل دخول",
};

const areas: Record<string, string> = {
  organization: "المؤسسة",
  policies: "السياسات",
  session: "عمليات تسجيل الدخول",
  password: "كلمات المرور",
  email: "عناوين البريد الإلكتروني",
  mfa: "العوامل الثانية",
  profile: "تغيير الملف الشخصي ذاتيًا",
  user: "المستخدمون",
  users: "تصدير المستخدمين",
  invitation: "الدعوات",
  registration_link: "روابط التسجيل",
  role: "الأدوار",
  group: "المجموعات",
  workspace: "مساحات العمل",
  license: "التراخيص",
  bulk: "الإجراءات الجماعية",
  webhook: "Webhook",
  audit: "سجل التدقيق نفسه",
  api_key: "مفاتيح API",
  embed_token: "الوصول إلى اللوحة",
  procedure: "الطلبات المرفوضة",
};

export const words: Areas["audit"] = {
  description: "من فعل ماذا، بدءًا بالأحدث. لا يمكن لأحد تغييره أو مسحه.",
  table: "سجل التدقيق",
  columns: {
    at: "الوقت",
    deed: "الحدث",
    actor: "بواسطة",
    target: "يخص",
    organization: "المؤسسة",
  },
  targetKinds: {
    user: "المستخدمون",
    invitation: "الدعوات",
    "registration-link": "روابط التسجيل",
    role: "الأدوار",
    group: "المجموعات",
    workspace: "مساحات العمل",
    "api-key": "مفاتيح API",
    organization: "المؤسسة",
    bulk: "الإجراءات الجماعية",
    webhook: "Webhook",
  },
  areas,
  filters: {
    actor: "بواسطة من",
    target: "يخص من",
    anyone: "أي شخص",
    nobody: "لم يُعثر على أحد",
    action: "الإجراء",
    targetKind: "النوع",
    outcome: "النتيجة",
    done: "تم",
    refused: "مرفوض",
    from: "من",
    to: "إلى",
    clear: "مسح عوامل التصفية",
    organization: "المؤسسة",
    allOrganizations: "كل المؤسسات",
  },
  refused: "مرفوض",
  empty: {
    title: "لم يُسجَّل شيء بعد",
    text: "يُدوَّن هنا كل ما يجري.",
  },
  noMatch: { title: "لا قيد مطابق", text: "اختر وقتًا آخر أو قلّل عوامل التصفية." },
  failed: "تعذّر تحميل سجل التدقيق.",
  open: (what) => `التفاصيل: ${what}`,
  details: {
    title: "قيد تدقيق",
    time: "الوقت",
    actor: "بواسطة",
    actorOf: (name, kind) =>
      kind === "user" || name === actorKinds[kind]
        ? name
        : `${apart(name)} (${apart(actorKinds[kind])})`,
    onBehalfOf: "نيابةً عن",
    target: "يخص",
    outcome: "النتيجة",
    reason: "السبب",
    action: "الإجراء",
    procedure: "العملية",
    ip: "عنوان IP",
    userAgent: "وكيل المستخدم",
    requestId: "الطلب",
    batch: "الإجراء الجماعي",
    changes: "التغييرات",
    field: "الحقل",
    before: "قبل",
    after: "بعد",
    nothing: "لا تغييرات",
    empty: "–",
  },
  export: {
    csv: "تصدير CSV",
    jsonl: "تصدير JSON Lines",
    menu: "تصدير",
    running: "جارٍ التصدير…",
    done: "تم تصدير سجل التدقيق",
    file: (day, format) => `سجل-التدقيق-${day}.${format}`,
  },
  verify: {
    button: "التحقق",
    running: "جارٍ التحقق…",
    intact: (entries) =>
      `السجل سليم: تم فحص ${counted(entries, "قيد واحد مختوم", "قيدين مختومين", "قيود مختومة", "قيدًا مختومًا", "قيد مختوم")}`,
    broken: (from, until) =>
      from ? `تغيّر السجل بين ${from} و${until}` : `تغيّر السجل قبل ${until}`,
    brokenHint:
      "استعده من نسخة احتياطية تعود إلى ذلك الوقت، واعرف من يمكنه الكتابة في قاعدة البيانات.",
  },
};
