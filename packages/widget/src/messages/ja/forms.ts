import type { Areas } from "../language.ts";

export const words: Areas["forms"] = {
  cancel: "キャンセル",
  close: "閉じる",
  done: "完了",
  retry: "再試行",
  undo: "元に戻す",
  loadMore: "さらに読み込む",
  loading: "読み込み中",
  optional: "任意",
  failed: "うまくいきませんでした。もう一度お試しください。",
  unreachable: "Usherに接続できません。接続を確認して、もう一度お試しください。",
  cancelled: "実行される前に中止されました。",
  stepUp: {
    title: "本人確認",
    confirm: "続行",
    failed: "本人であることを確認できませんでした。もう一度お試しください。",
  },
  noToken:
    "このページでは、誰がログインしているかを確認できませんでした。再読み込みするか、もう一度ログインしてください。",
  leave: {
    title: "保存せずに移動しますか？",
    text: "ここでの変更はまだ保存されていません。",
    discard: "変更を破棄",
    stay: "編集を続ける",
  },
  problems: {
    required: "入力が必要です。",
    email: "name@example.comのように、メールアドレス全体を入力してください。",
    tooLong: "長すぎます。",
    invalid: "この項目を確認してください。",
    number: "数値を入力してください。",
  },
};
