import type { Areas } from "../language.ts";
import { count, items } from "./say.ts";

const size = (seats: number | null) => (seats === null ? "不限" : count(seats));

export const words: Areas["billing"] = {
  description: "组织拥有的资源及其使用情况。",
  failed: "无法加载计费信息。",
  plan: "套餐",
  noPlan: "无",
  active: "活跃用户",
  suspended: "已暂停",
  invited: "已邀请",
  seats: "席位",
  used: (taken, seats) =>
    seats === null
      ? `已使用 ${count(taken)}，不限数量`
      : `已使用 ${count(taken)} / ${count(seats)}`,
  byUsers: "用户",
  byInvitations: "邀请",
  setSeats: "设置席位",
  setSeatsOf: (license) => `设置 ${license} 的席位`,
  saved: (license, seats) =>
    seats === null ? `${license} 现在席位不限` : `${license} 现在有 ${items(seats)}席位`,
  form: {
    title: (license) => `${license} 的席位`,
    seats: "席位",
    hint: (taken) =>
      taken === 0 ? "尚未使用任何席位。" : `正在使用 ${items(taken)}席位，不能少于此数。`,
    unlimited: "不限",
    below: (taken) => `正在使用 ${items(taken)}席位，需先释放一些。`,
    save: "保存席位",
    lowerTitle: (license, before, after) =>
      `将 ${license} 的席位从 ${size(before)} 减少到 ${count(after)}？`,
    lowerText: (license, left) =>
      left === 0
        ? `此后无法再分配 ${license}。已拥有者会保留。`
        : `此后还可分配 ${items(left)} ${license} 席位。已拥有者会保留。`,
    lower: (after) => `减少到 ${items(after)}席位`,
  },
  history: {
    title: "席位变更",
    failed: "无法加载变更。",
    empty: { title: "还没有变更", text: "席位的每次变更都会显示在此处。" },
    columns: { license: "许可证", change: "席位", by: "操作者", at: "时间" },
    change: (before, after) => `${size(before)} → ${size(after)}`,
  },
};
