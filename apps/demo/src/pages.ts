import { refusalOf } from "@usher/client";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { homePage } from "./pages/home-page.ts";
import { type Html, send } from "./pages/html.ts";
import { elementPage, reactPage } from "./pages/people-page.ts";
import { roadmapPage } from "./pages/roadmap-page.ts";
import type { Page } from "./pages/shell.ts";
import { missingPage, troublePage } from "./pages/trouble-page.ts";
import { endSession, visitorOf } from "./session.ts";
import type { Settings } from "./settings.ts";
import { themeOf } from "./theme.ts";
import type { Usher } from "./usher.ts";

const pages: Record<string, (page: Page) => Html> = {
  "/": homePage,
  "/roadmap": roadmapPage,
  "/settings/people": reactPage,
  "/settings/people/element": elementPage,
};

/** The pages that one sees only when signed in. */
export function servePages(app: FastifyInstance, settings: Settings, usher: Usher): void {
  const stage = (request: FastifyRequest) => ({ settings, theme: themeOf(request) });

  for (const [path, page] of Object.entries(pages))
    app.get(path, async (request, reply) => {
      const visitor = await visitorOf(request, usher);
      if (visitor) return send(reply, page({ ...stage(request), path, me: visitor.me }));
      endSession(reply);
      return reply.redirect("/sign-in");
    });

  app.setNotFoundHandler((request, reply) => send(reply.code(404), missingPage(stage(request))));
  app.setErrorHandler((error, request, reply) => {
    // No answer at all, or a "try again later".
    const { status } = refusalOf(error);
    const away = status === null || status === 503;
    if (!away) app.log.error(error);
    return send(reply.code(away ? 503 : 500), troublePage(stage(request)));
  });
}
