import { type ComponentPropsWithoutRef, createContext, useContext } from "react";

/** How deep the heading of a part stands in the page around it. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

const deepest = 6;

/** 1 where the panel is the page. */
export const HeadingLevelContext = createContext<HeadingLevel>(1);

export interface HeadingProps extends ComponentPropsWithoutRef<"h1"> {
  /** How many levels below the part's own heading. */
  below?: number;
}

/** A heading as deep as its place in the page asks for; it looks the same on every level. */
export function Heading({ below = 0, ...rest }: HeadingProps) {
  const level = Math.min(useContext(HeadingLevelContext) + below, deepest);
  const Tag = `h${level as HeadingLevel}` as const;
  return <Tag {...rest} />;
}
