import { refusalOf } from "@usher/client";
import type { FastifyInstance } from "fastify";
import { frontDoorPage } from "./pages/front-door-page.ts";
import { send } from "./pages/html.ts";
import { signInPage } from "./pages/sign-in-page.ts";
import { signInPartPage } from "./pages/sign-in-part-page.ts";
import { signedOutPage } from "./pages/signed-out-page.ts";
import { stepPage } from "./pages/step-page.ts";
import { productOf, products } from "./products/products.ts";
import { demoPassword } from "./sample/accounts.ts";
import { endSession, keepDevice, startSession, visitorOf } from "./session.ts";
import type { Settings } from "./settings.ts";
import { stageOf } from "./stage.ts";
import type { Usher } from "./usher.ts";

interface Choice {
  /** The product, by its organization. */
  organization?: string;
  /** The account whose form is to be filled in. */
  as?: string;
}

/** The host's own sign-in: its pages, its cookie. Usher only says whether the password is right. */
export function serveSignIn(app: FastifyInstance, settings: Settings, usher: Usher): void {
  app.get<{ Querystring: Choice }>("/sign-in", async (request, reply) => {
    const stage = stageOf(request, settings);
    const { organization, as } = request.query;
    const product = productOf(organization) ?? (as ? products[0] : null);
    if (!product && (await visitorOf(request, usher))) return reply.redirect("/");
    if (!product) return send(reply, frontDoorPage(stage));
    const chosen = product.accounts.find(({ key }) => key === as) ?? product.accounts[0];
    const filled = { identifier: chosen.identifier, password: demoPassword };
    return send(reply, signInPage({ ...stage, product, ...filled, problem: null }));
  });

  app.get("/products", (request, reply) => send(reply, frontDoorPage(stageOf(request, settings))));

  app.post<{ Body: Record<string, string> }>("/sign-in", async (request, reply) => {
    const { organization = "", identifier = "", password = "" } = request.body ?? {};
    const product = productOf(organization);
    if (!product) return reply.redirect("/sign-in", 303);
    // One cookie for all the products: who comes from another one leaves it.
    const before = await visitorOf(request, usher);
    try {
      const credentials = { organization, identifier, password };
      const session = await usher.signIn(credentials, request.cookies);
      if (!session) return reply.redirect(`/sign-in/step?organization=${organization}`, 303);
      startSession(reply, product, session);
      keepDevice(reply, session.device);
    } catch (error) {
      const { reason, message } = refusalOf(error);
      if (!reason) throw error;
      const filled = { identifier, password: "", problem: message };
      const page = signInPage({ ...stageOf(request, settings), product, ...filled });
      return send(reply.code(422), page);
    }
    if (before) await usher.signOut(before.token);
    return reply.redirect("/", 303);
  });

  app.get<{ Querystring: Choice }>("/sign-in/step", async (request, reply) => {
    const product = productOf(request.query.organization);
    if (!product) return reply.redirect("/sign-in");
    return send(reply, stepPage({ ...stageOf(request, settings), product }));
  });

  app.get<{ Querystring: Choice }>("/sign-in/part", async (request, reply) => {
    const product = productOf(request.query.organization);
    if (!product) return reply.redirect("/sign-in");
    return send(reply, signInPartPage({ ...stageOf(request, settings), product }));
  });

  app.post("/sign-out", async (request, reply) => {
    const visitor = await visitorOf(request, usher);
    if (visitor) await usher.signOut(visitor.token);
    endSession(reply);
    return reply.redirect("/sign-in", 303);
  });

  /** Where the panel sends somebody whose access has just ended. */
  app.get("/signed-out", async (request, reply) => {
    if (await visitorOf(request, usher)) return reply.redirect("/");
    endSession(reply);
    return send(reply, signedOutPage(stageOf(request, settings)));
  });
}
