import { speak } from "../intl.ts";

export const { count, list, percent, plural } = speak("ar");

/** Keeps a name or an address in its own direction: beside punctuation it would jump otherwise. */
export const apart = (value: string) => `\u2068${value}\u2069`;

/** A word by its number: one and two are said by the word alone, as in `مقعدان`. */
export const counted = (
  n: number,
  one: string,
  two: string,
  few: string,
  many: string,
  other = many,
) => {
  const numbered = (word: string) => `${count(n)} ${word}`;
  return plural(n, {
    ...{ one, two, few: numbered(few) },
    ...{ many: numbered(many), other: numbered(other) },
  });
};

/** As a subject: `شخصان`. */
export const people = (n: number) => counted(n, "شخص واحد", "شخصان", "أشخاص", "شخصًا", "شخص");

/** After a preposition or a verbal noun: `شخصين`. */
export const ofPeople = (n: number) => counted(n, "شخص واحد", "شخصين", "أشخاص", "شخصًا", "شخص");

export const seats = (n: number) => counted(n, "مقعد واحد", "مقعدان", "مقاعد", "مقعدًا", "مقعد");

export const ofSeats = (n: number) => counted(n, "مقعد واحد", "مقعدين", "مقاعد", "مقعدًا", "مقعد");

export const permissions = (n: number) =>
  counted(n, "صلاحية واحدة", "صلاحيتان", "صلاحيات", "صلاحية");

/** The same as a subject and after another word, save for two. */
export const invitations = (n: number, two = "دعوتان") =>
  counted(n, "دعوة واحدة", two, "دعوات", "دعوة");

export const days = (n: number) => counted(n, "يوم واحد", "يومين", "أيام", "يومًا", "يوم");

export const characters = (n: number) => counted(n, "حرف واحد", "حرفان", "أحرف", "حرفًا", "حرف");
