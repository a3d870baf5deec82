import type { Me, UserRow } from "@usher/domain";
import type { ReactNode } from "react";

/** What a host shows in a place of the panel's: React's, or an element of the page for hosts without it. */
export type SlotContent = ReactNode | Node;

/** The same, perhaps as it depends on who is looking. */
export type SlotPlace = SlotContent | ((context: { me: Me }) => SlotContent);

/** What a column says of somebody: written by its type, in the panel's language. */
export type SlotValue = string | number | boolean | Date | null | undefined;

/** A column of the host's own in the list of people. It goes first when the list gets narrow. */
export interface SlotColumn {
  key: string;
  header: string;
  value: (user: UserRow) => SlotValue;
  /** Draws the value; left out, it is written as its type is written in the panel's language. */
  render?: ((value: SlotValue, user: UserRow) => SlotContent) | undefined;
  /** The pixels it needs; 128 when left out. */
  width?: number | undefined;
}

/** Something of the host's own to do to a person, in the menus below the panel's. */
export interface SlotRowAction {
  key: string;
  label: string;
  /** An icon of 16 px. */
  icon?: SlotContent | undefined;
  /** Whether it is there for this person; always when left out. */
  shown?: ((user: UserRow) => boolean) | undefined;
  /** Why it can't be used on this person, in words, or null. */
  whyNot?: ((user: UserRow) => string | null) | undefined;
  /** Takes something away for good: red, and apart from the others. */
  danger?: boolean | undefined;
  /** What it throws is shown to the person. */
  run: (user: UserRow) => void | Promise<void>;
}

/** A field of the host's own in the forms of a person, saved with the rest as their metadata. */
export type SlotField = {
  /** The name in the metadata: a letter, then letters, digits, dots, underscores and hyphens. */
  name: string;
  label: string;
  hint?: string | undefined;
  /** Not of yes and no. */
  required?: boolean | undefined;
} & (
  | { type: "text" | "number" | "boolean" }
  | { type: "choice"; options: readonly { value: string; label: string }[] }
);

/**
 * What a host puts in places of the panel, or adds to them. Hand over the same object on every render, or
 * the whole list is drawn anew.
 */
export interface Slots {
  /** Above the list of people, in place of its name, figures and buttons. */
  header?: SlotPlace | undefined;
  /** In place of the list when nobody is there. */
  emptyState?: SlotPlace | undefined;
  columns?: readonly SlotColumn[] | undefined;
  rowActions?: readonly SlotRowAction[] | undefined;
  fields?: readonly SlotField[] | undefined;
}
