import type { Areas } from "../language.ts";
import { list } from "./say.ts";

export const words: Areas["console"] = {
  pages: "页面",
  account: "账号",
  signOut: "退出登录",
  goToSignIn: "前往登录",
  administration: "管理",
  missing: {
    title: "此处没有页面",
    body: "地址可能有误或已过时。",
  },
  unreachable: {
    title: "无法连接服务器",
    body: "检查网络连接后重试。",
  },
  join: (organization) => `加入 ${organization}`,
  createAccount: "创建账号",
  accept: {
    invitedBy: (name) =>
      name ? `${name} 邀请了你。设置你的账号。` : "你收到了邀请。设置你的账号。",
    joinsAs: (roles, license) =>
      license ? `你的角色：${list(roles)}。你的许可证：${license}。` : `你的角色：${list(roles)}。`,
    emailHint: "接收邀请的邮箱。",
    incomplete: {
      title: "重新打开邀请链接",
      body: "此页面需要邮件中的完整链接。从邮件中打开，或复制完整链接。",
    },
    expired: {
      title: "此邀请已过期",
      body: "联系邀请你的人，获取新的邀请。",
    },
    revoked: {
      title: "此邀请已被撤回",
      body: "向邀请你的人确认这是否有意为之。",
    },
    used: {
      title: "此邀请已被使用",
      body: "如果是你本人使用的，可用邮箱和所选密码登录。",
    },
    unknown: {
      title: "此链接无效",
      body: "链接可能不完整，或已发送更新的链接。使用最新的邮件，或索取新的邀请。",
    },
    failed: "无法打开你的邀请",
  },
  register: {
    body: (roles) => `创建你的账号。你的角色：${list(roles)}。`,
    only: (only) => `仅 ${only} 的邮箱可以注册。`,
    verifies: "首次登录前需通过邮件确认。",
    exists: {
      field: "此邮箱已有账号。",
      title: "你已有账号",
      body: "用原来的密码登录即可，密码没有变化。",
    },
    inbox: {
      title: "查收邮件",
      body: (email) => `已向 ${email} 发送邮件。打开其中的链接以确认邮箱，之后即可登录。`,
      hint: "几分钟后仍未收到？查看垃圾邮件文件夹。",
    },
    ends: {
      incomplete: {
        title: "重新打开注册链接",
        body: "此页面需要你收到的完整链接。复制完整链接。",
      },
      expired: {
        title: "此注册链接已过期",
        body: "向提供链接的人索取新的链接。",
      },
      usedUp: {
        title: "此注册链接已用完",
        body: "注册人数已达上限。向提供链接的人索取新的链接。",
      },
      revoked: {
        title: "此注册链接已被撤回",
        body: "向提供链接的人确认这是否有意为之。",
      },
      authority: {
        title: "此注册链接不再有效",
        body: "创建者已无权添加成员。向组织的管理员索取新的链接。",
      },
      entitlement: {
        title: "目前无法注册",
        body: "多用户属于 Enterprise 套餐，你的组织目前没有该套餐。联系提供链接的人。",
      },
      onboarding: {
        title: "此处不再支持通过链接注册",
        body: "你的组织现在以其他方式添加用户。联系提供链接的人。",
      },
      seats: {
        title: "没有空余席位",
        body: "此链接可提供的许可证均已占用。联系提供链接的人；有空余席位后，链接会恢复有效。",
      },
      suspended: {
        title: "此组织已暂停",
        body: "无法在其中注册或登录。联系提供链接的人。",
      },
      unknown: {
        title: "此链接无效",
        body: "链接可能不完整。复制完整链接，或向提供链接的人索取新的链接。",
      },
    },
    failed: "无法打开你的注册链接",
  },
  setPassword: {
    title: "设置密码",
    body: "今后用它登录。",
    submit: "设置密码",
    incomplete: {
      title: "重新打开链接",
      body: "此页面需要你收到的完整链接。复制完整链接。",
    },
    ended: {
      title: "此链接不再有效",
      body: "链接已被使用或已过期。可以登录，或在登录页面索取新的链接。",
    },
  },
  confirmEmail: {
    title: "确认邮箱",
    body: "点按一次即可确认你的邮箱。",
    submit: "确认邮箱",
    toAccount: "前往你的账号",
    verified: {
      title: "邮箱已确认",
      body: (email) => `${email} 已确认。现在可以登录。`,
    },
    changed: {
      title: "邮箱已更改",
      body: (email) => `今后使用 ${email} 登录。`,
    },
    incomplete: {
      title: "重新打开链接",
      body: "此页面需要邮件中的完整链接。从邮件中打开，或复制完整链接。",
    },
    ended: {
      title: "此链接不再有效",
      body: "链接已被使用、已有更新的链接，或已过期。登录即可获取新的链接。",
    },
  },
};
