import type { CSSProperties } from "react";

/**
 * What only a component knows, for its style sheet to use. An ordinary declaration in a `style` attribute
 * would lose: those of our sheets are important, so that no host's outdoes them.
 */
export function customProperties(
  values: Record<`--_${string}`, string | undefined>,
): CSSProperties {
  return values as CSSProperties;
}
