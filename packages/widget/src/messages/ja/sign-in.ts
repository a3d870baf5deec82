import type { Areas } from "../language.ts";
import { count } from "./say.ts";

export const words: Areas["signIn"] = {
  title: "ログイン",
  organization: "組織",
  organizationHint: "acmeのような短い名前です。招待に記載されています。",
  identifier: "メールアドレスまたはユーザー名",
  email: "メールアドレス",
  username: "ユーザー名",
  password: "パスワード",
  submit: "ログイン",
  forgot: "パスワードをお忘れですか？",
  help: "アカウントがない場合は、組織の管理者に依頼してください。",
  again: "最初からやり直す",
  notices: {
    accessEnded: {
      title: "ログアウトされました",
      body: "アクセス権が変更されたか、なくなりました。もう一度ログインするか、管理者に確認してください。",
    },
    signedOut: { title: "ログアウトしました" },
    stepEnded: {
      title: "ログインが中断されました",
      body: "5分を超えたか、試行回数が多すぎます。最初からやり直してください。",
    },
  },
  code: {
    title: "コードを入力",
    body: "認証アプリを開き、表示された6桁の数字を入力してください。",
    label: "コード",
    submit: "続行",
    toRecovery: "リカバリーコードを使う",
    recoveryTitle: "リカバリーコードを入力",
    recoveryBody:
      "2段階認証の設定時に保存した10個のうちの1つを入力してください。それぞれ1回だけ使えます。",
    recoveryLabel: "リカバリーコード",
    toApp: "認証アプリを使う",
    help: "どちらも手元にない場合は、組織の管理者に2段階認証のリセットを依頼してください。",
  },
  newPassword: {
    title: "自分のパスワードを設定",
    body: "先ほど使ったパスワードは管理者が設定したものです。今後は自分だけが知るパスワードを使ってください。",
    label: "新しいパスワード",
    hint: (minimum) =>
      `${count(minimum)}文字以上。互いに関係のない単語をいくつか組み合わせるのがおすすめです。`,
    submit: "パスワードを変更",
  },
  setUp: {
    title: "2段階認証を設定",
    body: "組織の規定により、パスワードに加えてスマートフォンのアプリのコードが必要です。",
  },
  forgotten: {
    title: "パスワードをお忘れですか？",
    body: "新しいパスワードを設定するためのリンクをメールで送ります。",
    submit: "リンクを送信",
    back: "ログインに戻る",
    sentTitle: "メールを確認してください",
    sentBody:
      "該当するアカウントがある場合は、新しいパスワードを設定するためのリンクが届きます。リンクは1時間有効です。",
    sentHelp:
      "届かない場合は、迷惑メールフォルダを確認するか、管理者に問い合わせてください。メールアドレスのないアカウントにメールは届きません。",
  },
};
