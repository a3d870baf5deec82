import type { BuiltInSummary } from "@usher/domain";

export const words: Record<BuiltInSummary, string> = {
  "standard.owner": "كل شيء، بما فيه الفوترة وإعدادات المؤسسة.",
  "standard.admin": "يدعو الأشخاص ويديرهم ويدير الأدوار والأمان. دون الفوترة.",
  "standard.member": "يستخدم المنتج. لا يرى شيئًا من إدارة المستخدمين.",
  "standard.full": "كل ما في المنتج.",
  "standard.viewer": "يطّلع ولا يغيّر شيئًا.",
  "registration-links.account-admin":
    "كل شيء: روابط التسجيل والأدوار والحذف والكتابة في كل المجموعات.",
  "registration-links.account-user": "يقرأ كل المجموعات.",
  "three-tier.administrator": "كل شيء، مع إعدادات النماذج وقاعدة البيانات المتجهية والتضمين.",
  "three-tier.manager": "يدير الأشخاص ومساحات العمل. دون المسؤولين العامين ودون الإعدادات الثلاثة.",
  "three-tier.default-user": "يحادث في مساحات العمل المخصصة له.",
  "licensed.admin": "يدير الأشخاص والمجموعات ونماذج الذكاء الاصطناعي وسياسة التحقق بخطوتين.",
  "licensed.user": "يستخدم ما يشمله ترخيصه، بإعداداته وأدواته الخاصة.",
  "licensed.business": "المحادثة والمعرفة وعمليات التكامل والأدوات.",
  "licensed.pro": "المحادثة والمعرفة.",
  "licensed.knowledge-only": "المعرفة.",
  "multi-role.admin": "كل شيء.",
  "multi-role.manager": "كل شيء عدا المستخدمين والأدوار وسجل التدقيق.",
  "multi-role.public": "يستخدم النماذج. دون أي إدارة.",
  "system.system-administrator": "يرى كل المؤسسات ويديرها.",
};
