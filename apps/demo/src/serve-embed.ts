import { usherToken } from "@usher/client/fastify";
import type { FastifyInstance } from "fastify";
import { embedPage } from "./pages/embed-page.ts";
import { send } from "./pages/html.ts";
import { administratorOf, productOf } from "./products/products.ts";
import type { Settings } from "./settings.ts";
import { stageOf } from "./stage.ts";
import type { Usher } from "./usher.ts";

/**
 * The page where one tries every way to embed the panel. Nobody is signed in there: its panel is made for
 * the chosen product's sample administrator, whoever asks. A real host never does that; this one holds
 * sample data alone, and the password of all its accounts stands on its front door.
 */
export function serveEmbed(app: FastifyInstance, settings: Settings, usher: Usher): void {
  app.get("/embed", (request, reply) => send(reply, embedPage(stageOf(request, settings))));

  app.post<{ Params: { organization: string } }>(
    "/embed/token/:organization",
    async (request, reply) => {
      const product = productOf(request.params.organization);
      if (!product) return reply.callNotFound();
      const client = await usher.clientOf(product.organization);
      const user = () => usher.userWith(product.organization, administratorOf(product).identifier);
      const { origin } = settings;
      return usherToken({ client, user, origin, onError: (error) => app.log.error(error) })(
        request,
        reply,
      );
    },
  );
}
