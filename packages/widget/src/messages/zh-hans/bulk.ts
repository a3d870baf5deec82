import type { Areas, Otherwise } from "../language.ts";
import { count, items, people } from "./say.ts";

interface Verb {
  label: string;
  /** Before the number: `暂停`. */
  deed: string;
  /** After the number. */
  end?: string;
}

function deedWords({ label, deed, end = "" }: Verb, noun = people) {
  const said = (n: number) => `${deed} ${noun(n)}${end}`;
  return {
    label,
    title: (n: number) => `${said(n)}？`,
    confirm: said,
    doing: (n: number) => `正在${said(n)}`,
    done: (n: number, of: number) => `已${said(n)}${n === of ? "" : `，共 ${noun(of)}`}`,
  };
}

const invited = (n: number) => `${count(n)} 份邀请`;

const deeds: Areas["bulk"]["deeds"] = {
  assignRoles: deedWords({ label: "更改角色", deed: "更改", end: "的角色" }),
  assignLicense: deedWords({ label: "更改许可证", deed: "更改", end: "的许可证" }),
  addToGroups: deedWords({ label: "添加到群组", deed: "将", end: "添加到群组" }),
  removeFromGroups: deedWords({ label: "从群组中移除", deed: "将", end: "从群组中移除" }),
  suspend: deedWords({ label: "暂停", deed: "暂停" }),
  reactivate: deedWords({ label: "恢复", deed: "恢复" }),
  delete: deedWords({ label: "删除", deed: "删除" }),
  resendInvitation: deedWords({ label: "重新发送邀请", deed: "重新发送" }, invited),
  revokeInvitation: deedWords({ label: "撤销邀请", deed: "撤销" }, invited),
  invite: deedWords({ label: "从 CSV 导入", deed: "发送" }, invited),
};

/** What a deletion of several takes with it, by the word for a workspace. */
const deletionOf =
  (workspace: string): Areas["bulk"]["deletion"] =>
  ({ workspaces, groups }) => {
    const left = [
      ...(workspaces ? [`${items(workspaces)}${workspace}`] : []),
      ...(groups ? [`${items(groups)}群组`] : []),
    ];
    const leave = left.length ? `，并离开 ${left.join("和 ")}` : "";
    return `所选用户将立即失去访问权限${leave}。此操作无法撤消。`;
  };

