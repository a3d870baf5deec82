import type { Areas } from "../language.ts";

/** Words for moments and spans; `Intl` says the rest. */
export const words: Areas["time"] = {
  justNow: "gerade eben",
  never: "Nie",
  days: (n) => `${n} T.`,
  hours: (n) => `${n} Std.`,
  minutes: (n) => `${n} Min.`,
  seconds: (n) => `${n} Sek.`,
};
