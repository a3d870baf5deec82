import type { Areas, Otherwise } from "../language.ts";

export const words: Areas["sections"] = {
  users: "ユーザー",
  groups: "グループ",
  workspaces: "ワークスペース",
  roles: "ロール",
  organizations: "組織",
  billing: "請求",
  compliance: "コンプライアンス",
  security: "セキュリティ",
  audit: "監査ログ",
  apiKeys: "APIキー",
  webhooks: "Webhook",
  report: "レポート",
};

export const otherwise: Otherwise<"sections"> = {
  collection: { workspaces: "コレクション" },
};
