/**
 * Preloaded into a server: the clock of its machine is so many minutes ahead as its address says, e.g.
 * `clock-ahead.ts?minutes=6`. Nothing of Usher is touched.
 */
const ahead = Number(new URL(import.meta.url).searchParams.get("minutes")) * 60 * 1000;
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...given: [] | ConstructorParameters<typeof RealDate>) {
    super(...((given.length === 0 ? [RealDate.now() + ahead] : given) as [number]));
  }

  static override now(): number {
    return RealDate.now() + ahead;
  }
} as DateConstructor;
