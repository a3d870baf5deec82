import type { Areas } from "../language.ts";
import { items, people, percent } from "./say.ts";

export const words: Areas["compliance"] = {
  generated: (when) => `${when}時点。アクティブユーザーのみ。`,
  failed: "レポートを作成できませんでした。",
  refresh: "更新",
  export: "CSVをエクスポート",
  file: (day) => `コンプライアンス-${day}.csv`,
  exported: "コンプライアンスレポートをエクスポートしました",
  mfa: {
    everyone: "MFA（全ユーザー）",
    administrators: "MFA（管理者）",
    beneath: (covered, of) => `${people(of)}中${people(covered)}`,
  },
  percent,
  nobody: "–",
  pending: "保留中の招待",
  expired: "期限切れの招待",
  expiredBeneath: (n) => `期限切れ${items(n)}`,
  audit: {
    label: "監査ログの検証",
    never: "未実施",
    intact: "改ざんなし",
    broken: "改ざんあり",
  },
  dormant: {
    title: "休眠ユーザー",
    text: "過去90日間に利用がありません。",
    none: "全員が過去90日以内に利用しています。",
  },
  unchanged: {
    title: "管理者が設定したパスワード",
    text: "管理者が設定し、その後変更されていません。",
    none: "管理者が設定したパスワードのままの人はいません。",
  },
  people,
  first: (shown, of) => `${people(of)}のうち最初の${people(shown)}。`,
  columns: { name: "名前", lastActive: "最終利用" },
  neverActive: "なし",
  csv: {
    finding: "項目",
    count: "件数",
    of: "全体",
    name: "名前",
    lastActive: "最終利用",
    generated: "作成日時",
    auditState: "監査ログ",
  },
};
