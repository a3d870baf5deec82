import { speak } from "../intl.ts";

export const { count, list, percent, plural } = speak("fr");

/** `1 place`, `3 places`. */
export const counted = (n: number, one: string, other: string) =>
  `${count(n)} ${plural(n, { one, other })}`;

/** `1 personne`, `3 personnes`. */
export const people = (n: number) => counted(n, "personne", "personnes");

/** `de Grace`, `d’Ada`. */
export const de = (name: string) =>
  /^[aàâäæeéèêëiîïoôöœuùûü]/i.test(name) ? `d’${name}` : `de ${name}`;
