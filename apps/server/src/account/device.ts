import type { Device } from "@usher/domain";

/** In the order to ask in: most browsers name others too. */
const browsers: [RegExp, string][] = [
  [/\bEdg(?:A|iOS)?\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\b(?:Firefox|FxiOS)\//, "Firefox"],
  [/\b(?:Chrome|CriOS|HeadlessChrome)\//, "Chrome"],
  [/\bVersion\/[\d.]+ .*Safari\//, "Safari"],
];

const systems: [RegExp, string][] = [
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b/, "macOS"],
  [/\bLinux\b/, "Linux"],
];

const firstOf = (known: [RegExp, string][], userAgent: string) =>
  known.find(([pattern]) => pattern.test(userAgent))?.[1];

/** The browser and the system that a user agent names; enough to know one's own again. */
export function deviceOf(userAgent: string | null | undefined): Device {
  if (!userAgent) return { browser: null, system: null };
  const browser = firstOf(browsers, userAgent) ?? null;
  const system = firstOf(systems, userAgent) ?? null;
  if (browser || system) return { browser, system };
  // A program: `curl/8.9.1` and the like.
  return { browser: /^[\w.-]{2,40}/.exec(userAgent)?.[0] ?? null, system: null };
}

/** The same in English. */
export function deviceWords({ browser, system }: Device): string {
  if (browser) return system ? `${browser} on ${system}` : browser;
  return system ? `An app on ${system}` : "Unknown device";
}
