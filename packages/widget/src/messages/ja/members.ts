import type { Areas } from "../language.ts";
import { people } from "./say.ts";

/** `Websiteに2人追加、1人を外しました`, or only what there was. */
function saved(name: string, added: number, removed: number): string {
  if (added + removed === 0) return `${name}に変更はありませんでした`;
  if (removed === 0) return `${name}に${people(added)}を追加しました`;
  if (added === 0) return `${name}から${people(removed)}を外しました`;
  return `${name}に${people(added)}を追加し、${people(removed)}を外しました`;
}

export const words: Areas["members"] = {
  people,
  table: "メンバー",
  columns: { name: "名前", status: "ステータス" },
  you: (name) => `${name}（自分）`,
  manage: "ユーザーを管理",
  manageTitle: (name) => `${name}のユーザーを管理`,
  label: "メンバー",
  search: "ユーザーを検索",
  clearSearch: "検索をクリア",
  noneFound: (text) => `「${text}」に一致するユーザーはいません。`,
  nobody: "選択できるユーザーがいません。",
  pending: (add, remove) =>
    add + remove === 0
      ? "まだ変更はありません"
      : [add > 0 && `追加 ${people(add)}`, remove > 0 && `解除 ${people(remove)}`]
          .filter(Boolean)
          .join("、"),
  save: "変更を保存",
  saved,
  failed: "メンバーを読み込めませんでした。",
};
