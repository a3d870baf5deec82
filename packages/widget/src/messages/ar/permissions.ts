import type { BuiltInPermission } from "@usher/domain";
import type { Areas, Otherwise } from "../language.ts";

const labels: Record<BuiltInPermission, string> = {
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
