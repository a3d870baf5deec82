import styles from "./avatar.module.css";
import { classNames } from "./class-names.ts";
import { customProperties } from "./custom-properties.ts";

export interface AvatarProps {
  /** Decides the tint, so that a person keeps their colour whatever they are called. */
  id: string;
  name: string;
  size?: "small" | "medium" | "large" | undefined;
}

/** Initials on a tinted disc. Hidden from screen readers: the name always stands beside it. */
export function Avatar({ id, name, size = "medium" }: AvatarProps) {
  const tint = customProperties({ "--_hue": `${hueOf(id)}` });
  return (
    <span aria-hidden className={classNames(styles.avatar, styles[size])} style={tint}>
      {initials(name)}
    </span>
  );
}

/** One of 12 hues, in degrees. */
function hueOf(id: string): number {
  let hash = 0;
  for (let index = 0; index < id.length; index++) hash = (hash * 31 + id.charCodeAt(index)) >>> 0;
  return (hash % 12) * 30;
}

/** The first letters of the first and the last word; of an address only its first. */
function initials(name: string): string {
  const words = name.includes("@") ? [name] : name.split(/\s+/).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => Array.from(word ?? "")[0]?.toUpperCase() ?? "").join("");
}
