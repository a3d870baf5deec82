import type { Areas } from "../language.ts";
import { count } from "./say.ts";

export const words: Areas["signIn"] = {
  title: "登录",
  organization: "组织",
  organizationHint: "组织的简称，例如 acme，可在邀请中找到。",
  identifier: "邮箱或用户名",
  email: "邮箱",
  username: "用户名",
  password: "密码",
  submit: "登录",
  forgot: "忘记密码？",
  help: "没有账号？可联系组织的管理员。",
  again: "重新开始",
  notices: {
    accessEnded: {
      title: "登录已失效",
      body: "你的访问权限已更改或结束。可以重新登录，或联系管理员。",
    },
    signedOut: { title: "你已退出登录" },
    stepEnded: {
      title: "此次登录已中止",
      body: "耗时超过 5 分钟，或尝试次数过多。重新开始。",
    },
  },
  code: {
    title: "输入验证码",
    body: "打开身份验证器应用，输入其中显示的 6 位数字。",
    label: "验证码",
    submit: "继续",
    toRecovery: "使用恢复码",
    recoveryTitle: "输入恢复码",
    recoveryBody: "设置两步验证时保存的十个恢复码之一。每个只能使用一次。",
    recoveryLabel: "恢复码",
    toApp: "使用身份验证器应用",
    help: "两者都不在身边？可联系组织的管理员重置两步验证。",
  },
  newPassword: {
    title: "设置自己的密码",
    body: "你刚才使用的密码由管理员设置。今后的密码只有你自己知道。",
    label: "新密码",
    hint: (minimum) => `至少 ${count(minimum)} 个字符。可以用几个互不相关的词组成。`,
    submit: "更改密码",
  },
  setUp: {
    title: "设置两步验证",
    body: "除密码外，你的组织还要求输入手机应用中的验证码。",
  },
  forgotten: {
    title: "忘记密码？",
    body: "我们会通过邮件发送链接，用于设置新密码。",
    submit: "发送链接",
    back: "返回登录",
    sentTitle: "查收邮件",
    sentBody: "如果有对应的账号，用于设置新密码的链接会发送到其邮箱，一小时内有效。",
    sentHelp: "没有收到？查看垃圾邮件文件夹，或联系管理员。没有邮箱的账号不会收到邮件。",
  },
};
