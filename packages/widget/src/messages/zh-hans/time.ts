import type { Areas } from "../language.ts";

export const words: Areas["time"] = {
  justNow: "刚刚",
  never: "从未",
  days: (n) => `${n} 天`,
  hours: (n) => `${n} 小时`,
  minutes: (n) => `${n} 分钟`,
  seconds: (n) => `${n} 秒`,
};
