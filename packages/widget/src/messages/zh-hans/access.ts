import type { Areas } from "../language.ts";

export const words: Areas["access"] = {
  ended: {
    title: "你的访问权限已结束",
    text: "你已在此处退出登录。可以重新登录；如果认为有误，可联系管理员。",
  },
  signedOut: {
    title: "登录后查看成员",
    text: "你尚未在此处登录，或会话已过期。",
  },
  denied: {
    title: "只有管理员可以管理此处的成员",
    text: "如需邀请、更改或移除成员，可联系管理员。",
    ask: "如有需要，可联系管理员。",
    you: (name, role, organization) => `你在 ${organization} 中的身份是 ${name}（${role}）。`,
  },
  failed: { title: "无法加载成员" },
  offline: "当前处于离线状态，显示的内容可能不是最新的。",
};
