import type { Areas, Otherwise } from "../language.ts";
import { apart, count, counted, invitations, seats } from "./say.ts";

const copyable = "تحقّق من إعدادات البريد. يمكن نسخ الرابط.";

export const words: Areas["invitations"] = {
  actions: { copyLink: "نسخ الرابط", resend: "إعادة الإرسال", revoke: "إبطال" },
  reinvite: "إعادة الدعوة",
  mail: {
    sent: "أُرسلت الرسالة",
    problems: {
      refused_connection: "تعذّر الوصول إلى خادم البريد: رفض الاتصال.",
      unknown_host: "تعذّر الوصول إلى خادم البريد: اسمه غير معروف.",
      timeout: "تعذّر الوصول إلى خادم البريد: لم يستجب في الوقت المحدد.",
      unreachable: "تعذّر الوصول إلى خادم البريد.",
      insecure: "الاتصال بخادم البريد غير آمن.",
      login_refused: "رفض خادم البريد اسم المستخدم أو كلمة المرور.",
      sender_refused: "رفض خادم البريد عنوان المرسل.",
      recipient_refused: "رفض خادم البريد العنوان.",
      message_refused: "رفض خادم البريد الرسالة.",
      failed: "حدث خطأ ما.",
    },
    failedTitle: "تعذّر إرسال الرسالة",
    failedText: (problem) => `${problem} ${copyable}`,
    failedAgain: "تُعاد محاولة الإرسال تلقائيًا.",
    failedToast: (email, problem) =>
      `تعذّر إرسال الرسالة إلى ${apart(email)}. ${problem} ${copyable}`,
    severalFailed: (n, problem) =>
      `تعذّر إرسال ${counted(n, "رسالة واحدة", "رسالتين", "رسائل", "رسالة")}. ${problem} تحقّق من إعدادات البريد. يمكن نسخ الروابط.`,
  },
  form: {
    title: "دعوة أشخاص",
    emails: "عناوين البريد الإلكتروني",
    emailsHint: "الصق قائمة، أو افصل بين العناوين بفاصلة أو مسافة أو بمفتاح Enter.",
    emailsPlaceholder: "name@example.com",
    emailsNone: "أضف عنوانًا واحدًا على الأقل.",
    emailsMany: (most) => `الحد الأقصى للعناوين في المرة الواحدة: ${count(most)}.`,
    role: "الدور",
    rolesNone: "اختر دورًا.",
    noRole: "لا يوجد دور يمكنك منحه.",
    license: "الترخيص",
    seatsLeft: (left) => (left === null ? "مقاعد غير محدودة" : `المتبقي: ${seats(left)}`),
    seatsNone: "لم يتبقَّ أي مقعد",
    short: (license, left) => `المتبقي من ${apart(license)}: ${seats(left)}`,
    shortText: (without) =>
      without === 1 ? "لن يُدعى العنوان الأخير." : `لن تُدعى آخر العناوين، وعددها ${count(without)}.`,
    noLicense: "لا يمكنك دعوة أحد",
    noLicenseText: "يحتاج كل شخص هنا إلى ترخيص، ولا يتيح لك دورك منحه.",
    groups: "المجموعات",
    searchGroups: "البحث في المجموعات",
    workspaces: "مساحات العمل",
    searchWorkspaces: "البحث في مساحات العمل",
    chosen: (what, n) => `${what} (${count(n)})`,
    noneFound: (query) => `لا شيء باسم «${apart(query)}».`,
    note: "ملاحظة",
    noteHint: "تظهر في الرسالة بكلماتك.",
    send: (n) => (n <= 1 ? "إرسال الدعوة" : `إرسال ${invitations(n, "دعوتين")}`),
  },
  outcome: {
    title: (invited, refused) =>
      refused === 0
        ? `في الطريق: ${invitations(invited)}`
        : `تمت دعوة ${count(invited)}، ولم تتم دعوة ${count(refused)}`,
    invited: "تمت الدعوة",
    invitedNoMail: (problem) => `تمت الدعوة، لكن تعذّر إرسال الرسالة. ${problem} ${copyable}`,
    again: "دعوة المزيد",
  },
  details: {
    role: "الدور",
    license: "الترخيص",
    groups: "المجموعات",
    workspaces: "مساحات العمل",
    invitedBy: "صاحب الدعوة",
    nobody: "شخص لم يعد هنا",
    sent: "تاريخ الدعوة",
    expires: "ينتهي الرابط",
    expired: "انتهى الرابط",
    mail: "الرسالة",
  },
  gone: {
    title: "لم تعد مفتوحة",
    text: "قُبلت هذه الدعوة أو أُبطلت.",
  },
  copied: (email) => `تم نسخ رابط دعوة ${apart(email)}`,
  resent: (email) => `دعوة جديدة في طريقها إلى ${apart(email)}`,
  link: {
    title: (email) => `رابط ${apart(email)}`,
    label: "رابط الدعوة",
    text: (when) => `من يفتحه يمكنه الانضمام باسم هذا الشخص. يعمل مرة واحدة حتى ${when}.`,
    copy: "نسخ الرابط",
    copied: "تم النسخ",
  },
  revoke: {
    title: (email) => `هل تريد إبطال دعوة ${apart(email)}؟`,
    text: (email) => `يتوقف فورًا الرابط المرسل إلى ${apart(email)}. يمكنك الدعوة مجددًا.`,
    confirm: "إبطال الدعوة",
    done: (email) => `تم إبطال دعوة ${apart(email)}`,
  },
};

export const otherwise: Otherwise<"invitations"> = {
  plusInvite: { form: { send: (n) => (n <= 1 ? "إرسال" : `إرسال ${count(n)}`) } },
  severalRoles: { form: { role: "الأدوار" }, details: { role: "الأدوار" } },
};
