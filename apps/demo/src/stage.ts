import type { FastifyRequest } from "fastify";
import type { Stage } from "./pages/whole-page.ts";
import { productInUse } from "./session.ts";
import type { Settings } from "./settings.ts";
import { themeOf } from "./theme.ts";

/** What every page needs, by what the browser sends with its request. */
export function stageOf(request: FastifyRequest, settings: Settings): Stage {
  return { settings, theme: themeOf(request), product: productInUse(request) };
}
