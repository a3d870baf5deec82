import type { BuiltInPermission, ProfilePermission } from "@usher/domain";
import type { Areas, Otherwise } from "../language.ts";

const labels: Record<BuiltInPermission | ProfilePermission, string> = {
  "users:read": "ユーザーの表示",
  "users:invite": "ユーザーの招待",
  "users:create": "ユーザーの直接追加",
  "users:edit": "ユーザーの編集",
  "users:suspend": "停止と再開",
  "users:delete": "ユーザーの削除",
  "users:reset-mfa": "2段階認証のリセット",
  "users:set-password": "パスワードの設定",
  "users:revoke-sessions": "ユーザーのログアウト",
  "roles:assign": "ロールの付与",
  "roles:manage": "ロールの作成と変更",
  "groups:manage": "グループの管理",
  "workspaces:manage": "ワークスペースのメンバー管理",
  "licenses:assign": "ライセンスの付与",
  "billing:manage": "プランの表示とシート数の変更",
  "security:manage": "セキュリティポリシーの設定",
  "audit:read": "監査ログの閲覧",
  "api-keys:manage": "APIキーの管理",
  "settings:manage": "組織の設定の変更",
  "compliance:read": "コンプライアンスの表示",
  "chat:use": "チャットの利用",
  "knowledge:use": "ナレッジの利用",
  "integrations:use": "連携の利用",
  "tools:own": "自分のツールの利用",
  "settings:own": "自分の設定の変更",
  "settings:models": "AIモデルの管理",
  "settings:llm": "言語モデルの設定",
  "settings:vector-db": "ベクトルデータベースの設定",
  "settings:embedding": "埋め込みの設定",
  "collections:read": "コレクションの閲覧",
  "collections:write": "コレクションへの書き込み",
  "models:manage": "モデルの管理",
  "models:use": "モデルの利用",
};

export const words: Areas["permissions"] = {
  labels,
  areas: {
    users: "ユーザー",
    access: "ロールとアクセス権",
    organization: "組織",
    product: "製品",
  },
};

export const otherwise: Otherwise<"permissions"> = {
  disable: { labels: { "users:suspend": "無効化と有効化" } },
};
