import { speak } from "../intl.ts";

export const { count, list, percent, plural } = speak("en");

/** `1 seat`, `3 seats`. */
export const counted = (n: number, one: string, other: string) =>
  `${count(n)} ${plural(n, { one, other })}`;

/** `1 person`, `3 people`. */
export const people = (n: number) => counted(n, "person", "people");
