import type { Areas } from "../language.ts";

export const words: Areas["frame"] = {
  failed: {
    title: "ページのこの部分が動作しなくなりました",
    text: "保存した内容は失われていません。もう一度試すか、ページを再読み込みしてください。",
    retry: "再試行",
  },
  missing: {
    title: "この部分を読み込めませんでした",
    text: "接続を確認してもう一度試すか、ページを再読み込みしてください。",
  },
  sections: "ユーザー管理",
  kit: {
    close: "閉じる",
    dismiss: "閉じる",
    notifications: "通知",
    showPassword: "パスワードを表示",
    hidePassword: "パスワードを隠す",
    clear: "クリア",
    remove: (what) => `${what}を外す`,
  },
};
