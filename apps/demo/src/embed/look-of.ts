import { type Choices, usualRadius } from "./choices.ts";

/** The parts' own words for how they look; what a part does by itself is left out. */
export interface LookSaid {
  theme?: "light" | "dark" | "host";
  density?: "compact";
  direction?: "ltr" | "rtl";
}

export function lookOf({ theme, density, direction }: Choices): LookSaid {
  return {
    ...(theme === "system" ? {} : { theme }),
    ...(density === "comfortable" ? {} : { density }),
    ...(direction === "language" ? {} : { direction }),
  };
}

export function languageOf({ language }: Choices): { language?: string } {
  return language === "page" ? {} : { language };
}

/** The `--usher-*` properties to set around the panel. */
export function propertiesFor({ accent, radius }: Choices): Record<string, string> {
  return {
    ...(accent ? { "--usher-accent": accent } : {}),
    ...(radius === usualRadius
      ? {}
      : {
          "--usher-radius": `${radius}px`,
          // As much less round as the panel's own are.
          "--usher-radius-control": `${Math.round(radius * 0.75)}px`,
        }),
  };
}
