import type { Messages } from "../messages/language.ts";

/** What of a language's words times are said with. */
type Words = Pick<Messages, "language" | "time">;

/** Words for a moment, and when they stop being right (milliseconds since 1970). */
export interface TimeWords {
  text: string;
  until: number;
}

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
/** Around midnight "5 hours ago" says more than "yesterday". */
const hoursAcrossMidnight = 6;

function startOfDay(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}

/** Calendar days between two moments where the reader is; daylight saving makes days of 23 and 25 hours. */
function calendarDays(from: number, to: number): number {
  return Math.round((startOfDay(to) - startOfDay(from)) / day);
}

/** A format of each language, kept: to make one takes longer than to draw a row of a table. */
function perLanguage<Format>(make: (language: string) => Format): (language: string) => Format {
  const made = new Map<string, Format>();
  return (language) => {
    const format = made.get(language) ?? make(language);
    made.set(language, format);
    return format;
  };
}

const dateFormat = (options: Intl.DateTimeFormatOptions) =>
  perLanguage((language) => new Intl.DateTimeFormat(language, options));

const relativeIn = perLanguage(
  (language) => new Intl.RelativeTimeFormat(language, { numeric: "auto" }),
);
const dayIn = dateFormat({ day: "numeric", month: "short" });
const dayOfYearIn = dateFormat({ day: "numeric", month: "short", year: "numeric" });
const exactIn = dateFormat({ dateStyle: "medium", timeStyle: "short" });

function date(at: number, now: number, language: string): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return (sameYear ? dayIn : dayOfYearIn)(language).format(at);
}

/** How long ago `at` was: relative up to a week, by calendar days from yesterday on, then a date. */
export function relativeTime(at: number, now: number, words: Words): TimeWords {
  const past = now - at;
  const relative = relativeIn(words.language);
  if (past < minute) return { text: words.time.justNow, until: at + minute };
  if (past < hour) {
    const minutes = Math.floor(past / minute);
    return { text: relative.format(-minutes, "minute"), until: at + (minutes + 1) * minute };
  }
  const days = calendarDays(at, now);
  const hours = Math.floor(past / hour);
  if (days === 0 || hours < hoursAcrossMidnight) {
    const next = at + (hours + 1) * hour;
    return { text: relative.format(-hours, "hour"), until: next };
  }
  const midnight = startOfDay(now + day);
  const text = days < 7 ? relative.format(-days, "day") : date(at, now, words.language);
  return { text, until: midnight };
}

/** What is left of a span: days from two days on, then days and hours, hours and minutes, seconds. */
export function countdown(to: number, now: number, words: Words): TimeWords {
  const left = Math.max(0, to - now);
  const { days, hours, minutes, seconds } = words.time;
  if (left >= 2 * day) {
    const n = Math.round(left / day);
    return { text: days(n), until: to - (n - 0.5) * day + 1 };
  }
  if (left >= day) return pair(to, left, [day, days], [hour, hours]);
  if (left >= hour) return pair(to, left, [hour, hours], [minute, minutes]);
  const [unit, say] = left >= minute ? [minute, minutes] : ([second, seconds] as const);
  const n = Math.floor(left / unit);
  return { text: say(n), until: to - n * unit + 1 };
}

type Unit = readonly [length: number, say: (n: number) => string];

function pair(to: number, left: number, [big, sayBig]: Unit, [small, saySmall]: Unit): TimeWords {
  const whole = Math.floor(left / big);
  const rest = Math.floor((left % big) / small);
  const text = rest ? `${sayBig(whole)} ${saySmall(rest)}` : sayBig(whole);
  return { text, until: to - whole * big - rest * small + 1 };
}

/** The exact moment, as a tooltip shows it. */
export function exactTime(at: number, words: Words): string {
  return exactIn(words.language).format(at);
}

/** A day alone, e.g. the end of a suspension. */
export function dayWords(at: number, now: number, words: Words): string {
  return date(at, now, words.language);
}
