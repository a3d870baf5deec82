import type { BuiltInSummary } from "@usher/domain";

export const words: Record<BuiltInSummary, string> = {
  "standard.owner": "請求と組織の設定を含むすべて。",
  "standard.admin": "ユーザーの招待と管理、ロール、セキュリティ。請求は含みません。",
  "standard.member": "製品を利用します。ユーザー管理は表示されません。",
  "standard.full": "製品のすべて。",
  "standard.viewer": "閲覧のみで、変更はできません。",
  "registration-links.account-admin":
    "すべて：登録リンク、ロール、削除、すべてのコレクションへの書き込み。",
  "registration-links.account-user": "すべてのコレクションを閲覧します。",
  "three-tier.administrator": "モデル、ベクトルデータベース、埋め込みの設定を含むすべて。",
  "three-tier.manager": "ユーザーとワークスペースを管理します。管理者と3つの設定は対象外です。",
  "three-tier.default-user": "割り当てられたワークスペースでチャットします。",
  "licensed.admin": "ユーザー、グループ、AIモデル、MFAポリシーを管理します。",
  "licensed.user": "ライセンスに含まれる機能を、自分の設定とツールで利用します。",
  "licensed.business": "チャット、ナレッジ、連携、ツール。",
  "licensed.pro": "チャットとナレッジ。",
  "licensed.knowledge-only": "ナレッジ。",
  "multi-role.admin": "すべて。",
  "multi-role.manager": "ユーザー、ロール、監査ログを除くすべて。",
  "multi-role.public": "モデルを利用します。管理はできません。",
  "system.system-administrator": "すべての組織を表示し、管理します。",
};
