import type { Areas } from "../language.ts";
import { apart } from "./say.ts";

export const words: Areas["access"] = {
  ended: {
    title: "انتهى وصولك",
    text: "تم تسجيل خروجك من هنا. سجّل الدخول مجددًا، أو راجع أحد المسؤولين إذا بدا لك أن في الأمر خطأ.",
  },
  signedOut: {
    title: "سجّل الدخول لعرض الأشخاص",
    text: "لم تسجّل الدخول هنا، أو انتهت جلستك.",
  },
  denied: {
    title: "إدارة الأشخاص هنا للمسؤولين فقط",
    text: "راجع أحدهم لدعوة شخص أو تغيير بياناته أو إزالته.",
    ask: "راجع أحد المسؤولين إن احتجت إلى ذلك.",
    you: (name, role, organization) =>
      `أنت في ${apart(organization)} بحساب ${apart(name)}، ودورك ${apart(role)}.`,
  },
  failed: { title: "تعذّر تحميل الأشخاص" },
  offline: "لا يوجد اتصال بالإنترنت. قد يكون المعروض غير محدَّث.",
};
