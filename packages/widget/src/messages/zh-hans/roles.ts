import type { Areas } from "../language.ts";
import { count, items, people } from "./say.ts";

const holders: Areas["roles"]["holders"] = ({ users, invitations, registrationLinks }) => {
  const parts = [
    users > 0 && people(users),
    invitations > 0 && `${count(invitations)} 份邀请`,
    registrationLinks > 0 && `${items(registrationLinks)}注册链接`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join("，") : "无人";
};

export const words: Areas["roles"] = {
  description: "用户可以做什么。级别高的角色位于级别低的角色之上。",
  create: "新建角色",
  table: "角色",
  columns: {
    name: "角色",
    rank: "级别",
    permissions: "权限",
    holders: "拥有者",
    kind: "类型",
    actions: "操作",
  },
  builtIn: "内置",
  own: "自定义",
  permissions: (n) => (n === 0 ? "此处无权限" : `${count(n)} 项权限`),
  holders,
  view: "查看",
  edit: "编辑",
  delete: "删除",
  actionsFor: (name) => `${name} 的操作`,
  failed: "无法加载角色。",
  form: {
    createTitle: "新建角色",
    editTitle: (name) => `编辑 ${name}`,
    name: "名称",
    namePlaceholder: "支持主管",
    summary: "简介",
    summaryHint: "一行文字，在选择角色时显示。",
    rank: "级别",
    rankHint: (most, others) => `从 1 到 ${count(most)}，低于你的级别。${others.join("，")}。`,
    standing: (name, rank) => `${name} 为 ${count(rank)}`,
    rankNeeded: (most) => `输入 1 到 ${count(most)} 之间的整数。`,
    permissions: "权限",
    notHeld: "你没有此权限。",
    create: "创建角色",
    save: "保存角色",
    created: (name) => `已创建 ${name}`,
    saved: (name) => `已保存 ${name}`,
    heldBy: (who) => `更改会立即应用于所有拥有者：${who}。`,
  },
  deletion: {
    title: (name) => `删除 ${name}？`,
    text: (name) => `没有人拥有角色 ${name}。此操作无法撤消。`,
    confirm: (name) => `删除 ${name}`,
    done: (name) => `已删除 ${name}`,
  },
};
