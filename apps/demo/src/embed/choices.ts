/** What one may choose on the page about embedding. The first of each is what a panel does by itself. */
export const forms = {
  react: "React component",
  script: "Element, from one script",
  npm: "Element, from npm",
  parts: "Parts below one provider",
  part: "A single part",
} as const;

export const parts = {
  UsersTable: "The people as a list",
  InviteButton: "The button to add people",
  AuditLog: "The audit log",
  RegistrationLinks: "Registration links",
  Roles: "Roles",
  Groups: "Groups",
  Licenses: "Licenses",
} as const;

export const themes = { system: "System", light: "Light", dark: "Dark", host: "Page" } as const;

/** Each by its own name; `page` leaves it to the page's `lang`. */
export const languages = {
  page: "As the page",
  en: "English",
  de: "Deutsch",
  fr: "Français",
  es: "Español",
  it: "Italiano",
  "pt-BR": "Português (Brasil)",
  nl: "Nederlands",
  pl: "Polski",
  tr: "Türkçe",
  ja: "日本語",
  "zh-Hans": "简体中文",
  ar: "العربية",
} as const;

export const directions = {
  language: "Language’s",
  ltr: "Left to right",
  rtl: "Right to left",
} as const;

export const densities = { comfortable: "Comfortable", compact: "Compact" } as const;

export const backends = {
  express: "Express",
  fastify: "Fastify",
  hono: "Hono",
  next: "Next.js",
} as const;

export const usualRadius = 8;
export const mostRadius = 20;

export interface Choices {
  /** By its organization. */
  product: string;
  form: keyof typeof forms;
  /** Which one, where it is a single part. */
  part: keyof typeof parts;
  theme: keyof typeof themes;
  language: keyof typeof languages;
  direction: keyof typeof directions;
  density: keyof typeof densities;
  /** As `#1d6a4d`; null for Usher's own. */
  accent: string | null;
  /** Of cards, in pixels. */
  radius: number;
  backend: keyof typeof backends;
}

/** The choices that an address holds; whatever it doesn't say, or says wrongly, is as usual. */
export function choicesOf(search: string, products: readonly string[]): Choices {
  const asked = new URLSearchParams(search);
  const product = asked.get("product");
  const one = <Key extends string>(name: string, table: Record<Key, string>): Key => {
    const keys = Object.keys(table) as Key[];
    return keys.find((key) => key === asked.get(name)) ?? (keys[0] as Key);
  };
  return {
    product: products.find((known) => known === product) ?? products[0] ?? "",
    form: one("form", forms),
    part: one("part", parts),
    theme: one("theme", themes),
    language: one("language", languages),
    direction: one("direction", directions),
    density: one("density", densities),
    accent: /^[0-9a-f]{6}$/i.test(asked.get("accent") ?? "") ? `#${asked.get("accent")}` : null,
    radius: radiusOf(asked.get("radius")),
    backend: one("backend", backends),
  };
}

function radiusOf(text: string | null): number {
  const radius = text ? Number(text) : usualRadius;
  return Number.isInteger(radius) && radius >= 0 && radius <= mostRadius ? radius : usualRadius;
}

/** The query that brings the same choices back; what is as usual is left out. */
export function searchOf(choices: Choices): string {
  const usual = choicesOf("", []);
  const said = Object.entries(choices).filter(
    ([name, value]) =>
      value !== usual[name as keyof Choices] && !(name === "part" && choices.form !== "part"),
  );
  const query = new URLSearchParams(
    said.map(([name, value]) => [name, `${value}`.replace("#", "")]),
  );
  return `?${query}`;
}
