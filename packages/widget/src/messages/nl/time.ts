import type { Areas } from "../language.ts";

/** Words for moments and spans; `Intl` says the rest. */
export const words: Areas["time"] = {
  justNow: "zojuist",
  never: "Nooit",
  days: (n) => `${n} d`,
  hours: (n) => `${n} u`,
  minutes: (n) => `${n} min`,
  seconds: (n) => `${n} s`,
};
