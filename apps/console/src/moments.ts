import { exactTime, relativeTime, timeWords } from "@usher/widget/parts";

const language = { language: "en", time: timeWords };

/** How long ago something was: relative up to a week, then a date. */
export function ago(at: string): string {
  return relativeTime(Date.parse(at), Date.now(), language).text;
}

/** The exact moment. */
export function exactly(at: string): string {
  return exactTime(Date.parse(at), language);
}

/** A day, as in `2 December`. */
export function day(at: string): string {
  return new Intl.DateTimeFormat(language.language, { day: "numeric", month: "long" }).format(
    new Date(at),
  );
}
