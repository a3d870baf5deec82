import type { FastifyInstance } from "fastify";
import { visitorOf } from "./session.ts";
import type { Usher } from "./usher.ts";

/** Where the panel gets its tokens. Only who is signed in here gets one, and only for themselves. */
export function serveUsherToken(app: FastifyInstance, usher: Usher): void {
  app.post("/usher-token", async (request, reply) => {
    const visitor = await visitorOf(request, usher);
    if (!visitor) return reply.code(401).send({ error: "Not signed in" });
    const { product, me, token } = visitor;
    return usher.panelToken(product.organization, { userId: me.user.id, session: token });
  });
}
