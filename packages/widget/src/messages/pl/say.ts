import { speak } from "../intl.ts";

const { plural, ...speech } = speak("pl");

export const { count, list, percent } = speech;

/** The form of a word for 1, for 2 to 4 and for 5 and more; `many` also after a fraction. */
export const form = (n: number, one: string, few: string, many: string) =>
  plural(n, { one, few, many, other: many });

/** `1 miejsce`, `3 miejsca`, `5 miejsc`. */
export const counted = (n: number, one: string, few: string, many: string) =>
  `${count(n)} ${form(n, one, few, many)}`;

/** `1 osoba`, `3 osoby`, `5 osób`. */
export const people = (n: number) => counted(n, "osoba", "osoby", "osób");

/** As the object of a verb: `1 osobę`, `3 osoby`, `5 osób`. */
export const peopleAsObject = (n: number) => counted(n, "osobę", "osoby", "osób");

/** After "of": `1 osoby`, `3 osób`. */
export const ofPeople = (n: number) => counted(n, "osoby", "osób", "osób");

/** `1 miejsce`, `3 miejsca`, `5 miejsc`. */
export const seats = (n: number) => counted(n, "miejsce", "miejsca", "miejsc");
