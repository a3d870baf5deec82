import type { FastifyRequest } from "fastify";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** What the person chose. It is in a cookie, so that the page comes in the right colours at once. */
export function themeOf(request: FastifyRequest): Theme {
  return themes.find((theme) => theme === request.cookies.roadbook_theme) ?? "system";
}
