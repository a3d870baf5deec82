import { accessRouter } from "./access/router.ts";
import { sessionRouter } from "./account/router.ts";
import { apiKeysRouter } from "./api-keys/router.ts";
import { auditRouter } from "./audit/router.ts";
import { billingRouter } from "./billing/router.ts";
import { bulkRouter } from "./bulk/router.ts";
import { complianceRouter } from "./compliance/router.ts";
import { embedRouter } from "./embed/router.ts";
import { eventsRouter } from "./events/router.ts";
import { groupsRouter } from "./groups/router.ts";
import { invitationsRouter } from "./invitations/router.ts";
import { licensesRouter } from "./licenses/router.ts";
import { metricsRouter } from "./metrics/router.ts";
import { mfaRouter } from "./mfa/router.ts";
import { policiesRouter } from "./policies/router.ts";
import { registrationLinksRouter } from "./registration-links/router.ts";
import { rolesRouter } from "./roles/router.ts";
import { systemRouter } from "./system/router.ts";
import { router } from "./trpc.ts";
import { usageRouter } from "./usage/router.ts";
import { usersRouter } from "./users/router.ts";
import { webhooksRouter } from "./webhooks/router.ts";
import { workspacesRouter } from "./workspaces/router.ts";

/** Every procedure, by feature. */
export const appRouter = router({
  session: sessionRouter,
  mfa: mfaRouter,
  users: usersRouter,
  usage: usageRouter,
  access: accessRouter,
  invitations: invitationsRouter,
  registrationLinks: registrationLinksRouter,
  roles: rolesRouter,
  groups: groupsRouter,
  workspaces: workspacesRouter,
  licenses: licensesRouter,
  billing: billingRouter,
  metrics: metricsRouter,
  compliance: complianceRouter,
  audit: auditRouter,
  policies: policiesRouter,
  apiKeys: apiKeysRouter,
  webhooks: webhooksRouter,
  bulk: bulkRouter,
  embed: embedRouter,
  events: eventsRouter,
  system: systemRouter,
});

export type AppRouter = typeof appRouter;
