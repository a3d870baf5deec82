import type { Areas, Otherwise } from "../language.ts";

export const words: Areas["sections"] = {
  users: "用户",
  groups: "群组",
  workspaces: "工作区",
  roles: "角色",
  organizations: "组织",
  billing: "计费",
  compliance: "合规",
  security: "安全",
  audit: "审核日志",
  apiKeys: "API 密钥",
  webhooks: "Webhook",
  report: "报告",
};

export const otherwise: Otherwise<"sections"> = {
  collection: { workspaces: "合集" },
};
