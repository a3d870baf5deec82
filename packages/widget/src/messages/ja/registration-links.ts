import type { Areas } from "../language.ts";
import { count, items, list, people } from "./say.ts";

export const words: Areas["registrationLinks"] = {
  title: "登録リンク",
  tally: (live) => (live === 0 ? "有効なし" : `有効 ${items(live)}`),
  actions: { copyLink: "リンクをコピー", revoke: "リンクを取り消す" },
  statuses: {
    live: "有効",
    expired: "期限切れ",
    "used-up": "使用上限",
    revoked: "取り消し済み",
  },
  columns: {
    role: "ロール",
    uses: "使用回数",
    status: "ステータス",
    createdBy: "作成者",
    actions: "操作",
  },
  actionsFor: (role, by) => `${role}の登録リンク（${by}作成）の操作`,
  nobody: "すでにいないユーザー",
  by: (name) => `作成者：${name}`,
  anyDomain: "すべてのメールアドレス",
  domains: (all) => list(all.map((domain) => `@${domain}`)),
  usesLeft: (left, used, most) =>
    left === null || most === null
      ? `${count(used)}回使用`
      : `${count(most)}回のうち残り${count(left)}回`,
  endsIn: (span) => `残り${span}`,
  showEnded: (n) => `終了した${items(n)}を表示`,
  hideEnded: "終了したものを隠す",
  empty: "現在、リンクからの登録はできません。リンクを作成して、参加する人に渡してください。",
  failed: "登録リンクを読み込めませんでした。",
  form: {
    title: "登録リンクを作成",
    text: "リンクを知っている人は誰でも登録できます。",
    role: "新しいユーザーのロール",
    noRole: "付与できるロールがありません。",
    license: "ライセンス",
    uses: "使用回数",
    usesHint: "空欄の場合、人数に制限なく登録できます。",
    numberProblem: (least, most) => `${count(least)}から${count(most)}までの整数。`,
    domains: "メールのドメイン",
    domainsHint:
      "空欄の場合、どのアドレスでも登録できます。サブドメインは別のドメインとして扱われます。",
    domainsPlaceholder: "example.com",
    domainProblem: "example.comのように、ドメイン全体を入力してください。",
    domainsMany: (most) => `ドメインは${items(most)}までです。`,
    days: "有効期間",
    daysSuffix: () => "日",
    submit: "リンクを作成",
  },
  made: {
    title: "登録リンクを作成しました",
    titleAgain: "登録リンク",
    label: "登録リンク",
    text: (when, span) =>
      span === null ? `${when}まで有効です。` : `${count(span)}日間、${when}まで有効です。`,
    copy: "リンクをコピー",
    copied: "コピーしました",
  },
  copied: (role) => `${role}の登録リンクをコピーしました`,
  revoke: {
    title: "この登録リンクを取り消しますか？",
    text: (role, used) =>
      `このリンクで${role}として登録することはできなくなります。${
        used === 0 ? "使用した人はいません。" : `登録済みの${people(used)}はそのまま残ります。`
      }この操作は元に戻せません。`,
    confirm: "リンクを取り消す",
    done: (role) => `${role}の登録リンクを取り消しました`,
  },
};
