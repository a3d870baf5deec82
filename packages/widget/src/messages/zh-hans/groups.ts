import type { Areas } from "../language.ts";
import { people } from "./say.ts";

export const words: Areas["groups"] = {
  description: "把相关的用户归在一起，便于查找和邀请。",
  create: "新建群组",
  search: "搜索群组",
  clearSearch: "清除搜索",
  noneFound: (text) => `没有与“${text}”匹配的群组。`,
  columns: { name: "群组", members: "成员", createdAt: "创建时间", actions: "操作" },
  members: "成员",
  membersOf: (name) => `${name} 的成员`,
  nobody: "此群组中还没有人",
  rename: "重命名",
  delete: "删除",
  actionsFor: (name) => `${name} 的操作`,
  empty: {
    title: "还没有群组",
    text: "按团队或主题将用户编入群组，之后可在用户列表中按群组查找。",
  },
  failed: "无法加载群组。",
  form: {
    create: {
      title: "新建群组",
      submit: "创建群组",
      done: (name) => `已创建 ${name}`,
    },
    rename: {
      title: (name) => `重命名 ${name}`,
      submit: "重命名",
      done: (before, after) => `已将 ${before} 重命名为 ${after}`,
    },
    name: "名称",
    namePlaceholder: "设计",
  },
  deletion: {
    title: (name) => `删除 ${name}？`,
    text: (name, members) =>
      members === 0
        ? `${name} 没有成员。此操作无法撤消。`
        : `${people(members)}将离开群组 ${name}，其账号会保留。此操作无法撤消。`,
    confirm: (name) => `删除 ${name}`,
    done: (name) => `已删除 ${name}`,
  },
};
