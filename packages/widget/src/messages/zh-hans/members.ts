import type { Areas } from "../language.ts";
import { people } from "./say.ts";

function saved(name: string, added: number, removed: number): string {
  if (added + removed === 0) return `${name} 没有需要更改的内容`;
  if (removed === 0) return `已向 ${name} 添加 ${people(added)}`;
  if (added === 0) return `已从 ${name} 移除 ${people(removed)}`;
  return `${name}：已添加 ${people(added)}，移除 ${people(removed)}`;
}

export const words: Areas["members"] = {
  people,
  table: "成员",
  columns: { name: "姓名", status: "状态" },
  you: (name) => `${name}（你）`,
  manage: "管理用户",
  manageTitle: (name) => `管理 ${name} 的用户`,
  label: "成员",
  search: "搜索用户",
  clearSearch: "清除搜索",
  noneFound: (text) => `没有与“${text}”匹配的用户。`,
  nobody: "没有可选择的用户。",
  pending: (add, remove) =>
    add + remove === 0
      ? "尚无更改"
      : [add > 0 && `将添加 ${people(add)}`, remove > 0 && `将移除 ${people(remove)}`]
          .filter(Boolean)
          .join("，"),
  save: "保存更改",
  saved,
  failed: "无法加载成员。",
};
