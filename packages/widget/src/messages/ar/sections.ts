import type { Areas, Otherwise } from "../language.ts";

export const words: Areas["sections"] = {
  users: "المستخدمون",
  groups: "المجموعات",
  workspaces: "مساحات العمل",
  roles: "الأدوار",
  organizations: "المؤسسات",
  billing: "الفوترة",
  compliance: "الامتثال",
  security: "الأمان",
  audit: "سجل التدقيق",
  apiKeys: "مفاتيح API",
  webhooks: "Webhook",
  report: "التقرير",
};

export const otherwise: Otherwise<"sections"> = {
  collection: { workspaces: "مجموعات المحتوى" },
};
