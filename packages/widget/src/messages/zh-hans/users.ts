import type { Areas, Otherwise } from "../language.ts";
import { count, people } from "./say.ts";

/** How many stand where, by the words for those who may sign in and those who may not. */
const tallyOf =
  (active: string, suspended: string): Areas["users"]["tallyLine"] =>
  (tally) =>
    [
      `${count(tally.active)} 人${active}`,
      ...(tally.invited === null ? [] : [`${count(tally.invited)} 人已邀请`]),
      `${count(tally.suspended)} 人${suspended}`,
      ...(tally.expired > 0 ? [`${count(tally.expired)} 人已过期`] : []),
    ].join(" · ");

export const words: Areas["users"] = {
  table: "用户",
  person: "用户",
  nameWithYou: (name) => `${name}（你）`,
  statuses: {
    active: "活跃",
    suspended: "已暂停",
    invited: "已邀请",
    expired: "已过期",
  },
  columns: {
    name: "姓名",
    role: "角色",
    status: "状态",
    license: "许可证",
    lastActiveAt: "上次活跃",
    groups: "群组",
    usage: "消息",
    mfa: "MFA",
    createdAt: "加入时间",
  },
  actions: {
    edit: "编辑",
    assignRoles: "更改角色",
    assignLicense: "更改许可证",
    setPassword: "设置密码",
    resetMfa: "重置 MFA",
    revokeSessions: "在所有设备上退出登录",
    exportData: "导出数据",
    suspend: "暂停",
    reactivate: "恢复",
    delete: "删除",
  },
  actionsColumn: "操作",
  actionsFor: (name) => `${name} 的操作`,
  tallyLine: tallyOf("活跃", "已暂停"),
  figures: {
    label: "概览",
    active: "活跃用户",
    activeHint: "至少登录过一次。",
    pending: "待接受的邀请",
    licenses: "许可证",
    licenseBar: { users: "用户", invitations: "已邀请" },
    seats: (used, seats) => (seats === null ? count(used) : `${count(used)} / ${count(seats)}`),
  },
  cells: {
    noLicense: "无",
    noGroups: "无",
    groups: (first, more) => (more ? `${first} +${count(more)}` : first),
    usage: (used, limit) =>
      limit === null ? `今日 ${count(used)}` : `今日 ${count(used)} / ${count(limit)}`,
    mfa: { on: "开启", off: "关闭" },
  },
  selectOne: (name) => `选择 ${name}`,
  selectLoaded: "选择当前显示的所有人",
  listMenu: "导入和导出",
  ways: {
    invitation: "邀请用户",
    registrationLink: "生成注册链接",
    direct: "添加用户",
    more: "添加用户的更多方式",
  },
  entitlement: {
    title: "多用户功能包含在 Enterprise 套餐中",
    text: "要在此邀请和管理用户，组织需要开通多用户功能。现有用户都会保留。",
    contact: "联系我们",
  },
  expiresIn: (span) => `${span}后过期`,
  mail: { queued: "正在发送邮件", failed: "邮件未送达" },
  suspendedUntil: (date) => `至 ${date}`,
  suspendedReason: (reason) => `原因：${reason}`,
  sortLabel: "排序方式",
  shown: (n, of, capped) => `${count(n)} / ${capped ? "超过 " : ""}${people(of)}`,
  found: (n, capped) => (n === 0 ? "未找到用户" : `找到${capped ? "超过" : ""} ${people(n)}`),
  changed: {
    one: (name, status) => `${name}：${status}`,
    gone: (name) => `${name} 已不在列表中`,
    many: (n) => `${people(n)}有变化`,
  },
  search: { label: "搜索用户", placeholder: "搜索姓名、邮箱…" },
  filters: {
    open: "筛选",
    title: "筛选",
    status: "状态",
    role: "角色",
    license: "许可证",
    group: "群组",
    mfa: "MFA",
    mfaStates: { on: "已设置", off: "未设置" },
    lastActive: "上次活跃",
    clear: "清除筛选",
    show: (n, capped) => `显示${capped ? "超过" : ""} ${people(n)}`,
    spans: {
      any: "不限时间",
      within7: "最近 7 天内",
      within30: "最近 30 天内",
      before30: "最近 30 天内不活跃",
      before90: "最近 90 天内不活跃",
    },
  },
  empty: {
    title: "还没有用户",
    text: "你邀请的用户会显示在此处，包括其角色和上次活跃时间。",
  },
  noMatch: {
    title: "没有匹配的用户",
    clear: "清除搜索和筛选",
    search: (text) => `“${text}”`,
    text: (what) => `没有用户符合 ${what.join("、")}。`,
  },
  failed: "无法加载列表。",
  stale: "无法更新列表，显示的内容可能已过时。",
  moreFailed: "无法加载更多用户。",
};

export const otherwise: Otherwise<"users"> = {
  disable: {
    statuses: { active: "已启用", suspended: "已停用" },
    actions: { suspend: "停用", reactivate: "启用" },
    tallyLine: tallyOf("已启用", "已停用"),
  },
  remove: { actions: { delete: "移除" } },
  plusInvite: { ways: { invitation: "+ 邀请" } },
  severalRoles: { actions: { assignRoles: "管理角色" } },
};
