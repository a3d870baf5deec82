import type { Areas, Otherwise } from "../language.ts";
import { count, items, list, people } from "./say.ts";

interface Verb {
  label: string;
  /** After the number, as far as `します` follows it: `を停止`, `を取り消`. */
  deed: string;
  /** What ends it on a button instead: `す`. */
  end?: string;
}

/** Of people, or of invitations: `3人を停止`, `招待3件を再送信`. */
function deedWords({ label, deed, end = "" }: Verb, noun = people, before = "") {
  const said = (n: number) => `${before}${noun(n)}${deed}`;
  return {
    label,
    title: (n: number) => `${said(n)}しますか？`,
    confirm: (n: number) => `${said(n)}${end}`,
    doing: (n: number) => `${said(n)}しています`,
    done: (n: number, of: number) =>
      `${n === of ? said(n) : `${before}${noun(of)}のうち${noun(n)}${deed}`}しました`,
  };
}

const invitationWords = (verb: Verb) => deedWords(verb, items, "招待");

const deeds: Areas["bulk"]["deeds"] = {
  assignRoles: deedWords({ label: "ロールを変更", deed: "のロールを変更" }),
  assignLicense: deedWords({ label: "ライセンスを変更", deed: "のライセンスを変更" }),
  addToGroups: deedWords({ label: "グループに追加", deed: "をグループに追加" }),
  removeFromGroups: deedWords({ label: "グループから除外", deed: "をグループから除外" }),
  suspend: deedWords({ label: "停止", deed: "を停止" }),
  reactivate: deedWords({ label: "再開", deed: "を再開" }),
  delete: deedWords({ label: "削除", deed: "を削除" }),
  resendInvitation: invitationWords({ label: "招待を再送信", deed: "を再送信" }),
  revokeInvitation: invitationWords({ label: "招待を取り消す", deed: "を取り消", end: "す" }),
  invite: invitationWords({ label: "CSVからインポート", deed: "を送信" }),
};

/** What a deletion of several takes with it, by the word for a workspace. */
const deletionOf =
  (workspace: string): Areas["bulk"]["deletion"] =>
  ({ workspaces, groups }) => {
    const left = [
      ...(workspaces ? [`${workspace}${items(workspaces)}`] : []),
      ...(groups ? [`グループ${items(groups)}`] : []),
    ];
    const leave = left.length ? `、${list(left)}から外れます` : "ます";
    return `ただちにアクセスできなくなり${leave}。この操作は元に戻せません。`;
  };

