import { answerSignInRequest } from "@usher/client/sign-in";
import type { FastifyInstance } from "fastify";
import { productOf } from "./products/products.ts";
import { startSession, visitorOf } from "./session.ts";
import type { Settings } from "./settings.ts";
import type { Usher } from "./usher.ts";

/** Where `<usher-sign-in>` posts its steps to: Usher is asked, and the session goes into our own cookie. */
export function serveUsherSignIn(app: FastifyInstance, settings: Settings, usher: Usher): void {
  const { usherUrl: url, origin } = settings;
  app.post("/usher-sign-in", async (request, reply) => {
    const { headers, method, body, ip } = request;
    const asked = {
      ...{ method, body, origin: headers.origin },
      site: [headers["sec-fetch-site"]].flat()[0],
      contentType: headers["content-type"],
      userAgent: headers["user-agent"],
      cookie: headers.cookie,
    };
    const answer = await answerSignInRequest(asked, request, {
      ...{ url, origin },
      address: () => ip,
      async onSession(session) {
        const me = await usher.whoHas(session.token);
        const product = productOf(me?.organization.slug);
        if (!product) throw new Error("Somebody of another organization has signed in here.");
        // One cookie for all the products: who comes from another one leaves it.
        const before = await visitorOf(request, usher);
        if (before) await usher.signOut(before.token);
        startSession(reply, product, session);
      },
    });
    return reply.code(answer.status).headers(answer.headers).send(answer.body);
  });
}
