import type { Me, Refusal } from "@usher/domain";
import type { ComponentType } from "react";

/**
 * How a part lies in its page: `block` as a piece of it, `inline` in a line with the host's own buttons,
 * `overlay` over everything.
 */
export type PartShape = "block" | "inline" | "overlay";

/** What a part made from an element reads of it. */
export interface ElementReader {
  /** An attribute; nothing when it is missing or empty. */
  text: (attribute: string) => string | undefined;
  has: (attribute: string) => boolean;
  /** Takes the `open` attribute away and fires `usher-close`. */
  close: () => void;
}

/** One part of Usher, as a React component and as an element alike. */
export interface PartKind<Own extends object> {
  /** Loads what stands in it, when it is on a page. */
  load: () => Promise<ComponentType<Own>>;
  /** Why this person doesn't see it, or null; left out, it says so itself. */
  whyNot?: (me: Me) => Refusal | null;
  /** `block` when left out. */
  shape?: PartShape;
  /** Whether it has no name above it, and so none while it loads. */
  headless?: boolean;
  /** The attributes of its element beside those that every one has. */
  attributes?: readonly string[];
  /** Its own props by its element's attributes, or null while one that it needs is missing. */
  read?: (element: ElementReader) => Own | null;
}

export function part<Own extends object = object>(kind: PartKind<Own>): PartKind<Own> {
  return kind;
}