export const words: Areas["bulk"] = {
  deeds,
  bar: {
    label: "選択したユーザー",
    selected: (n) => `${people(n)}を選択中`,
    all: (n, capped) => `一致する${people(n)}${capped ? "以上の" : ""}全員`,
    selectAll: (n, capped) => (capped ? "一致する全員を選択" : `一致する${people(n)}全員を選択`),
    actions: "操作",
    more: "その他の操作",
    clear: "選択を解除",
  },
  texts: {
    suspend: "ただちにログアウトし、再開されるまでログインできません。データはすべて残ります。",
    reactivate: "ただちに再びログインできるようになります。",
    resendInvitation: "全員にメールを再送信します。期限切れの招待には新しいリンクが発行されます。",
    revokeInvitation: "リンクはただちに使えなくなります。",
  },
  deletion: deletionOf("ワークスペース"),
  fields: { role: "新しいロール", license: "新しいライセンス", groups: "グループ" },
  preview: {
    looking: "実行できる対象を確認しています…",
    all: (n) => (n === 1 ? "実行できます。" : `${count(n)}件すべてに実行できます。`),
    some: (n, of) => `${count(of)}件のうち${items(n)}に実行できます。`,
    none: "実行できる対象がありません。",
    refused: (n) => `${items(n)}を除外`,
    names: (names, more) => list([...names, ...(more > 0 ? [`ほか${people(more)}`] : [])]),
    seats: (needed, left) =>
      left === null
        ? `${count(needed)}シートが必要です。`
        : `${count(needed)}シートが必要で、残りは${count(left)}シートです。`,
    failed: "実行できる対象を確認できませんでした。",
  },
  progress: {
    numbers: (n, of) => `${count(n)} / ${count(of)}`,
    tally: (done, refused) => `完了 ${count(done)} · 拒否 ${count(refused)}`,
    goesOn: "閉じても処理は続きます。",
    waiting: "まもなく開始します。",
    stop: "中止",
    stopped: (n, of) => `${count(of)}件のうち${items(n)}で中止しました`,
    stoppedText: "実行済みのものは元に戻りません。",
    outcomes: "結果",
    refusedTab: (n) => `拒否 ${count(n)}`,
    doneTab: (n) => `完了 ${count(n)}`,
    download: "CSVでダウンロード",
    file: "結果.csv",
    outcomesFailed: "結果を読み込めませんでした。",
    show: "表示",
    by: (name) => `実行者：${name}`,
  },
  export: {
    label: "CSVでエクスポート",
    file: "ユーザー.csv",
    under: (n) => `ユーザーをエクスポート中… ${count(n)}`,
    done: (n) => `${people(n)}をエクスポートしました`,
  },
  import: {
    title: "CSVファイルからユーザーを招待",
    text: "1行に1人を記入します。1行目には列名を入れられます。",
    choose: "ファイルを選択",
    drop: "またはここにドロップ",
    template: "テンプレートをダウンロード",
    templateFile: "招待.csv",
    reading: "ファイルを読み込み中…",
    unreadable: "このファイルはCSVとして読み込めませんでした。",
    empty: "このファイルには誰も含まれていません。",
    tooMany: (most) => `ファイルは${count(most)}行までです。`,
    tooBig: "ファイルは20 MBまでです。",
    columns: "列",
    noColumn: "ファイルになし",
    column: (n) => `列${count(n)}`,
    fields: {
      email: "メールアドレス",
      roles: "ロール",
      licenseType: "ライセンス",
      groups: "グループ",
      note: "メッセージ",
    },
    usualRole: "ロールの記載がない行のロール",
    usualLicense: "ライセンスの記載がない行のライセンス",
    nothing: "なし",
    checking: (n, of) => `${count(of)}行のうち${count(n)}行を確認済み`,
    checkingLabel: "行を確認中",
    ready: (n, of) =>
      n === of
        ? `${count(n)}行すべてを送信できます。`
        : `${count(of)}行のうち${count(n)}行を送信できます。`,
    noneReady: "このまま送信できる行はありません。",
    left: (n) => `${count(n)}行に問題があるため、除外されます：`,
    more: (n) => `ほか${count(n)}行に問題があります`,
    line: (n) => `${count(n)}行目`,
    unknown: {
      unknown_role: (word) => `「${word}」というロールはありません。`,
      unknown_license: (word) => `「${word}」というライセンスはありません。`,
      unknown_group: (word) => `「${word}」というグループはありません。`,
    },
    seatsShort: (license, needed, left) =>
      `${license}：ファイルには${count(needed)}シートが必要ですが、残りは${count(left)}シートです。最後の行は拒否されます。`,
    problems: "これらの行をダウンロード",
    problemsFile: "問題のある行.csv",
    problemColumn: "問題",
    other: "別のファイルを選択",
    send: (n) => `招待を${items(n)}送信`,
    sending: (n, of) => `${count(of)}行のうち${count(n)}行を送信済み`,
    sendingLabel: "行を送信中",
    failed: "行を確認できませんでした。",
  },
};

export const otherwise: Otherwise<"bulk"> = {
  disable: {
    deeds: {
      suspend: deedWords({ label: "無効化", deed: "を無効化" }),
      reactivate: deedWords({ label: "有効化", deed: "を有効化" }),
    },
    texts: {
      suspend: "ただちにログアウトし、有効にされるまで何も操作できません。データはすべて残ります。",
    },
  },
  remove: { deeds: { delete: deedWords({ label: "組織から除外", deed: "を組織から除外" }) } },
  collection: { deletion: deletionOf("コレクション") },
  severalRoles: {
    deeds: { assignRoles: deedWords({ label: "ロールを管理", deed: "のロールを変更" }) },
  },
};
