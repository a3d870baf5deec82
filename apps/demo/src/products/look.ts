/** Light and dark. */
type Pair = readonly [light: string, dark: string];

interface Colours {
  paper: Pair;
  rail: Pair;
  card: Pair;
  /** What floats above a card. */
  raised: Pair;
  /** What one types into. */
  field: Pair;
  ink: Pair;
  muted: Pair;
  line: Pair;
  control: Pair;
  accent: Pair;
  accentInk: Pair;
  accentSoft: Pair;
}

/** The entrance is the same picture by day and by night. */
interface PosterColours {
  poster: string;
  posterFar: string;
  posterNear: string;
  posterInk: string;
  posterMuted: string;
  spark: string;
}

export interface Look {
  colours: Colours;
  poster: PosterColours;
  /** Of headings; the text beneath is the same everywhere. */
  headings?: string;
  /** Of cards, in pixels; controls are a little less round. */
  radius: number;
  /** The navigation: at the side, dark at the side, or along the top. */
  frame: "rail" | "dark-rail" | "bar";
}

const serif = '"Iowan Old Style", "Palatino Linotype", Palatino, "DejaVu Serif", Georgia, serif';
export const fonts = { serif };

/** The properties that the style sheets draw with, and the panel after them (`styles/usher.css`). */
export function propertiesOf({ colours, poster, headings, radius }: Look): string {
  const pairs = Object.entries(colours).map(([name, [light, dark]]) => [
    name,
    `light-dark(${light}, ${dark})`,
  ]);
  const all = [
    ...pairs,
    ...Object.entries(poster),
    ["radius", `${radius}px`],
    ["radiusControl", `${Math.max(3, Math.round(radius * 0.66))}px`],
    ["headings", headings ?? "inherit"],
  ];
  return all.map(([name = "", value]) => `  --${kebab(name)}: ${value};`).join("\n");
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
