import { speak } from "../intl.ts";

export const { count, list, percent } = speak("zh-Hans");

/** `3 人`. */
export const people = (n: number) => `${count(n)} 人`;

/** `3 个`, of groups, seats and most other things. */
export const items = (n: number) => `${count(n)} 个`;
