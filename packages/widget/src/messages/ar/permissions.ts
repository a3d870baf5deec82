import type { BuiltInPermission, ProfilePermission } from "@usher/domain";
import type { Areas, Otherwise } from "../language.ts";

const labels: Record<BuiltInPermission | ProfilePermission, string> = {
  "users:read": "عرض المستخدمين",
  "users:invite": "دعوة أشخاص",
  "users:create": "إضافة مستخدمين مباشرةً",
  "users:edit": "تعديل المستخدمين",
  "users:suspend": "تعليق الحسابات وإعادة تنشيطها",
  "users:delete": "حذف المستخدمين",
  "users:reset-mfa": "إعادة تعيين العامل الثاني",
  "users:set-password": "تعيين كلمات المرور",
  "users:revoke-sessions": "تسجيل خروج المستخدمين",
  "roles:assign": "منح الأدوار",
  "roles:manage": "إنشاء الأدوار وتغييرها",
  "groups:manage": "إدارة المجموعات",
  "workspaces:manage": "إدارة أعضاء مساحات العمل",
  "licenses:assign": "منح التراخيص",
  "billing:manage": "عرض الخطة وتغيير المقاعد",
  "security:manage": "تعيين سياسات الأمان",
  "audit:read": "قراءة سجل التدقيق",
  "api-keys:manage": "إدارة مفاتيح API",
  "settings:manage": "تغيير إعدادات المؤسسة",
  "compliance:read": "عرض صفحة الامتثال",
  "chat:use": "استخدام المحادثة",
  "knowledge:use": "استخدام المعرفة",
  "integrations:use": "استخدام عمليات التكامل",
  "tools:own": "امتلاك أدوات خاصة",
  "settings:own": "تغيير الإعدادات الخاصة",
  "settings:models": "إدارة نماذج الذكاء الاصطناعي",
  "settings:llm": "ضبط نموذج اللغة",
  "settings:vector-db": "ضبط قاعدة البيانات المتجهية",
  "settings:embedding": "ضبط التضمين",
  "collections:read": "قراءة المجموعات",
  "collections:write": "الكتابة في المجموعات",
  "models:manage": "إدارة النماذج",
  "models:use": "استخدام النماذج",
};

export const words: Areas["permissions"] = {
  labels,
  areas: {
    users: "المستخدمون",
    access: "الأدوار والوصول",
    organization: "المؤسسة",
    product: "المنتج",
  },
};

export const otherwise: Otherwise<"permissions"> = {
  disable: { labels: { "users:suspend": "تعطيل الحسابات وتفعيلها" } },
};
