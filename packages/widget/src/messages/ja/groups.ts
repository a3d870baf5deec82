import type { Areas } from "../language.ts";
import { people } from "./say.ts";

export const words: Areas["groups"] = {
  description: "関連するユーザーをまとめて、見つけやすく、招待しやすくします。",
  create: "新しいグループ",
  search: "グループを検索",
  clearSearch: "検索をクリア",
  noneFound: (text) => `「${text}」に一致するグループはありません。`,
  columns: { name: "グループ", members: "メンバー", createdAt: "作成日", actions: "操作" },
  members: "メンバー",
  membersOf: (name) => `${name}のメンバー`,
  nobody: "このグループにはまだ誰もいません",
  rename: "名前を変更",
  delete: "削除",
  actionsFor: (name) => `${name}の操作`,
  empty: {
    title: "グループはまだありません",
    text: "チームやテーマごとにグループを作ると、ユーザー一覧で絞り込めます。",
  },
  failed: "グループを読み込めませんでした。",
  form: {
    create: {
      title: "新しいグループ",
      submit: "グループを作成",
      done: (name) => `${name}を作成しました`,
    },
    rename: {
      title: (name) => `${name}の名前を変更`,
      submit: "名前を変更",
      done: (before, after) => `${before}の名前を${after}に変更しました`,
    },
    name: "名前",
    namePlaceholder: "デザイン",
  },
  deletion: {
    title: (name) => `${name}を削除しますか？`,
    text: (name, members) =>
      members === 0
        ? `${name}にメンバーはいません。この操作は元に戻せません。`
        : `${people(members)}がグループ「${name}」から外れます。アカウントは残ります。この操作は元に戻せません。`,
    confirm: (name) => `${name}を削除`,
    done: (name) => `${name}を削除しました`,
  },
};
