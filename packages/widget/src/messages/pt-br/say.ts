import { speak } from "../intl.ts";

export const { count, list, percent, plural } = speak("pt-BR");

/** `1 assento`, `3 assentos`. */
export const counted = (n: number, one: string, other: string) =>
  `${count(n)} ${plural(n, { one, other })}`;

/** `1 pessoa`, `3 pessoas`. */
export const people = (n: number) => counted(n, "pessoa", "pessoas");
