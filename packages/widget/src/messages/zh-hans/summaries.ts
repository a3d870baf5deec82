import type { BuiltInSummary } from "@usher/domain";

export const words: Record<BuiltInSummary, string> = {
  "standard.owner": "所有权限，包括账单和组织设置。",
  "standard.admin": "邀请和管理用户、角色与安全。不含账单。",
  "standard.member": "使用产品，看不到用户管理。",
  "standard.full": "产品的全部功能。",
  "standard.viewer": "仅查看，不作更改。",
  "registration-links.account-admin": "所有权限：注册链接、角色、删除，以及写入所有合集。",
  "registration-links.account-user": "读取所有合集。",
  "three-tier.administrator": "所有权限，包括模型、向量数据库和嵌入设置。",
  "three-tier.manager": "管理用户和工作区，但不包括管理员和上述三项设置。",
  "three-tier.default-user": "在分配的工作区中聊天。",
  "licensed.admin": "管理用户、群组、AI 模型和 MFA 策略。",
  "licensed.user": "使用许可证包含的功能，可有自己的设置和工具。",
  "licensed.business": "聊天、知识库、集成和工具。",
  "licensed.pro": "聊天和知识库。",
  "licensed.knowledge-only": "知识库。",
  "multi-role.admin": "所有权限。",
  "multi-role.manager": "除用户、角色和审核日志外的所有权限。",
  "multi-role.public": "使用模型，无管理权限。",
  "system.system-administrator": "查看和管理所有组织。",
};
