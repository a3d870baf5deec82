import type { Areas } from "../language.ts";
import { count, items } from "./say.ts";

export const words: Areas["apiKeys"] = {
  description:
    "製品のバックエンドは、キーを使ってUsherを呼び出します。キーを持つ側は組織として操作できます。",
  create: "APIキーを作成",
  elsewhere: {
    create: "Usherで作成",
    description:
      "製品のバックエンドは、キーを使ってUsherを呼び出します。新しいキーは、本人がログインするUsherのページで作成します。",
  },
  table: "APIキー",
  columns: {
    name: "名前",
    permissions: "権限",
    createdBy: "作成者",
    lastUsedAt: "最終使用",
    status: "ステータス",
    actions: "操作",
  },
  permissions: (n) => items(n),
  never: "なし",
  active: "有効",
  revokedStatus: "取り消し済み",
  actionsFor: (name) => `${name}の操作`,
  revoke: "取り消す",
  empty: {
    title: "APIキーはまだありません",
    text: "製品のバックエンドがUsherを呼び出すために必要です。",
  },
  failed: "APIキーを読み込めませんでした。",
  form: {
    title: "APIキーを作成",
    name: "名前",
    nameHint: "使用するサービスや実行場所など、何が使うかを入力します。",
    permissions: "権限",
    permissionsHint: "キーの権限は、現在も今後も自分の権限を超えません。",
    search: "権限を検索",
    counted: (n, of) => `権限${count(of)}件中${items(n)}`,
    nothing: (query) => `「${query}」に一致する権限はありません。`,
    none: "権限を1つ以上選択してください。",
    submit: "キーを作成",
  },
  made: {
    title: (name) => `${name}を作成しました`,
    text: "今すぐキーをコピーしてください。再び表示することはできません。バックエンドだけが読める場所に保管してください。",
    label: "APIキー",
    copy: "キーをコピー",
    copied: "コピーしました",
  },
  question: {
    title: (name) => `${name}を取り消しますか？`,
    text: (name) => `${name}を使った呼び出しはただちに拒否されます。この操作は元に戻せません。`,
    confirm: (name) => `${name}を取り消す`,
    done: (name) => `${name}を取り消しました`,
  },
};
