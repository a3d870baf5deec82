import { sessionRouter } from "./account/router.ts";
import { apiKeysRouter } from "./api-keys/router.ts";
import { auditRouter } from "./audit/router.ts";
import { embedRouter } from "./embed/router.ts";
import { eventsRouter } from "./events/router.ts";
import { invitationsRouter } from "./invitations/router.ts";
import { metricsRouter } from "./metrics/router.ts";
import { mfaRouter } from "./mfa/router.ts";
import { policiesRouter } from "./policies/router.ts";
import { rolesRouter } from "./roles/router.ts";
import { systemRouter } from "./system/router.ts";
import { router } from "./trpc.ts";
import { usersRouter } from "./users/router.ts";

/** Every procedure, by feature. */
export const appRouter = router({
  session: sessionRouter,
  mfa: mfaRouter,
  users: usersRouter,
  invitations: invitationsRouter,
  roles: rolesRouter,
  metrics: metricsRouter,
  audit: auditRouter,
  policies: policiesRouter,
  apiKeys: apiKeysRouter,
  embed: embedRouter,
  events: eventsRouter,
  system: systemRouter,
});

export type AppRouter = typeof appRouter;
