import type { Areas } from "../language.ts";
import { apart } from "./say.ts";

export const words: Areas["frame"] = {
  failed: {
    title: "توقّف هذا الجزء من الصفحة عن العمل",
    text: "لم يُفقد شيء مما حفظته. أعد المحاولة أو أعد تحميل الصفحة.",
    retry: "إعادة المحاولة",
  },
  missing: {
    title: "تعذّر تحميل هذا الجزء",
    text: "تحقّق من الاتصال وأعد المحاولة، أو أعد تحميل الصفحة.",
  },
  sections: "إدارة المستخدمين",
  kit: {
    close: "إغلاق",
    dismiss: "تجاهل",
    notifications: "الإشعارات",
    showPassword: "إظهار كلمة المرور",
    hidePassword: "إخفاء كلمة المرور",
    clear: "مسح",
    remove: (what) => `إزالة ${apart(what)}`,
  },
};
