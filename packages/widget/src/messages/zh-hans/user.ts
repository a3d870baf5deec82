import type { Areas, Otherwise } from "../language.ts";
import { count, items } from "./say.ts";

/** What happens on a deletion, by the word for a workspace. */
const deletionText =
  (workspace: string): Areas["user"]["delete"]["text"] =>
  (impact) => {
    const left = [
      ...(impact.workspaces ? [`${items(impact.workspaces)}${workspace}`] : []),
      ...(impact.groups ? [`${items(impact.groups)}群组`] : []),
    ];
    const leaves = left.length ? `，并离开 ${left.join("和 ")}` : "";
    const invitations = impact.pendingInvitations
      ? `其发出的 ${count(impact.pendingInvitations)} 份邀请将失效。`
      : "";
    return `${impact.name} 将立即失去访问权限${leaves}。${invitations}此操作无法撤消。`;
  };

export const words: Areas["user"] = {
  tabs: { profile: "个人资料", access: "访问权限", security: "安全", activity: "活动" },
  joined: "加入时间",
  lastActive: "上次活跃",
  neverActive: "从未登录",
  gone: {
    title: "已不在此处",
    text: "此用户已被删除，或你已无法查看。",
  },
  profile: {
    firstName: "名",
    lastName: "姓",
    email: "邮箱",
    emailFixed: "只有本人可以更改，需通过新地址收到的邮件确认。",
    username: "用户名",
    about: "备注",
    aboutHint: "仅管理员可见。",
    aboutLeft: (used, most) => `${count(used)} / ${count(most)}`,
    save: "保存个人资料",
    saved: (name) => `已保存 ${name} 的个人资料`,
  },
  accessTab: {
    role: "角色",
    save: "保存角色",
    saved: (name, role) => `${name} 现在的角色是 ${role}`,
    license: "许可证",
    noLicense: "无",
    noLicenseText: "不使用任何需要许可证的功能。",
    seatsLeft: (left) =>
      left === null ? "席位不限" : left === 0 ? "没有剩余席位" : `剩余 ${items(left)}席位`,
    saveLicense: "保存许可证",
    savedLicense: (name, license) => `${name} 现在的许可证是 ${license}`,
    savedNoLicense: (name) => `${name} 现在没有许可证`,
    groups: "群组",
    saveGroups: "保存群组",
    searchGroups: "搜索群组",
    noGroups: "还没有群组。",
    savedGroups: (name) => `已保存 ${name} 的群组`,
    workspaces: "工作区",
    saveWorkspaces: "保存工作区",
    searchWorkspaces: "搜索工作区",
    noWorkspaces: "还没有工作区。",
    savedWorkspaces: (name) => `已保存 ${name} 的工作区`,
    chosen: (n, of) => `已选择 ${count(n)} / ${count(of)}`,
    noneFound: (query) => `没有名为“${query}”的内容。`,
    failed: "无法加载。",
    limit: "每日消息上限",
    limitHint: "统计零点以来发送的消息。",
    limitExempt: "最高角色没有上限。",
    limitNumber: "每日消息数",
    limitToday: (used) => `今日已发送 ${count(used)} 条消息。`,
    limitProblem: "输入不小于 1 的整数。",
    saveLimit: "保存上限",
    savedLimit: (name, limit) =>
      limit === null ? `${name} 现在没有消息上限` : `${name} 现在每天可发送 ${count(limit)} 条消息`,
  },
  manageRoles: {
    title: (name) => `管理 ${name} 的角色`,
    text: "各角色的权限会叠加。",
    roles: "角色",
    none: "至少选择一个角色。",
    permissions: (n) => `合计：${count(n)} 项权限`,
    nothing: "合计：无权限",
    save: "保存角色",
  },
  security: {
    mfa: "两步验证",
    mfaOn: "已设置",
    mfaOff: "未设置",
    mfaText: "每次登录时需输入身份验证器应用中的验证码。",
    resetMfa: "重置 MFA",
    sessions: "会话",
    signedIn: (n) => (n === 0 ? "未在任何地方登录" : `已在 ${items(n)}浏览器上登录`),
    sessionsText: "退出登录会结束所有会话和所有打开的面板。",
    signOut: "在所有设备上退出登录",
    password: "新密码",
    passwordTitle: "密码",
    passwordHint: (least) =>
      `至少 ${count(least)} 个字符。通过安全的方式转交；首次登录时必须更改。`,
    mustChange: "此密码由管理员设置，下次登录时必须更改。",
    savePassword: "设置密码",
    savedPassword: (name) => `已为 ${name} 设置新密码`,
  },
  resetMfa: {
    title: (name) => `重置 ${name} 的 MFA？`,
    text: (name) =>
      `${name} 的身份验证器和恢复码将失效，并在所有设备上退出登录。系统会发送邮件告知本人，下次登录时可重新设置两步验证。`,
    confirm: "重置 MFA",
    done: (name) => `已重置 ${name} 的 MFA`,
  },
  signOut: {
    title: (name) => `让 ${name} 在所有设备上退出登录？`,
    titleYou: "在所有设备上退出登录？",
    text: (name) => `${name} 在所有设备上的会话将立即结束，之后可以重新登录。`,
    textYou: "你的所有会话将立即结束，包括当前会话。之后可以重新登录。",
    confirm: "在所有设备上退出登录",
    done: (name) => `已让 ${name} 在所有设备上退出登录`,
  },
  add: {
    title: "添加用户",
    username: "用户名",
    usernameHint: "用于登录：小写字母、数字、点、下划线和连字符。",
    usernameRule: {
      username_capitals: "只能使用小写字母。",
      username_characters: "只能使用字母 a 到 z、数字、点、下划线和连字符。",
      username_start: "以字母或数字开头。",
      username_too_short: "至少 2 个字符。",
      username_too_long: "最多 64 个字符。",
    },
    usernameFree: "此用户名可用。",
    password: "密码",
    passwordHint: "首次登录时必须更改。",
    passwordShort: (least) => `至少 ${count(least)} 个字符。`,
    noRole: "选择一个角色。",
    advanced: "高级",
    more: "姓名和邮箱",
    email: "邮箱",
    emailHint: "用于找回密码。",
    submit: "添加用户",
    done: (name) => `已添加 ${name}`,
  },
  passwordField: {
    levels: { weak: "弱", fair: "可以更强", good: "良好", strong: "强" },
    generate: "生成",
    copy: "复制密码",
    copied: "已复制",
  },
  suspend: {
    title: (name) => `暂停 ${name}？`,
    text: (name) => `${name} 将立即退出登录，在你恢复账号之前无法登录。所有数据都会保留。`,
    reason: "原因",
    reasonHint: "管理员可见，并保留在活动中。",
    until: "结束日期",
    untilHint: "留空则持续到账号被恢复。",
    untilPast: "选择今天之后的日期。",
    confirm: (name) => `暂停 ${name}`,
    done: (name) => `已暂停 ${name}`,
  },
  reactivate: { done: (name) => `已恢复 ${name}` },
  exportData: {
    under: (name) => `正在导出${name}的数据…`,
    done: (name) => `已导出${name}的数据`,
  },
  delete: {
    title: (name) => `删除 ${name}？`,
    weighing: "正在查询此账号涉及的内容…",
    text: deletionText("工作区"),
    unknown: "无法查询此账号涉及的内容。",
    confirm: (name) => `删除 ${name}`,
    done: (name) => `已删除 ${name}`,
  },
};

export const otherwise: Otherwise<"user"> = {
  disable: {
    suspend: {
      title: (name) => `停用 ${name}？`,
      text: (name) =>
        `${name} 将立即退出登录，在你启用账号之前无法在此进行任何操作。所有数据都会保留。`,
      untilHint: "留空则持续到账号被启用。",
      confirm: (name) => `停用 ${name}`,
      done: (name) => `已停用 ${name}`,
    },
    reactivate: { done: (name) => `已启用 ${name}` },
  },
  remove: {
    gone: { text: "此用户已被移除，或你已无法查看。" },
    delete: {
      title: (name) => `移除 ${name}？`,
      confirm: (name) => `移除 ${name}`,
      done: (name) => `已移除 ${name}`,
    },
  },
  collection: {
    accessTab: {
      workspaces: "合集",
      saveWorkspaces: "保存合集",
      searchWorkspaces: "搜索合集",
      noWorkspaces: "还没有合集。",
      savedWorkspaces: (name) => `已保存 ${name} 的合集`,
    },
    delete: { text: deletionText("合集") },
  },
};
