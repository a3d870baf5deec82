import type { Areas } from "../language.ts";
import { count, people, percent } from "./say.ts";

export const words: Areas["compliance"] = {
  generated: (when) => `截至 ${when}，仅统计活跃用户。`,
  failed: "无法生成报告。",
  refresh: "刷新",
  export: "导出 CSV",
  file: (day) => `合规-${day}.csv`,
  exported: "已导出合规报告",
  mfa: {
    everyone: "MFA（所有用户）",
    administrators: "MFA（管理员）",
    beneath: (covered, of) => `${count(covered)} / ${count(of)}`,
  },
  percent,
  nobody: "–",
  pending: "待接受的邀请",
  expired: "已过期的邀请",
  expiredBeneath: (n) => `${count(n)} 份已过期`,
  audit: {
    label: "审核日志校验",
    never: "从未",
    intact: "完整",
    broken: "被更改",
  },
  dormant: {
    title: "休眠用户",
    text: "最近 90 天内没有活动。",
    none: "所有人在最近 90 天内都有活动。",
  },
  unchanged: {
    title: "管理员设置的密码",
    text: "由管理员设置，此后未更改。",
    none: "没有人仍在使用管理员设置的密码。",
  },
  people,
  first: (shown, of) => `共 ${people(of)}，显示前 ${people(shown)}。`,
  columns: { name: "姓名", lastActive: "上次活跃" },
  neverActive: "从未",
  csv: {
    finding: "检查项",
    count: "数量",
    of: "总数",
    name: "姓名",
    lastActive: "上次活跃",
    generated: "截至",
    auditState: "审核日志",
  },
};
