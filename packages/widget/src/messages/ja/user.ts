import type { Areas, Otherwise } from "../language.ts";
import { count, items, list } from "./say.ts";

/** What happens on a deletion, by the word for a workspace. */
const deletionText =
  (workspace: string): Areas["user"]["delete"]["text"] =>
  (impact) => {
    const left = [
      ...(impact.workspaces ? [`${workspace}${items(impact.workspaces)}`] : []),
      ...(impact.groups ? [`グループ${items(impact.groups)}`] : []),
    ];
    const leaves = left.length ? `、${list(left)}から外れます` : "ます";
    const loses = `${impact.name}さんはただちにアクセスできなくなり${leaves}。`;
    const invitations = impact.pendingInvitations
      ? `この人が送信した招待${items(impact.pendingInvitations)}も使えなくなります。`
      : "";
    return `${loses}${invitations}この操作は元に戻せません。`;
  };

export const words: Areas["user"] = {
  tabs: {
    profile: "プロフィール",
    access: "アクセス権",
    security: "セキュリティ",
    activity: "アクティビティ",
  },
  joined: "参加日",
  lastActive: "最終利用",
  neverActive: "ログインしたことがありません",
  gone: {
    title: "ここにはいません",
    text: "このユーザーは削除されたか、表示できなくなりました。",
  },
  profile: {
    firstName: "名",
    lastName: "姓",
    email: "メールアドレス",
    emailFixed: "変更できるのは本人だけです。新しいアドレスに届くメールで確認します。",
    username: "ユーザー名",
    about: "メモ",
    aboutHint: "管理者だけに表示されます。",
    aboutLeft: (used, most) => `${count(used)} / ${count(most)}`,
    save: "プロフィールを保存",
    saved: (name) => `${name}さんのプロフィールを保存しました`,
  },
  accessTab: {
    role: "ロール",
    save: "ロールを保存",
    saved: (name, role) => `${name}さんのロールを${role}に変更しました`,
    license: "ライセンス",
    noLicense: "なし",
    noLicenseText: "ライセンスが必要な機能は使いません。",
    seatsLeft: (left) =>
      left === null ? "シート数無制限" : left === 0 ? "空きシートなし" : `残り${count(left)}シート`,
    saveLicense: "ライセンスを保存",
    savedLicense: (name, license) => `${name}さんのライセンスを${license}に変更しました`,
    savedNoLicense: (name) => `${name}さんのライセンスをなしにしました`,
    groups: "グループ",
    saveGroups: "グループを保存",
    searchGroups: "グループを検索",
    noGroups: "グループはまだありません。",
    savedGroups: (name) => `${name}さんのグループを保存しました`,
    workspaces: "ワークスペース",
    saveWorkspaces: "ワークスペースを保存",
    searchWorkspaces: "ワークスペースを検索",
    noWorkspaces: "ワークスペースはまだありません。",
    savedWorkspaces: (name) => `${name}さんのワークスペースを保存しました`,
    chosen: (n, of) => `${count(of)}件中${items(n)}を選択`,
    noneFound: (query) => `「${query}」という名前のものはありません。`,
    failed: "読み込めませんでした。",
    limit: "1日のメッセージ上限",
    limitHint: "午前0時以降に送信したメッセージを数えます。",
    limitExempt: "最上位のロールに上限はありません。",
    limitNumber: "1日あたりのメッセージ数",
    limitToday: (used) => `今日は${items(used)}送信しています。`,
    limitProblem: "1以上の整数を入力してください。",
    saveLimit: "上限を保存",
    savedLimit: (name, limit) =>
      limit === null
        ? `${name}さんのメッセージ上限をなくしました`
        : `${name}さんのメッセージ上限を1日${items(limit)}に変更しました`,
  },
  manageRoles: {
    title: (name) => `${name}さんのロールを管理`,
    text: "複数のロールの権限は合算されます。",
    roles: "ロール",
    none: "ロールを1つ以上選択してください。",
    permissions: (n) => `合計：権限${items(n)}`,
    nothing: "合計：権限なし",
    save: "ロールを保存",
  },
  security: {
    mfa: "2段階認証",
    mfaOn: "設定済み",
    mfaOff: "未設定",
    mfaText: "ログインのたびに認証アプリのコードを入力します。",
    resetMfa: "MFAをリセット",
    sessions: "セッション",
    signedIn: (n) =>
      n === 0 ? "ログイン中のブラウザーはありません" : `${count(n)}個のブラウザーでログイン中`,
    sessionsText: "ログアウトすると、すべてのセッションと開いているパネルが終了します。",
    signOut: "すべてのデバイスからログアウト",
    password: "新しいパスワード",
    passwordTitle: "パスワード",
    passwordHint: (least) =>
      `${count(least)}文字以上。安全な方法で伝えてください。初回ログイン時に変更が必要です。`,
    mustChange: "管理者が設定したパスワードです。次回ログイン時に変更が必要です。",
    savePassword: "パスワードを設定",
    savedPassword: (name) => `${name}さんの新しいパスワードを設定しました`,
  },
  resetMfa: {
    title: (name) => `${name}さんのMFAをリセットしますか？`,
    text: (name) =>
      `${name}さんの認証アプリとリカバリーコードは使えなくなり、すべてのデバイスからログアウトします。本人にはメールで通知され、次回ログイン時に2段階認証を設定し直せます。`,
    confirm: "MFAをリセット",
    done: (name) => `${name}さんのMFAをリセットしました`,
  },
  signOut: {
    title: (name) => `${name}さんをすべてのデバイスからログアウトさせますか？`,
    titleYou: "すべてのデバイスからログアウトしますか？",
    text: (name) =>
      `${name}さんのセッションは、すべてのデバイスでただちに終了します。再びログインできます。`,
    textYou:
      "このセッションを含む、自分のすべてのセッションがただちに終了します。再びログインできます。",
    confirm: "すべてのデバイスからログアウト",
    done: (name) => `${name}さんをすべてのデバイスからログアウトさせました`,
  },
  add: {
    title: "ユーザーを追加",
    username: "ユーザー名",
    usernameHint:
      "ログインに使います。英小文字、数字、ピリオド、アンダースコア、ハイフンを使えます。",
    usernameRule: {
      username_capitals: "英字は小文字だけを使えます。",
      username_characters:
        "使えるのはaからzまでの英字、数字、ピリオド、アンダースコア、ハイフンだけです。",
      username_start: "英字または数字で始めてください。",
      username_too_short: "2文字以上にしてください。",
      username_too_long: "64文字以内にしてください。",
    },
    usernameFree: "このユーザー名は使えます。",
    password: "パスワード",
    passwordHint: "初回ログイン時に変更が必要です。",
    passwordShort: (least) => `${count(least)}文字以上にしてください。`,
    noRole: "ロールを選択してください。",
    advanced: "詳細設定",
    more: "名前とメールアドレス",
    email: "メールアドレス",
    emailHint: "パスワードを忘れた場合に使います。",
    submit: "ユーザーを追加",
    done: (name) => `${name}さんを追加しました`,
  },
  passwordField: {
    levels: { weak: "弱い", fair: "もう少し強く", good: "良い", strong: "強い" },
    generate: "生成",
    copy: "パスワードをコピー",
    copied: "コピーしました",
  },
  suspend: {
    title: (name) => `${name}さんを停止しますか？`,
    text: (name) =>
      `${name}さんはただちにログアウトし、アカウントを再開するまでログインできません。データはすべて残ります。`,
    reason: "理由",
    reasonHint: "管理者に表示され、アクティビティに残ります。",
    until: "終了日",
    untilHint: "空欄の場合、アカウントを再開するまで続きます。",
    untilPast: "明日以降の日付を選択してください。",
    confirm: (name) => `${name}さんを停止`,
    done: (name) => `${name}さんを停止しました`,
  },
  reactivate: { done: (name) => `${name}さんを再開しました` },
  exportData: {
    under: (name) => `${name}さんのデータをエクスポートしています…`,
    done: (name) => `${name}さんのデータをエクスポートしました`,
  },
  delete: {
    title: (name) => `${name}さんを削除しますか？`,
    weighing: "このアカウントとともに失われるものを調べています…",
    text: deletionText("ワークスペース"),
    unknown: "このアカウントとともに失われるものを調べられませんでした。",
    confirm: (name) => `${name}さんを削除`,
    done: (name) => `${name}さんを削除しました`,
  },
};

export const otherwise: Otherwise<"user"> = {
  disable: {
    suspend: {
      title: (name) => `${name}さんを無効にしますか？`,
      text: (name) =>
        `${name}さんはただちにログアウトし、アカウントを有効にするまで何も操作できません。データはすべて残ります。`,
      untilHint: "空欄の場合、アカウントを有効にするまで続きます。",
      confirm: (name) => `${name}さんを無効化`,
      done: (name) => `${name}さんを無効にしました`,
    },
    reactivate: { done: (name) => `${name}さんを有効にしました` },
  },
  remove: {
    gone: { text: "このユーザーは組織から除外されたか、表示できなくなりました。" },
    delete: {
      title: (name) => `${name}さんを組織から除外しますか？`,
      confirm: (name) => `${name}さんを除外`,
      done: (name) => `${name}さんを組織から除外しました`,
    },
  },
  collection: {
    accessTab: {
      workspaces: "コレクション",
      saveWorkspaces: "コレクションを保存",
      searchWorkspaces: "コレクションを検索",
      noWorkspaces: "コレクションはまだありません。",
      savedWorkspaces: (name) => `${name}さんのコレクションを保存しました`,
    },
    delete: { text: deletionText("コレクション") },
  },
};
