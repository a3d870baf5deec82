import { speak } from "../intl.ts";

export const { count, list, percent, plural } = speak("es");

/** `1 plaza`, `3 plazas`. */
export const counted = (n: number, one: string, other: string) =>
  `${count(n)} ${plural(n, { one, other })}`;

/** `1 persona`, `3 personas`. */
export const people = (n: number) => counted(n, "persona", "personas");
