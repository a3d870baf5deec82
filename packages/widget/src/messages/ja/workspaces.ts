import type { Areas, Otherwise } from "../language.ts";
import { people } from "./say.ts";

const workspaceWords = (one: string): Areas["workspaces"] => ({
  description: `${one}は製品側で作成されます。ここではメンバーを決めます。`,
  shared: `${one}は製品側で作成されます。すべてのユーザーが閲覧できます。`,
  search: `${one}を検索`,
  clearSearch: "検索をクリア",
  noneFound: (text) => `「${text}」に一致する${one}はありません。`,
  columns: {
    name: one,
    members: "メンバー",
    open: "閲覧できる人",
    createdAt: "追加日",
    actions: "操作",
  },
  everyone: "全員",
  actionsFor: (name) => `${name}の操作`,
  empty: {
    title: `${one}はまだありません`,
    text: `製品が最初の${one}を登録すると、ここに表示されます。`,
  },
  failed: `${one}を読み込めませんでした。`,
  members: {
    title: "メンバー",
    of: (name) => `${name}のメンバー`,
    tally: (n, name) => `${name}に${people(n)}`,
    empty: {
      title: `この${one}にはまだ誰もいません`,
      text: `追加されたユーザーは、すぐにこの${one}を利用できます。`,
    },
    denied: {
      title: `この${one}のメンバーは表示できません`,
      text: "表示できるのは、メンバーとユーザーの管理者だけです。いずれかの人に依頼してください。",
    },
    gone: {
      title: `この${one}はありません`,
      text: "削除されたか、製品がまだ登録していません。",
    },
  },
});

export const words = workspaceWords("ワークスペース");

export const otherwise: Otherwise<"workspaces"> = {
  collection: workspaceWords("コレクション"),
};
