import type { Areas } from "../language.ts";
import { form } from "./say.ts";

/** Words for moments and spans; `Intl` says the rest. */
export const words: Areas["time"] = {
  justNow: "przed chwilą",
  never: "Nigdy",
  days: (n) => `${n} ${form(n, "dzień", "dni", "dni")}`,
  hours: (n) => `${n} godz.`,
  minutes: (n) => `${n} min`,
  seconds: (n) => `${n} s`,
};
