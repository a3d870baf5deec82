import type { Areas, Otherwise } from "../language.ts";
import { people } from "./say.ts";

const workspaceWords = (one: string): Areas["workspaces"] => ({
  description: `${one}由产品创建，在此决定其中有哪些成员。`,
  shared: `${one}由产品创建，所有人都可以阅读全部${one}。`,
  search: `搜索${one}`,
  clearSearch: "清除搜索",
  noneFound: (text) => `没有与“${text}”匹配的${one}。`,
  columns: {
    name: one,
    members: "成员",
    open: "可阅读者",
    createdAt: "添加时间",
    actions: "操作",
  },
  everyone: "所有人",
  actionsFor: (name) => `${name} 的操作`,
  empty: {
    title: `还没有${one}`,
    text: `产品注册第一个${one}后，就会显示在此处。`,
  },
  failed: `无法加载${one}。`,
  members: {
    title: "成员",
    of: (name) => `${name} 的成员`,
    tally: (n, name) => `${name} 中有 ${people(n)}`,
    empty: {
      title: `此${one}中还没有人`,
      text: `添加进来的用户可立即使用此${one}。`,
    },
    denied: {
      title: `你无法查看此${one}的成员`,
      text: "只有其成员和管理用户的人可以查看，可联系其中一位。",
    },
    gone: {
      title: `此${one}不存在`,
      text: "它已被移除，或产品尚未注册它。",
    },
  },
});

export const words = workspaceWords("工作区");

export const otherwise: Otherwise<"workspaces"> = {
  collection: workspaceWords("合集"),
};
