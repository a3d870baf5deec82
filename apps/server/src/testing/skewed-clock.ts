/*
 * Loaded before a server (`node --import`), gives its whole process a clock that is wrong by CLOCK_OFF
 * milliseconds: whatever asks for the time, libraries too, is told that one.
 */
const off = Number(process.env.CLOCK_OFF);
const Right = Date;

globalThis.Date = class extends Right {
  constructor(...given: [] | [number]) {
    // All other forms (a text, parts of a date) go through as they are: the type only names these two.
    super(...((given.length === 0 ? [Right.now() + off] : given) as [number]));
  }

  static override now(): number {
    return Right.now() + off;
  }
} as DateConstructor;
