import type { Areas } from "../language.ts";
import { count } from "./say.ts";

const size = (seats: number | null) => (seats === null ? "無制限" : count(seats));

export const words: Areas["billing"] = {
  description: "組織の契約内容と、その利用状況です。",
  failed: "請求情報を読み込めませんでした。",
  plan: "プラン",
  noPlan: "なし",
  active: "アクティブユーザー",
  suspended: "停止中",
  invited: "招待中",
  seats: "シート",
  used: (taken, seats) =>
    seats === null ? `${count(taken)}使用中、無制限` : `${count(seats)}のうち${count(taken)}使用中`,
  byUsers: "ユーザー",
  byInvitations: "招待",
  setSeats: "シート数を設定",
  setSeatsOf: (license) => `${license}のシート数を設定`,
  saved: (license, seats) => `${license}のシート数を${size(seats)}に変更しました`,
  form: {
    title: (license) => `${license}のシート数`,
    seats: "シート数",
    hint: (taken) =>
      taken === 0
        ? "まだ使用されていません。"
        : `${count(taken)}シートが使用中です。これより少なくはできません。`,
    unlimited: "無制限",
    below: (taken) => `${count(taken)}シートが使用中です。先に空きを作ってください。`,
    save: "シート数を保存",
    lowerTitle: (license, before, after) =>
      `${license}のシート数を${size(before)}から${count(after)}に減らしますか？`,
    lowerText: (license, left) =>
      left === 0
        ? `${license}を新たに付与できなくなります。すでに持っている人はそのまま使えます。`
        : `新たに付与できる${license}は残り${count(left)}シートになります。すでに持っている人はそのまま使えます。`,
    lower: (after) => `${count(after)}シートに減らす`,
  },
  history: {
    title: "シート数の変更履歴",
    failed: "変更履歴を読み込めませんでした。",
    empty: {
      title: "変更はまだありません",
      text: "シート数の変更はすべてここに表示されます。",
    },
    columns: { license: "ライセンス", change: "シート数", by: "実行者", at: "日時" },
    change: (before, after) => `${size(before)} → ${size(after)}`,
  },
};
