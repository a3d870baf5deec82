/** A day as a date field holds it, e.g. `2026-11-18`, where the reader is. */
function dayOf(time: Date): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

/** The first day a suspension may end on: tomorrow. */
export function firstEndDay(now: Date): string {
  return dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1));
}

/** The instant a day begins where the reader is, or undefined for no day. */
export function startOfDay(day: string): string | undefined {
  const [year, month, date] = day.split("-").map(Number);
  if (!year || !month || !date) return undefined;
  return new Date(year, month - 1, date).toISOString();
}
