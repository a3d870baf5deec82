import type { Areas } from "../language.ts";

/** Words for moments and spans; `Intl` says the rest. */
export const words: Areas["time"] = {
  justNow: "az önce",
  never: "Hiç",
  days: (n) => `${n} gün`,
  hours: (n) => `${n} sa.`,
  minutes: (n) => `${n} dk.`,
  seconds: (n) => `${n} sn.`,
};
