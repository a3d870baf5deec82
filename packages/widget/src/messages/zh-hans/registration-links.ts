import type { Areas } from "../language.ts";
import { count, items, people } from "./say.ts";

export const words: Areas["registrationLinks"] = {
  title: "注册链接",
  tally: (live) => (live === 0 ? "无有效链接" : `${items(live)}有效`),
  actions: { copyLink: "复制链接", revoke: "撤销链接" },
  statuses: { live: "有效", expired: "已过期", "used-up": "已用完", revoked: "已撤销" },
  columns: {
    role: "角色",
    uses: "使用次数",
    status: "状态",
    createdBy: "创建者",
    actions: "操作",
  },
  actionsFor: (role, by) => `${by} 创建的 ${role} 链接的操作`,
  nobody: "已离开的用户",
  by: (name) => `创建者：${name}`,
  anyDomain: "任何邮箱地址",
  domains: (all) => all.map((domain) => `@${domain}`).join("、"),
  usesLeft: (left, used, most) =>
    left === null || most === null
      ? `已使用 ${count(used)} 次`
      : `剩余 ${count(left)} / ${count(most)} 次`,
  endsIn: (span) => `${span}后过期`,
  showEnded: (n) => `显示 ${items(n)}已结束的链接`,
  hideEnded: "隐藏已结束的链接",
  empty: "目前无法通过链接注册。生成一个链接，交给要加入的人。",
  failed: "无法加载注册链接。",
  form: {
    title: "生成注册链接",
    text: "拥有此链接的人都可以用它注册。",
    role: "新用户的角色",
    noRole: "没有你可以分配的角色。",
    license: "许可证",
    uses: "使用次数",
    usesHint: "留空则不限注册人数。",
    numberProblem: (least, most) => `${count(least)} 到 ${count(most)} 之间的整数。`,
    domains: "邮箱域名",
    domainsHint: "留空则任何地址都可以注册。子域名视为其他域名。",
    domainsPlaceholder: "example.com",
    domainProblem: "输入完整的域名，例如 example.com。",
    domainsMany: (most) => `最多 ${items(most)}域名。`,
    days: "有效期",
    daysSuffix: () => "天",
    submit: "生成链接",
  },
  made: {
    title: "你的注册链接",
    titleAgain: "注册链接",
    label: "注册链接",
    text: (when, span) =>
      span === null ? `有效期至 ${when}。` : `有效期 ${count(span)} 天，至 ${when}。`,
    copy: "复制链接",
    copied: "已复制",
  },
  copied: (role) => `已复制 ${role} 的注册链接`,
  revoke: {
    title: "撤销此注册链接？",
    text: (role, used) =>
      `此后无法再用它注册为 ${role}。${
        used === 0 ? "尚无人使用过。" : `已通过它注册的 ${people(used)}会保留。`
      }此操作无法撤消。`,
    confirm: "撤销链接",
    done: (role) => `已撤销 ${role} 的注册链接`,
  },
};
