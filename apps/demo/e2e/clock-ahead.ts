/**
 * Preloaded into a server: the clock of its machine is six minutes ahead, so that tokens of five
 * minutes made before have run out. Nothing of Usher is touched.
 */
const ahead = 6 * 60 * 1000;
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...given: [] | ConstructorParameters<typeof RealDate>) {
    super(...((given.length === 0 ? [RealDate.now() + ahead] : given) as [number]));
  }

  static override now(): number {
    return RealDate.now() + ahead;
  }
} as DateConstructor;
