import type { Areas } from "../language.ts";

/** Words for moments and spans; `Intl` says the rest. */
export const words: Areas["time"] = {
  justNow: "à l’instant",
  never: "Jamais",
  days: (n) => `${n} j`,
  hours: (n) => `${n} h`,
  minutes: (n) => `${n} min`,
  seconds: (n) => `${n} s`,
};