export const words: Areas["bulk"] = {
  deeds,
  bar: {
    label: "所选用户",
    selected: (n) => `已选择 ${people(n)}`,
    all: (n, capped) => `所有匹配的用户：${capped ? "超过 " : ""}${people(n)}`,
    selectAll: (n, capped) => (capped ? "选择所有匹配的用户" : `选择所有匹配的 ${people(n)}`),
    actions: "操作",
    more: "更多操作",
    clear: "清除选择",
  },
  texts: {
    suspend: "所选用户将立即退出登录，恢复之前无法登录。所有数据都会保留。",
    reactivate: "所选用户可立即重新登录。",
    resendInvitation: "每个人都会再次收到邮件。已过期的邀请会获得新链接。",
    revokeInvitation: "对应的链接将立即失效。",
  },
  deletion: deletionOf("工作区"),
  fields: { role: "新角色", license: "新许可证", groups: "群组" },
  preview: {
    looking: "正在查询可以对谁执行…",
    all: (n) => (n === 1 ? "可以执行。" : `可以对全部 ${count(n)} 项执行。`),
    some: (n, of) => `可以对 ${count(of)} 项中的 ${count(n)} 项执行。`,
    none: "无法对其中任何一项执行。",
    refused: (n) => `排除 ${count(n)} 项`,
    names: (names, more) => `${names.join("、")}${more > 0 ? ` 和另外 ${people(more)}` : ""}`,
    seats: (needed, left) =>
      left === null
        ? `需要 ${items(needed)}席位。`
        : `需要 ${items(needed)}席位，剩余 ${items(left)}。`,
    failed: "无法查询可以对谁执行。",
  },
  progress: {
    numbers: (n, of) => `${count(n)} / ${count(of)}`,
    tally: (done, refused) => `已完成 ${count(done)} · 已拒绝 ${count(refused)}`,
    goesOn: "可以关闭此窗口，操作会继续进行。",
    waiting: "即将开始。",
    stop: "停止",
    stopped: (n, of) => `已停止，完成 ${count(n)} / ${count(of)}`,
    stoppedText: "已执行的操作不会还原。",
    outcomes: "结果",
    refusedTab: (n) => `已拒绝 ${count(n)}`,
    doneTab: (n) => `已完成 ${count(n)}`,
    download: "下载 CSV",
    file: "结果.csv",
    outcomesFailed: "无法加载结果。",
    show: "显示",
    by: (name) => `操作者：${name}`,
  },
  export: {
    label: "导出 CSV",
    file: "用户.csv",
    under: (n) => `正在导出用户… ${count(n)}`,
    done: (n) => `已导出 ${people(n)}`,
  },
  import: {
    title: "从 CSV 文件邀请用户",
    text: "每行一个人。第一行可以是列名。",
    choose: "选择文件",
    drop: "或拖放到此处",
    template: "下载模板",
    templateFile: "邀请.csv",
    reading: "正在读取文件…",
    unreadable: "无法将此文件读取为 CSV。",
    empty: "此文件中没有用户。",
    tooMany: (most) => `文件最多 ${count(most)} 行。`,
    tooBig: "文件最大 20 MB。",
    columns: "列",
    noColumn: "文件中没有",
    column: (n) => `第 ${count(n)} 列`,
    fields: {
      email: "邮箱",
      roles: "角色",
      licenseType: "许可证",
      groups: "群组",
      note: "附言",
    },
    usualRole: "未填写角色的行所用的角色",
    usualLicense: "未填写许可证的行所用的许可证",
    nothing: "无",
    checking: (n, of) => `已检查 ${count(n)} / ${count(of)}`,
    checkingLabel: "正在检查各行",
    ready: (n, of) =>
      n === of ? `全部 ${count(n)} 行都可以发送。` : `${count(of)} 行中有 ${count(n)} 行可以发送。`,
    noneReady: "目前没有可以发送的行。",
    left: (n) => `${count(n)} 行有问题，将被排除：`,
    more: (n) => `另有 ${count(n)} 行有问题`,
    line: (n) => `第 ${count(n)} 行`,
    unknown: {
      unknown_role: (word) => `没有角色“${word}”。`,
      unknown_license: (word) => `没有许可证“${word}”。`,
      unknown_group: (word) => `没有群组“${word}”。`,
    },
    seatsShort: (license, needed, left) =>
      `${license}：文件需要 ${items(needed)}席位，剩余 ${items(left)}。最后几行将被拒绝。`,
    problems: "下载这些行",
    problemsFile: "有问题的行.csv",
    problemColumn: "问题",
    other: "选择其他文件",
    send: (n) => `发送 ${invited(n)}`,
    sending: (n, of) => `已提交 ${count(n)} / ${count(of)}`,
    sendingLabel: "正在提交各行",
    failed: "无法检查各行。",
  },
};

export const otherwise: Otherwise<"bulk"> = {
  disable: {
    deeds: {
      suspend: deedWords({ label: "停用", deed: "停用" }),
      reactivate: deedWords({ label: "启用", deed: "启用" }),
    },
    texts: {
      suspend: "所选用户将立即退出登录，启用之前无法在此进行任何操作。所有数据都会保留。",
    },
  },
  remove: { deeds: { delete: deedWords({ label: "移除", deed: "移除" }) } },
  collection: { deletion: deletionOf("合集") },
  severalRoles: {
    deeds: { assignRoles: deedWords({ label: "管理角色", deed: "更改", end: "的角色" }) },
  },
};
