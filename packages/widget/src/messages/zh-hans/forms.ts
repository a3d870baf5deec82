import type { Areas } from "../language.ts";

export const words: Areas["forms"] = {
  cancel: "取消",
  close: "关闭",
  done: "完成",
  retry: "重试",
  undo: "撤消",
  loadMore: "加载更多",
  loading: "正在加载",
  optional: "选填",
  failed: "操作未完成，可重试。",
  unreachable: "无法连接到 Usher。检查网络连接后重试。",
  cancelled: "操作在执行前已被停止。",
  stepUp: {
    title: "确认是你本人",
    confirm: "继续",
    failed: "无法确认你的身份，可重试。",
  },
  noToken: "此页面无法确认你的身份。重新加载页面，或重新登录。",
  leave: {
    title: "不保存就离开？",
    text: "此处的更改尚未保存。",
    discard: "放弃更改",
    stay: "继续编辑",
  },
  problems: {
    required: "此项必填。",
    email: "输入完整的邮箱地址，例如 name@example.com。",
    tooLong: "内容过长。",
    invalid: "检查此项内容。",
    number: "输入数字。",
  },
};
