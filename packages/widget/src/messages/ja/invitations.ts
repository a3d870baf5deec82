import type { Areas, Otherwise } from "../language.ts";
import { count, items, people } from "./say.ts";

const copyable = "メール設定を確認してください。リンクはコピーできます。";

export const words: Areas["invitations"] = {
  actions: { copyLink: "リンクをコピー", resend: "再送信", revoke: "取り消す" },
  reinvite: "再招待",
  mail: {
    sent: "メール送信済み",
    problems: {
      refused_connection: "メールサーバーに接続を拒否されました。",
      unknown_host: "メールサーバーが見つかりません。",
      timeout: "メールサーバーが時間内に応答しませんでした。",
      unreachable: "メールサーバーに接続できません。",
      insecure: "メールサーバーへの接続が安全ではありません。",
      login_refused: "メールサーバーがユーザー名またはパスワードを拒否しました。",
      sender_refused: "メールサーバーが送信元アドレスを拒否しました。",
      recipient_refused: "メールサーバーが宛先アドレスを拒否しました。",
      message_refused: "メールサーバーがメッセージを拒否しました。",
      failed: "問題が発生しました。",
    },
    failedTitle: "メールを送信できませんでした",
    failedText: (problem) => `${problem}${copyable}`,
    failedAgain: "メールは自動的に再送信されます。",
    failedToast: (email, problem) =>
      `${email}へのメールを送信できませんでした。${problem}${copyable}`,
    severalFailed: (n, problem) =>
      `メール${count(n)}通を送信できませんでした。${problem}${copyable}`,
  },
  form: {
    title: "ユーザーを招待",
    emails: "メールアドレス",
    emailsHint: "一覧を貼り付けるか、カンマ、スペース、Enterキーで区切って入力します。",
    emailsPlaceholder: "name@example.com",
    emailsNone: "アドレスを1件以上追加してください。",
    emailsMany: (most) => `一度に追加できるアドレスは${items(most)}までです。`,
    role: "ロール",
    rolesNone: "ロールを選択してください。",
    noRole: "付与できるロールがありません。",
    license: "ライセンス",
    seatsLeft: (left) => (left === null ? "シート数無制限" : `残り${count(left)}シート`),
    seatsNone: "空きシートなし",
    short: (license, left) => `${license}は残り${count(left)}シートです`,
    shortText: (without) =>
      without === 1
        ? "最後のアドレスは招待されません。"
        : `最後の${items(without)}のアドレスは招待されません。`,
    noLicense: "招待できません",
    noLicenseText: "ここでは全員にライセンスが必要ですが、お使いのロールでは付与できません。",
    groups: "グループ",
    searchGroups: "グループを検索",
    workspaces: "ワークスペース",
    searchWorkspaces: "ワークスペースを検索",
    chosen: (what, n) => `${what}（${count(n)}）`,
    noneFound: (query) => `「${query}」という名前のものはありません。`,
    note: "メッセージ",
    noteHint: "入力した内容がそのままメールに載ります。",
    send: (n) => (n <= 1 ? "招待を送信" : `招待を${items(n)}送信`),
  },
  outcome: {
    title: (invited, refused) =>
      refused === 0
        ? `招待${items(invited)}を送信しています`
        : `${people(invited)}を招待、${people(refused)}は招待できませんでした`,
    invited: "招待しました",
    invitedNoMail: (problem) =>
      `招待しましたが、メールを送信できませんでした。${problem}${copyable}`,
    again: "さらに招待",
  },
  details: {
    role: "ロール",
    license: "ライセンス",
    groups: "グループ",
    workspaces: "ワークスペース",
    invitedBy: "招待した人",
    nobody: "すでにいないユーザー",
    sent: "招待日",
    expires: "リンクの期限",
    expired: "リンクの期限切れ",
    mail: "メール",
  },
  gone: {
    title: "すでに終了しています",
    text: "この招待は承諾されたか、取り消されました。",
  },
  copied: (email) => `${email}の招待リンクをコピーしました`,
  resent: (email) => `${email}に新しい招待を送信しています`,
  link: {
    title: (email) => `${email}のリンク`,
    label: "招待リンク",
    text: (when) => `リンクを開いた人は、この人として参加できます。${when}まで1回だけ使えます。`,
    copy: "リンクをコピー",
    copied: "コピーしました",
  },
  revoke: {
    title: (email) => `${email}への招待を取り消しますか？`,
    text: (email) => `${email}に送ったリンクはただちに使えなくなります。再び招待できます。`,
    confirm: "招待を取り消す",
    done: (email) => `${email}への招待を取り消しました`,
  },
};

export const otherwise: Otherwise<"invitations"> = {
  plusInvite: { form: { send: (n) => (n <= 1 ? "送信" : `${items(n)}送信`) } },
};
