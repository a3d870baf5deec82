import type { Areas } from "../language.ts";
import { count, counted } from "./say.ts";

export const words: Areas["time"] = {
  justNow: "الآن",
  never: "أبدًا",
  days: (n) => counted(n, "يوم", "يومين", "أيام", "يومًا", "يوم"),
  hours: (n) => `${count(n)} س`,
  minutes: (n) => `${count(n)} د`,
  seconds: (n) => `${count(n)} ث`,
};
