import { refusalOf } from "@usher/client";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { send } from "./pages/html.ts";
import { signInPage } from "./pages/sign-in-page.ts";
import { signedOutPage } from "./pages/signed-out-page.ts";
import { accounts, demoPassword } from "./sample/accounts.ts";
import { endSession, startSession, visitorOf } from "./session.ts";
import type { Settings } from "./settings.ts";
import { themeOf } from "./theme.ts";
import type { Usher } from "./usher.ts";

/** The host's own sign-in: its page, its cookie. Usher only says whether the password is right. */
export function serveSignIn(app: FastifyInstance, settings: Settings, usher: Usher): void {
  const stage = (request: FastifyRequest) => ({ settings, theme: themeOf(request) });

  app.get<{ Querystring: { as?: string } }>("/sign-in", async (request, reply) => {
    if (await visitorOf(request, usher)) return reply.redirect("/");
    const chosen = accounts.find(({ key }) => key === request.query.as) ?? accounts[0];
    const filled = { email: chosen.email, password: demoPassword };
    return send(reply, signInPage({ ...stage(request), ...filled, problem: null }));
  });

  app.post<{ Body: { email?: string; password?: string } }>("/sign-in", async (request, reply) => {
    const { email = "", password = "" } = request.body ?? {};
    try {
      startSession(reply, await usher.signIn(email, password));
    } catch (error) {
      const { reason, message } = refusalOf(error);
      if (!reason) throw error;
      const filled = { email, password: "" };
      return send(reply.code(422), signInPage({ ...stage(request), ...filled, problem: message }));
    }
    return reply.redirect("/", 303);
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
    return send(reply, signedOutPage(stage(request)));
  });
}
