import { speak } from "../intl.ts";

export const { count, list, percent } = speak("ja");

/** `3人`. */
export const people = (n: number) => `${count(n)}人`;

/** `3件`, of invitations, permissions and whatever else is listed. */
export const items = (n: number) => `${count(n)}件`;
