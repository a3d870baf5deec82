import { speak } from "../intl.ts";

export const { count, list, percent } = speak("tr");

/** `3 koltuk`: a noun stays as it is after a number. */
export const counted = (n: number, noun: string) => `${count(n)} ${noun}`;

/** `3 kişi`. */
export const people = (n: number) => counted(n, "kişi");
