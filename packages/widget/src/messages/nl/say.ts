import { speak } from "../intl.ts";

export const { count, list, percent, plural } = speak("nl");

/** `1 plaats`, `3 plaatsen`. */
export const counted = (n: number, one: string, other: string) =>
  `${count(n)} ${plural(n, { one, other })}`;

/** `1 persoon`, `3 personen`. */
export const people = (n: number) => counted(n, "persoon", "personen");
