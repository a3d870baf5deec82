import type { Areas, Otherwise } from "../language.ts";
import { count, list, people } from "./say.ts";

/** How many stand where, by the words for those who may sign in and those who may not. */
const tallyOf =
  (active: string, suspended: string): Areas["users"]["tallyLine"] =>
  (tally) =>
    [
      `${active} ${count(tally.active)}`,
      ...(tally.invited === null ? [] : [`招待中 ${count(tally.invited)}`]),
      `${suspended} ${count(tally.suspended)}`,
      ...(tally.expired > 0 ? [`期限切れ ${count(tally.expired)}`] : []),
    ].join(" · ");

export const words: Areas["users"] = {
  table: "ユーザー",
  person: "ユーザー",
  nameWithYou: (name) => `${name}（自分）`,
  statuses: {
    active: "アクティブ",
    suspended: "停止中",
    invited: "招待中",
    expired: "期限切れ",
  },
  columns: {
    name: "名前",
    role: "ロール",
    status: "ステータス",
    license: "ライセンス",
    lastActiveAt: "最終利用",
    groups: "グループ",
    usage: "メッセージ",
    mfa: "MFA",
    createdAt: "参加日",
  },
  actions: {
    edit: "編集",
    assignRoles: "ロールを変更",
    assignLicense: "ライセンスを変更",
    setPassword: "パスワードを設定",
    resetMfa: "MFAをリセット",
    revokeSessions: "すべてのデバイスからログアウト",
    exportData: "データをエクスポート",
    suspend: "停止",
    reactivate: "再開",
    delete: "削除",
  },
  actionsColumn: "操作",
  actionsFor: (name) => `${name}の操作`,
  tallyLine: tallyOf("アクティブ", "停止中"),
  figures: {
    label: "集計",
    active: "アクティブユーザー",
    activeHint: "1回以上ログインしたユーザーです。",
    pending: "保留中の招待",
    licenses: "ライセンス",
    licenseBar: { users: "ユーザー", invitations: "招待中" },
    seats: (used, seats) => (seats === null ? count(used) : `${count(used)} / ${count(seats)}`),
  },
  cells: {
    noLicense: "なし",
    noGroups: "なし",
    groups: (first, more) => (more ? `${first} +${count(more)}` : first),
    usage: (used, limit) =>
      limit === null ? `今日 ${count(used)}` : `今日 ${count(used)} / ${count(limit)}`,
    mfa: { on: "オン", off: "オフ" },
  },
  selectOne: (name) => `${name}を選択`,
  selectLoaded: "表示中の全員を選択",
  listMenu: "インポートとエクスポート",
  ways: {
    invitation: "ユーザーを招待",
    registrationLink: "登録リンクを作成",
    direct: "ユーザーを追加",
    more: "ユーザーを追加するその他の方法",
  },
  entitlement: {
    title: "複数ユーザーの利用はEnterpriseプランに含まれます",
    text: "ここでユーザーを招待して管理するには、組織で複数ユーザーを利用できる必要があります。すでに参加しているユーザーはそのまま残ります。",
    contact: "お問い合わせ",
  },
  expiresIn: (span) => `残り${span}`,
  mail: { queued: "メールを送信中", failed: "メール未達" },
  suspendedUntil: (date) => `${date}まで`,
  suspendedReason: (reason) => `理由：${reason}`,
  sortLabel: "並べ替え",
  shown: (n, of, capped) => `${people(of)}${capped ? "以上" : ""}のうち${people(n)}`,
  found: (n, capped) => (n === 0 ? "該当者なし" : `${people(n)}${capped ? "以上" : ""}が該当`),
  changed: {
    one: (name, status) => `${name}：${status}`,
    gone: (name) => `${name}は一覧からなくなりました`,
    many: (n) => `${people(n)}が変更されました`,
  },
  search: { label: "ユーザーを検索", placeholder: "名前、メールアドレスを検索…" },
  filters: {
    open: "フィルタ",
    title: "フィルタ",
    status: "ステータス",
    role: "ロール",
    license: "ライセンス",
    group: "グループ",
    mfa: "MFA",
    mfaStates: { on: "設定済み", off: "未設定" },
    lastActive: "最終利用",
    clear: "フィルタをクリア",
    show: (n, capped) => `${people(n)}${capped ? "以上" : ""}を表示`,
    spans: {
      any: "すべての期間",
      within7: "過去7日以内",
      within30: "過去30日以内",
      before30: "過去30日間に利用なし",
      before90: "過去90日間に利用なし",
    },
  },
  empty: {
    title: "まだ誰もいません",
    text: "招待したユーザーが、ロールや最終利用とともにここに表示されます。",
  },
  noMatch: {
    title: "一致するユーザーはいません",
    clear: "検索とフィルタをクリア",
    search: (text) => `「${text}」`,
    text: (what) => `${list(what)}に一致するユーザーはいません。`,
  },
  failed: "一覧を読み込めませんでした。",
  stale: "一覧を更新できませんでした。表示が古い可能性があります。",
  moreFailed: "続きを読み込めませんでした。",
};

export const otherwise: Otherwise<"users"> = {
  disable: {
    statuses: { active: "有効", suspended: "無効" },
    actions: { suspend: "無効化", reactivate: "有効化" },
    tallyLine: tallyOf("有効", "無効"),
  },
  remove: { actions: { delete: "組織から除外" } },
  plusInvite: { ways: { invitation: "+ 招待" } },
  severalRoles: { actions: { assignRoles: "ロールを管理" } },
};
