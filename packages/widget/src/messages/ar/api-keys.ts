import type { Areas } from "../language.ts";
import { apart, count, permissions } from "./say.ts";

export const words: Areas["apiKeys"] = {
  description: "بالمفتاح تستدعي خوادم المنتج Usher. من يملكه يتصرف باسم المؤسسة.",
  create: "إنشاء مفتاح API",
  elsewhere: {
    create: "الإنشاء في Usher",
    description:
      "بالمفتاح تستدعي خوادم المنتج Usher. تُنشأ المفاتيح الجديدة في صفحات Usher نفسها، حيث تسجّل الدخول بنفسك.",
  },
  table: "مفاتيح API",
  columns: {
    name: "الاسم",
    permissions: "الصلاحيات",
    createdBy: "أنشأه",
    lastUsedAt: "آخر استخدام",
    status: "الحالة",
    actions: "الإجراءات",
  },
  permissions,
  never: "أبدًا",
  active: "نشط",
  revokedStatus: "مُبطَل",
  actionsFor: (name) => `إجراءات ${apart(name)}`,
  revoke: "إبطال",
  empty: { title: "لا مفاتيح API بعد", text: "تحتاج خوادم المنتج إلى مفتاح لاستدعاء Usher." },
  failed: "تعذّر تحميل مفاتيح API.",
  form: {
    title: "إنشاء مفتاح API",
    name: "الاسم",
    nameHint: "ما يستخدمه، كاسم الخدمة ومكان تشغيلها.",
    permissions: "الصلاحيات",
    permissionsHint: "لا يتجاوز المفتاح صلاحياتك، الآن ولاحقًا.",
    search: "البحث في الصلاحيات",
    counted: (n, of) => `الصلاحيات: ${count(n)} من ${count(of)}`,
    nothing: (query) => `لا توجد صلاحية تطابق «${apart(query)}».`,
    none: "اختر صلاحية واحدة على الأقل.",
    submit: "إنشاء المفتاح",
  },
  made: {
    title: (name) => `${apart(name)} جاهز`,
    text: "انسخ المفتاح الآن، فلن يظهر مجددًا. احفظه حيث لا تقرؤه إلا خوادمك.",
    label: "مفتاح API",
    copy: "نسخ المفتاح",
    copied: "تم النسخ",
  },
  question: {
    title: (name) => `هل تريد إبطال ${apart(name)}؟`,
    text: (name) => `يُرفض فورًا كل استدعاء بالمفتاح ${apart(name)}. لا يمكن التراجع عن ذلك.`,
    confirm: (name) => `إبطال ${apart(name)}`,
    done: (name) => `تم إبطال ${apart(name)}`,
  },
};
