import type { Areas } from "../language.ts";

export const words: Areas["forms"] = {
  cancel: "إلغاء",
  close: "إغلاق",
  done: "تم",
  retry: "إعادة المحاولة",
  undo: "تراجع",
  loadMore: "تحميل المزيد",
  loading: "جارٍ التحميل",
  optional: "اختياري",
  failed: "لم ينجح ذلك. أعد المحاولة.",
  unreachable: "تعذّر الوصول إلى Usher. تحقّق من الاتصال وأعد المحاولة.",
  cancelled: "أُوقف ذلك قبل أن يحدث أي شيء.",
  stepUp: {
    title: "أكّد هويتك",
    confirm: "متابعة",
    failed: "تعذّر تأكيد ذلك. أعد المحاولة.",
  },
  noToken: "تعذّر على هذه الصفحة التعرّف عليك. أعد تحميلها، أو سجّل الدخول مجددًا.",
  leave: {
    title: "هل تريد المغادرة دون حفظ؟",
    text: "لم تُحفظ تغييراتك هنا بعد.",
    discard: "تجاهل التغييرات",
    stay: "متابعة التعديل",
  },
  problems: {
    required: "هذا الحقل مطلوب.",
    email: "أدخل عنوان بريد إلكتروني كاملًا، مثل \u2068name@example.com\u2069.",
    tooLong: "النص طويل جدًا.",
    invalid: "تحقّق من هذا الحقل.",
    number: "أدخل رقمًا.",
  },
};
