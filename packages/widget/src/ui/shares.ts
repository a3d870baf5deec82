/**
 * How much of a bar each value takes, in percent. Without a limit (`max` null) the values share the
 * whole bar; more than the limit fills it, and negative or unknown values count as none.
 */
export function shares(values: readonly number[], max: number | null): number[] {
  const counted = values.map((value) => (Number.isFinite(value) && value > 0 ? value : 0));
  const sum = counted.reduce((total, value) => total + value, 0);
  const whole = Math.max(sum, max ?? 0);
  return counted.map((value) => (whole > 0 ? (value / whole) * 100 : 0));
}
