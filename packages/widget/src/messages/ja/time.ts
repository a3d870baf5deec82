import type { Areas } from "../language.ts";

export const words: Areas["time"] = {
  justNow: "たった今",
  never: "なし",
  days: (n) => `${n}日`,
  hours: (n) => `${n}時間`,
  minutes: (n) => `${n}分`,
  seconds: (n) => `${n}秒`,
};
