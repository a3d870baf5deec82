import { speak } from "../intl.ts";

export const { count, list, percent, plural } = speak("de");

/** `1 Platz`, `3 Plätze`. */
export const counted = (n: number, one: string, other: string) =>
  `${count(n)} ${plural(n, { one, other })}`;

/** `1 Person`, `3 Personen`. */
export const people = (n: number) => counted(n, "Person", "Personen");
