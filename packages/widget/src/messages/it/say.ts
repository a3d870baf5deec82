import { speak } from "../intl.ts";

export const { count, list, percent, plural } = speak("it");

/** `1 posto`, `3 posti`. */
export const counted = (n: number, one: string, other: string) =>
  `${count(n)} ${plural(n, { one, other })}`;

/** `1 persona`, `3 persone`. */
export const people = (n: number) => counted(n, "persona", "persone");

/** `al 24 nov`, `all'8 nov`. */
export const al = (date: string) => (/^(8|11)\b/.test(date) ? `all’${date}` : `al ${date}`);

/** `dal 2 dicembre`, `dall’8 dicembre`. */
export const dal = (date: string) => (/^(8|11)\b/.test(date) ? `dall’${date}` : `dal ${date}`);
