import type { Areas } from "../language.ts";
import { count, items, list, people } from "./say.ts";

const holders: Areas["roles"]["holders"] = ({ users, invitations, registrationLinks }) => {
  const parts = [
    users > 0 && people(users),
    invitations > 0 && `招待${items(invitations)}`,
    registrationLinks > 0 && `登録リンク${items(registrationLinks)}`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join("、") : "なし";
};

export const words: Areas["roles"] = {
  description: "ユーザーにできることを決めます。ランクの高いロールは、低いロールの上に立ちます。",
  create: "新しいロール",
  table: "ロール",
  columns: {
    name: "ロール",
    rank: "ランク",
    permissions: "権限",
    holders: "付与先",
    kind: "種類",
    actions: "操作",
  },
  builtIn: "組み込み",
  own: "カスタム",
  permissions: (n) => (n === 0 ? "ここではなし" : items(n)),
  holders,
  view: "表示",
  edit: "編集",
  delete: "削除",
  actionsFor: (name) => `${name}の操作`,
  failed: "ロールを読み込めませんでした。",
  form: {
    createTitle: "新しいロール",
    editTitle: (name) => `${name}を編集`,
    name: "名前",
    namePlaceholder: "サポートリーダー",
    summary: "概要",
    summaryHint: "ロールの選択時に表示される1行の説明です。",
    rank: "ランク",
    rankHint: (most, others) => `1から${count(most)}まで、自分より低いランク。${list(others)}。`,
    standing: (name, rank) => `${name}は${count(rank)}`,
    rankNeeded: (most) => `1から${count(most)}までの整数を入力してください。`,
    permissions: "権限",
    notHeld: "自分が持っていない権限です。",
    create: "ロールを作成",
    save: "ロールを保存",
    created: (name) => `${name}を作成しました`,
    saved: (name) => `${name}を保存しました`,
    heldBy: (who) => `このロールを持つすべてにただちに反映されます：${who}。`,
  },
  deletion: {
    title: (name) => `${name}を削除しますか？`,
    text: (name) => `ロール「${name}」を持つ人はいません。この操作は元に戻せません。`,
    confirm: (name) => `${name}を削除`,
    done: (name) => `${name}を削除しました`,
  },
};
