import type { Areas } from "../language.ts";

export const words: Areas["access"] = {
  ended: {
    title: "アクセス権がなくなりました",
    text: "ここからログアウトしました。もう一度ログインするか、心当たりがない場合は管理者に確認してください。",
  },
  signedOut: {
    title: "ログインするとメンバーを表示できます",
    text: "ログインしていないか、セッションが終了しています。",
  },
  denied: {
    title: "メンバーを管理できるのは管理者だけです",
    text: "招待、変更、削除が必要な場合は、管理者に依頼してください。",
    ask: "必要な場合は、管理者に依頼してください。",
    you: (name, role, organization) =>
      `${organization}に${name}（${role}）としてログインしています。`,
  },
  failed: { title: "メンバーを読み込めませんでした" },
  offline: "オフラインです。表示が最新ではない可能性があります。",
};
