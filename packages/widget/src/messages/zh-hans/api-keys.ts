import type { Areas } from "../language.ts";
import { count } from "./say.ts";

const permissions = (n: number) => `${count(n)} 项权限`;

export const words: Areas["apiKeys"] = {
  description: "产品的后端使用密钥调用 Usher。持有密钥者可代表组织进行操作。",
  create: "创建 API 密钥",
  elsewhere: {
    create: "在 Usher 中创建",
    description: "产品的后端使用密钥调用 Usher。新密钥需在 Usher 自己的页面上由本人登录后创建。",
  },
  table: "API 密钥",
  columns: {
    name: "名称",
    permissions: "权限",
    createdBy: "创建者",
    lastUsedAt: "上次使用",
    status: "状态",
    actions: "操作",
  },
  permissions,
  never: "从未",
  active: "有效",
  revokedStatus: "已撤销",
  actionsFor: (name) => `${name} 的操作`,
  revoke: "撤销",
  empty: { title: "还没有 API 密钥", text: "产品的后端需要密钥才能调用 Usher。" },
  failed: "无法加载 API 密钥。",
  form: {
    title: "创建 API 密钥",
    name: "名称",
    nameHint: "密钥的用途，例如服务名称及其运行位置。",
    permissions: "权限",
    permissionsHint: "无论现在还是以后，密钥的权限都不会超过你的权限。",
    search: "搜索权限",
    counted: (n, of) => `${count(n)} / ${permissions(of)}`,
    nothing: (query) => `没有与“${query}”匹配的权限。`,
    none: "至少选择一项权限。",
    submit: "创建密钥",
  },
  made: {
    title: (name) => `${name} 已就绪`,
    text: "立即复制密钥，之后不会再次显示。将其保存在只有后端能读取的地方。",
    label: "API 密钥",
    copy: "复制密钥",
    copied: "已复制",
  },
  question: {
    title: (name) => `撤销 ${name}？`,
    text: (name) => `使用 ${name} 的调用将立即被拒绝。此操作无法撤消。`,
    confirm: (name) => `撤销 ${name}`,
    done: (name) => `已撤销 ${name}`,
  },
};
