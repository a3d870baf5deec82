import type { BuiltInPermission, ProfilePermission } from "@usher/domain";
import type { Areas, Otherwise } from "../language.ts";

const labels: Record<BuiltInPermission | ProfilePermission, string> = {
  "users:read": "查看用户",
  "users:invite": "邀请用户",
  "users:create": "直接添加用户",
  "users:edit": "编辑用户",
  "users:suspend": "暂停和恢复用户",
  "users:delete": "删除用户",
  "users:reset-mfa": "重置两步验证",
  "users:set-password": "设置密码",
  "users:revoke-sessions": "让用户退出登录",
  "roles:assign": "分配角色",
  "roles:manage": "创建和更改角色",
  "groups:manage": "管理群组",
  "workspaces:manage": "管理工作区成员",
  "licenses:assign": "分配许可证",
  "billing:manage": "查看套餐和更改席位",
  "security:manage": "设置安全策略",
  "audit:read": "查看审核日志",
  "api-keys:manage": "管理 API 密钥",
  "settings:manage": "更改组织设置",
  "compliance:read": "查看合规情况",
  "chat:use": "使用聊天",
  "knowledge:use": "使用知识库",
  "integrations:use": "使用集成",
  "tools:own": "拥有自己的工具",
  "settings:own": "更改自己的设置",
  "settings:models": "管理 AI 模型",
  "settings:llm": "设置语言模型",
  "settings:vector-db": "设置向量数据库",
  "settings:embedding": "设置嵌入",
  "collections:read": "读取合集",
  "collections:write": "写入合集",
  "models:manage": "管理模型",
  "models:use": "使用模型",
};

export const words: Areas["permissions"] = {
  labels,
  areas: {
    users: "用户",
    access: "角色和访问权限",
    organization: "组织",
    product: "产品",
  },
};

export const otherwise: Otherwise<"permissions"> = {
  disable: { labels: { "users:suspend": "停用和启用用户" } },
};
