import type { Areas, Otherwise } from "../language.ts";
import { count, items, people } from "./say.ts";

const copyable = "检查邮件设置。链接可以复制。";

export const words: Areas["invitations"] = {
  actions: { copyLink: "复制链接", resend: "重新发送", revoke: "撤销" },
  reinvite: "重新邀请",
  mail: {
    sent: "邮件已发送",
    problems: {
      refused_connection: "无法连接邮件服务器：连接被拒绝。",
      unknown_host: "无法连接邮件服务器：服务器名称未知。",
      timeout: "无法连接邮件服务器：未及时响应。",
      unreachable: "无法连接邮件服务器。",
      insecure: "与邮件服务器的连接不安全。",
      login_refused: "邮件服务器拒绝了用户名或密码。",
      sender_refused: "邮件服务器拒绝了发件人地址。",
      recipient_refused: "邮件服务器拒绝了收件地址。",
      message_refused: "邮件服务器拒绝了邮件。",
      failed: "出了点问题。",
    },
    failedTitle: "邮件无法发送",
    failedText: (problem) => `${problem}${copyable}`,
    failedAgain: "系统会自动重试发送。",
    failedToast: (email, problem) => `发给 ${email} 的邮件无法发送。${problem}${copyable}`,
    severalFailed: (n, problem) => `${count(n)} 封邮件无法发送。${problem}${copyable}`,
  },
  form: {
    title: "邀请用户",
    emails: "邮箱地址",
    emailsHint: "粘贴列表，或用逗号、空格或 Enter 键分隔地址。",
    emailsPlaceholder: "name@example.com",
    emailsNone: "至少添加一个地址。",
    emailsMany: (most) => `一次最多 ${items(most)}地址。`,
    role: "角色",
    rolesNone: "选择一个角色。",
    noRole: "没有你可以分配的角色。",
    license: "许可证",
    seatsLeft: (left) => (left === null ? "席位不限" : `剩余 ${items(left)}席位`),
    seatsNone: "没有剩余席位",
    short: (license, left) => `${license} 剩余 ${items(left)}席位`,
    shortText: (without) =>
      without === 1 ? "最后一个地址不会被邀请。" : `最后 ${items(without)}地址不会被邀请。`,
    noLicense: "你无法邀请任何人",
    noLicenseText: "此处每个人都需要许可证，而你的角色无权分配。",
    groups: "群组",
    searchGroups: "搜索群组",
    workspaces: "工作区",
    searchWorkspaces: "搜索工作区",
    chosen: (what, n) => `${what}（${count(n)}）`,
    noneFound: (query) => `没有名为“${query}”的内容。`,
    note: "附言",
    noteHint: "会原样写在邮件中。",
    send: (n) => (n <= 1 ? "发送邀请" : `发送 ${count(n)} 份邀请`),
  },
  outcome: {
    title: (invited, refused) =>
      refused === 0
        ? `${count(invited)} 份邀请正在发送`
        : `已邀请 ${people(invited)}，${people(refused)}未邀请`,
    invited: "已邀请",
    invitedNoMail: (problem) => `已邀请，但邮件无法发送。${problem}${copyable}`,
    again: "邀请更多用户",
  },
  details: {
    role: "角色",
    license: "许可证",
    groups: "群组",
    workspaces: "工作区",
    invitedBy: "邀请者",
    nobody: "已离开的用户",
    sent: "邀请时间",
    expires: "链接到期",
    expired: "链接已到期",
    mail: "邮件",
  },
  gone: {
    title: "已不再有效",
    text: "此邀请已被接受或撤销。",
  },
  copied: (email) => `已复制 ${email} 的邀请链接`,
  resent: (email) => `正在向 ${email} 发送新的邀请`,
  link: {
    title: (email) => `${email} 的链接`,
    label: "邀请链接",
    text: (when) => `打开此链接的人可以用此人的身份加入。仅可使用一次，${when} 前有效。`,
    copy: "复制链接",
    copied: "已复制",
  },
  revoke: {
    title: (email) => `撤销对 ${email} 的邀请？`,
    text: (email) => `发给 ${email} 的链接将立即失效。之后可以再次邀请。`,
    confirm: "撤销邀请",
    done: (email) => `已撤销对 ${email} 的邀请`,
  },
};

export const otherwise: Otherwise<"invitations"> = {
  plusInvite: { form: { send: (n) => (n <= 1 ? "发送" : `发送 ${count(n)}`) } },
};
