import { refusalOf } from "@usher/client";
import type { FastifyInstance } from "fastify";
import { accountPage } from "./pages/account-page.ts";
import { send } from "./pages/html.ts";
import { ownPage, partElementsPage, partsPage } from "./pages/parts-pages.ts";
import { elementPage, reactPage } from "./pages/people-page.ts";
import { missingPage, troublePage } from "./pages/trouble-page.ts";
import type { Product } from "./products/product.ts";
import { products } from "./products/products.ts";
import { endSession, visitorOf } from "./session.ts";
import type { Settings } from "./settings.ts";
import { stageOf } from "./stage.ts";
import type { Usher } from "./usher.ts";

/** The pages that every product has. */
const shared: Product["pages"] = {
  "/settings/people": reactPage,
  "/settings/people/element": elementPage,
  "/settings/people/parts": partsPage,
  "/settings/people/part-elements": partElementsPage,
  "/settings/people/own": ownPage,
  "/settings/account": accountPage,
};
const paths = new Set([shared, ...products.map(({ pages }) => pages)].flatMap(Object.keys));

/** The pages that one sees only when signed in: which ones, the visitor's product says. */
export function servePages(app: FastifyInstance, settings: Settings, usher: Usher): void {
  for (const pattern of paths)
    app.get<{ Params: Record<string, string> }>(pattern, async (request, reply) => {
      const visitor = await visitorOf(request, usher);
      if (!visitor) {
        endSession(reply);
        return reply.redirect("/sign-in");
      }
      const { product, me } = visitor;
      const page = shared[pattern] ?? product.pages[pattern];
      if (!page) return reply.callNotFound();
      const [path = "/"] = request.url.split("?");
      const { params: parameters } = request;
      return send(reply, page({ ...stageOf(request, settings), product, path, parameters, me }));
    });

  app.setNotFoundHandler((request, reply) =>
    send(reply.code(404), missingPage(stageOf(request, settings))),
  );
  app.setErrorHandler((error, request, reply) => {
    // No answer at all, or a "try again later".
    const { status } = refusalOf(error);
    const away = status === null || status === 503;
    if (!away) app.log.error(error);
    return send(reply.code(away ? 503 : 500), troublePage(stageOf(request, settings)));
  });
}
