import type { Areas } from "../language.ts";

export const words: Areas["frame"] = {
  failed: {
    title: "页面的这一部分已停止运行",
    text: "已保存的内容不会丢失。可以重试，或重新加载页面。",
    retry: "重试",
  },
  missing: {
    title: "无法加载此部分",
    text: "检查网络连接后重试，或重新加载页面。",
  },
  sections: "用户管理",
  kit: {
    close: "关闭",
    dismiss: "关闭",
    notifications: "通知",
    showPassword: "显示密码",
    hidePassword: "隐藏密码",
    clear: "清除",
    remove: (what) => `移除 ${what}`,
  },
};
