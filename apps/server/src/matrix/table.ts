import type { Permission, Refusal, Switches } from "@usher/domain";
import type { Caller } from "../testing/callers.ts";
import { allPieces } from "../testing/callers.ts";
import type { Person } from "../testing/person.ts";
import type { World } from "../testing/world.ts";
import type { Things } from "./things.ts";

/** What a procedure asks of its caller. */
type Need =
  /** Any of these permissions. */
  | Permission[]
  /** Nothing: whoever is signed in may. */
  | "signed-in"
  /** Nothing at all. */
  | "nobody"
  /** A host's backend, by its key. */
  | "backend"
  | "system";

/** Who calls, for calls that need a session of their own. */
export interface Self {
  world: World;
  person: Person;
}

export interface Entry {
  needs: Need;
  /** And this permission. */
  also?: Permission;
  call: (caller: Caller, things: Things, self: Self) => Promise<unknown>;
  /** What whoever may is told, by what the organization has; null: it is done. */
  says?: (has: Switches) => Refusal | null;
  /** Whether it names something of one organization, which those of another must not reach. */
  about?: true;
  /** Whoever may not is not told that there is anything: `not_found`. */
  hidden?: true;
  /** Whether it takes a fresh full authentication. */
  fresh?: true;
}

const token = "not-a-token-of-any-link-at-all";
const password = "a phrase nobody knows";
const origin = "http://host.example";

const inGroups = (has: Switches) => (has.groups ? null : "groups_not_offered");
const inWorkspaces = (has: Switches) =>
  has.workspaces === "none" ? "workspaces_not_offered" : null;
const withMembers = (has: Switches) =>
  has.workspaces === "shared" ? "workspaces_shared" : inWorkspaces(has);
const withOwnRoles = (has: Switches) => (has.customRoles ? null : "custom_roles_not_offered");
const by = (way: Switches["onboarding"][number]) => (has: Switches) =>
  has.onboarding.includes(way) ? null : "onboarding_not_offered";

/** Opens the live stream, waits for its first word, and leaves. */
async function firstEvent({ world, person }: Self): Promise<void> {
  const leave = new AbortController();
  const response = await fetch(`${world.server.address}/trpc/events.stream`, {
    headers: { ...(await world.signIn(person)), accept: "text/event-stream" },
    signal: leave.signal,
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let heard = "";
  while (!heard.includes('"ready"')) {
    const { value, done } = (await reader?.read()) ?? { done: true };
    if (done) throw new Error(`The stream ended: ${heard}`);
    heard += value;
  }
  leave.abort();
}

/** The smallest license that there is, for those that ask for one. */
const license = (things: Things) => {
  const [first] = things.organization.switches.licenseTypes;
  return first ? { licenseType: first.key } : {};
};

/** Every procedure: what it needs, and one call of it that whoever may gets through. */
export const table: Record<string, Entry> = {
  "session.signIn": {
    needs: "nobody",
    call: (caller) =>
      caller.session.signIn.mutate({ organization: "none", identifier: "nobody", password }),
    says: () => "wrong_credentials",
  },
  "session.verifyMfa": {
    needs: "nobody",
    call: (caller) => caller.session.verifyMfa.mutate({ challenge: token, code: "000000" }),
    says: () => "challenge_ended",
  },
  "session.requestPasswordReset": {
    needs: "nobody",
    // The same answer for everyone, whoever they name.
    call: (caller, things) =>
      caller.session.requestPasswordReset.mutate({
        organization: things.organization.slug,
        identifier: things.email(),
      }),
  },
  "session.confirmEmail": {
    needs: "nobody",
    call: (caller) => caller.session.confirmEmail.mutate({ token }),
    says: () => "link_used",
  },
  "session.listSessions": {
    needs: "signed-in",
    call: (caller) => caller.session.listSessions.query(),
  },
  "session.revokeSession": {
    needs: "signed-in",
    call: (caller) => caller.session.revokeSession.mutate({ others: true }),
  },
  "mfa.beginTotp": {
    needs: "signed-in",
    fresh: true,
    call: (caller) => caller.mfa.beginTotp.mutate({}),
  },
  "mfa.confirmTotp": {
    needs: "signed-in",
    fresh: true,
    call: (caller) => caller.mfa.confirmTotp.mutate({ code: "000000" }),
    // What the call before it has begun.
    says: () => "wrong_code",
  },
  "mfa.disableTotp": {
    needs: "signed-in",
    fresh: true,
    call: (caller) => caller.mfa.disableTotp.mutate({}),
    says: () => "mfa_not_set_up",
  },
  "mfa.regenerateRecoveryCodes": {
    needs: "signed-in",
    fresh: true,
    call: (caller) => caller.mfa.regenerateRecoveryCodes.mutate({}),
    says: () => "mfa_not_set_up",
  },
  "policies.get": { needs: "signed-in", call: (caller) => caller.policies.get.query() },
  "policies.update": {
    needs: ["security:manage"],
    fresh: true,
    call: (caller) => caller.policies.update.mutate({ sessionAbsoluteDays: 80 }),
  },
  "session.resetPassword": {
    needs: "nobody",
    call: (caller) => caller.session.resetPassword.mutate({ token, password }),
    says: () => "link_used",
  },
  "session.signOut": {
    needs: "signed-in",
    call: async (_caller, _things, { world, person }) =>
      world.with(await world.signIn(person)).session.signOut.mutate(),
  },
  "session.me": { needs: "signed-in", call: (caller) => caller.session.me.query() },
  "session.updateProfile": {
    needs: "signed-in",
    call: (caller) =>
      caller.session.updateProfile.mutate({ firstName: "Sample", lastName: "Caller" }),
  },
  "session.stepUp": {
    needs: "signed-in",
    call: (caller) => caller.session.stepUp.mutate({ password: "wrong" }),
    says: () => "wrong_password",
  },
  "session.changePassword": {
    needs: "signed-in",
    call: (caller) =>
      caller.session.changePassword.mutate({ currentPassword: "wrong", newPassword: password }),
    says: () => "wrong_password",
  },
  "users.list": { needs: ["users:read"], call: (caller) => caller.users.list.query({}) },
  "users.export": {
    needs: ["users:read"],
    call: (caller) => allPieces(caller.users.export.mutate({})),
  },
  "users.get": {
    needs: ["users:read"],
    about: true,
    call: async (caller, things) => caller.users.get.query({ userId: await things.user() }),
  },
  "users.create": {
    needs: ["users:create"],
    says: by("direct"),
    call: (caller, things) =>
      caller.users.create.mutate({
        username: things.username(),
        password,
        roles: [things.lowest],
        ...license(things),
      }),
  },
  "users.checkUsername": {
    needs: ["users:create", "users:edit"],
    call: (caller) => caller.users.checkUsername.query({ username: "somebody" }),
  },
  "users.upsert": {
    needs: "backend",
    call: (caller, things) => caller.users.upsert.mutate({ externalId: things.username() }),
  },
  "users.update": {
    needs: ["users:edit"],
    about: true,
    call: async (caller, things) =>
      caller.users.update.mutate({ userId: await things.user(), firstName: "Renamed" }),
  },
  "users.assignRoles": {
    needs: ["roles:assign"],
    about: true,
    call: async (caller, things) =>
      caller.users.assignRoles.mutate({ userId: await things.user(), roles: [things.lowest] }),
  },
  "users.setPassword": {
    needs: ["users:set-password"],
    fresh: true,
    about: true,
    call: async (caller, things) =>
      caller.users.setPassword.mutate({ userId: await things.user(), password }),
  },
  "users.resetMfa": {
    needs: ["users:reset-mfa"],
    fresh: true,
    about: true,
    says: (has) => (has.mfaAdministration ? null : "mfa_administration_not_offered"),
    call: async (caller, things) =>
      caller.users.resetMfa.mutate({ userId: await things.user({ mfaEnrolledAt: new Date() }) }),
  },
  "users.revokeSessions": {
    needs: ["users:revoke-sessions"],
    about: true,
    call: async (caller, things) =>
      caller.users.revokeSessions.mutate({ userId: await things.user() }),
  },
  "users.suspend": {
    needs: ["users:suspend"],
    about: true,
    call: async (caller, things) => caller.users.suspend.mutate({ userId: await things.user() }),
  },
  "users.reactivate": {
    needs: ["users:suspend"],
    about: true,
    call: async (caller, things) =>
      caller.users.reactivate.mutate({ userId: await things.user({ status: "suspended" }) }),
  },
  "users.deletionImpact": {
    needs: ["users:delete"],
    about: true,
    says: (has) => (has.deletion ? null : "deletion_not_offered"),
    call: async (caller, things) =>
      caller.users.deletionImpact.query({ userId: await things.user() }),
  },
  "users.delete": {
    needs: ["users:delete"],
    fresh: true,
    about: true,
    says: (has) => (has.deletion ? null : "deletion_not_offered"),
    call: async (caller, things) => caller.users.delete.mutate({ userId: await things.user() }),
  },
  // Of others only the host's backend counts; of oneself one may, which its own test shows.
  "usage.consume": {
    needs: "backend",
    call: async (caller, things) =>
      caller.usage.consume.mutate({ userId: await things.user(), meter: "messages" }),
  },
  "usage.get": {
    needs: ["users:read"],
    about: true,
    call: async (caller, things) => caller.usage.get.query({ userId: await things.user() }),
  },
  "access.check": {
    needs: ["users:read"],
    // Of a stranger it says no, with `not_found` as its reason: see `foreign` in the test.
    call: async (caller, things) =>
      caller.access.check.query({ userId: await things.user(), permission: "users:read" }),
  },
  "invitations.create": {
    needs: ["users:invite"],
    says: by("invitation"),
    call: (caller, things) =>
      caller.invitations.create.mutate({
        emails: [things.email()],
        roles: [things.lowest],
        ...license(things),
      }),
  },
  "invitations.resend": {
    needs: ["users:invite"],
    about: true,
    call: async (caller, things) =>
      caller.invitations.resend.mutate({ invitationId: await things.invitation() }),
  },
  "invitations.revoke": {
    needs: ["users:invite"],
    about: true,
    call: async (caller, things) =>
      caller.invitations.revoke.mutate({ invitationId: await things.invitation() }),
  },
  "invitations.link": {
    needs: ["users:invite"],
    about: true,
    call: async (caller, things) =>
      caller.invitations.link.mutate({ invitationId: await things.invitation() }),
  },
  "invitations.preview": {
    needs: "nobody",
    call: (caller) => caller.invitations.preview.mutate({ token }),
    says: () => "token_invalid",
  },
  "invitations.accept": {
    needs: "nobody",
    call: (caller) =>
      caller.invitations.accept.mutate({ token, password, firstName: "No", lastName: "One" }),
    says: () => "token_invalid",
  },
  "registrationLinks.create": {
    needs: ["users:invite"],
    says: by("registration-link"),
    call: (caller, things) =>
      caller.registrationLinks.create.mutate({ roles: [things.lowest], ...license(things) }),
  },
  "registrationLinks.list": {
    needs: ["users:invite"],
    call: (caller) => caller.registrationLinks.list.query(),
  },
  "registrationLinks.revoke": {
    needs: ["users:invite"],
    about: true,
    call: async (caller, things) =>
      caller.registrationLinks.revoke.mutate({ linkId: await things.registrationLink() }),
  },
  "registrationLinks.link": {
    needs: ["users:invite"],
    about: true,
    says: by("registration-link"),
    call: async (caller, things) =>
      caller.registrationLinks.link.mutate({ linkId: await things.registrationLink() }),
  },
  "registrationLinks.preview": {
    needs: "nobody",
    call: (caller) => caller.registrationLinks.preview.mutate({ token }),
    says: () => "token_invalid",
  },
  "registrationLinks.register": {
    needs: "nobody",
    call: (caller) =>
      caller.registrationLinks.register.mutate({
        ...{ token, password, email: "nobody@guests.example" },
        ...{ firstName: "No", lastName: "One" },
      }),
    says: () => "token_invalid",
  },
  "roles.list": { needs: "signed-in", call: (caller) => caller.roles.list.query() },
  "roles.create": {
    needs: ["roles:manage"],
    says: withOwnRoles,
    call: (caller, things) =>
      caller.roles.create.mutate({ name: things.username(), rank: 1, permissions: [] }),
  },
  "roles.update": {
    needs: ["roles:manage"],
    about: true,
    says: withOwnRoles,
    call: async (caller, things) =>
      caller.roles.update.mutate({ roleId: await things.role(), summary: "Changed" }),
  },
  "roles.delete": {
    needs: ["roles:manage"],
    about: true,
    says: withOwnRoles,
    call: async (caller, things) => caller.roles.delete.mutate({ roleId: await things.role() }),
  },
  "groups.list": {
    needs: ["users:read", "groups:manage"],
    says: inGroups,
    call: (caller) => caller.groups.list.query(),
  },
  "groups.create": {
    needs: ["groups:manage"],
    says: inGroups,
    call: (caller, things) => caller.groups.create.mutate({ name: things.username() }),
  },
  "groups.update": {
    needs: ["groups:manage"],
    about: true,
    says: inGroups,
    call: async (caller, things) =>
      caller.groups.update.mutate({ groupId: await things.group(), name: things.username() }),
  },
  "groups.delete": {
    needs: ["groups:manage"],
    about: true,
    says: inGroups,
    call: async (caller, things) => caller.groups.delete.mutate({ groupId: await things.group() }),
  },
  "groups.members": {
    needs: ["users:read", "groups:manage"],
    about: true,
    says: inGroups,
    call: async (caller, things) => caller.groups.members.query({ groupId: await things.group() }),
  },
  "groups.setMembers": {
    needs: ["groups:manage"],
    about: true,
    says: inGroups,
    call: async (caller, things) =>
      caller.groups.setMembers.mutate({
        groupId: await things.group(),
        add: [await things.user()],
      }),
  },
  "workspaces.list": {
    needs: ["users:read", "workspaces:manage"],
    says: inWorkspaces,
    call: (caller) => caller.workspaces.list.query({}),
  },
  "workspaces.upsert": {
    needs: ["workspaces:manage"],
    says: inWorkspaces,
    call: (caller, things) =>
      caller.workspaces.upsert.mutate({ externalId: things.username(), name: "A workspace" }),
  },
  "workspaces.delete": {
    needs: ["workspaces:manage"],
    about: true,
    says: inWorkspaces,
    call: async (caller, things) =>
      caller.workspaces.delete.mutate({ workspaceId: await things.workspace() }),
  },
  "workspaces.members": {
    needs: ["users:read", "workspaces:manage"],
    about: true,
    says: withMembers,
    call: async (caller, things) =>
      caller.workspaces.members.query({ workspaceId: await things.workspace() }),
  },
  "workspaces.setMembers": {
    needs: ["workspaces:manage"],
    about: true,
    says: withMembers,
    call: async (caller, things) =>
      caller.workspaces.setMembers.mutate({
        workspaceId: await things.workspace(),
        add: [await things.user()],
      }),
  },
  "bulk.preview": {
    needs: ["users:suspend"],
    call: async (caller, things) =>
      caller.bulk.preview.query({ action: "suspend", selection: { ids: [await things.user()] } }),
  },
  "bulk.start": {
    needs: ["users:suspend"],
    call: async (caller, things) =>
      caller.bulk.start.mutate({
        ...{ action: "suspend", expectedTotal: 1 },
        selection: { ids: [await things.user()] },
      }),
  },
  "bulk.previewInvitations": {
    needs: ["users:invite"],
    says: by("invitation"),
    call: (caller, things) =>
      caller.bulk.previewInvitations.query({ lines: [{ email: things.email() }] }),
  },
  "bulk.addInvitations": {
    needs: ["users:invite"],
    says: by("invitation"),
    call: (caller, things) =>
      caller.bulk.addInvitations.mutate({ lines: [{ email: things.email() }] }),
  },
  "bulk.startInvitations": {
    needs: ["users:invite"],
    says: by("invitation"),
    call: async (caller, things) => {
      const { jobId } = await caller.bulk.addInvitations.mutate({
        lines: [{ email: things.email() }],
      });
      return caller.bulk.startInvitations.mutate({ jobId, expectedTotal: 1 });
    },
  },
  // Of what others have started; one's own is anybody's to see.
  "bulk.get": {
    needs: ["audit:read"],
    about: true,
    hidden: true,
    call: async (caller, things) => caller.bulk.get.query({ jobId: await things.bulkJob() }),
  },
  "bulk.items": {
    needs: ["audit:read"],
    about: true,
    hidden: true,
    call: async (caller, things) => caller.bulk.items.query({ jobId: await things.bulkJob() }),
  },
  "bulk.export": {
    needs: ["audit:read"],
    about: true,
    hidden: true,
    call: async (caller, things) =>
      allPieces(caller.bulk.export.mutate({ jobId: await things.bulkJob() })),
  },
  "bulk.list": { needs: "signed-in", call: (caller) => caller.bulk.list.query() },
  "bulk.cancel": {
    needs: ["audit:read"],
    about: true,
    hidden: true,
    call: async (caller, things) => caller.bulk.cancel.mutate({ jobId: await things.bulkJob() }),
  },
  "licenses.list": {
    needs: ["users:read", "users:invite", "billing:manage"],
    call: (caller) => caller.licenses.list.query(),
  },
  "licenses.setSeats": {
    needs: ["billing:manage"],
    says: (has) => (has.licenseTypes.length > 0 ? null : "licenses_not_offered"),
    call: (caller) => caller.licenses.setSeats.mutate({ licenseType: "pro", seats: 1000 }),
  },
  "billing.overview": {
    needs: ["billing:manage"],
    call: (caller) => caller.billing.overview.query(),
  },
  "billing.history": {
    needs: ["billing:manage"],
    call: (caller) => caller.billing.history.query({}),
  },
  "metrics.overview": { needs: ["users:read"], call: (caller) => caller.metrics.overview.query() },
  "compliance.report": {
    needs: ["compliance:read"],
    call: (caller) => caller.compliance.report.query(),
  },
  "audit.list": { needs: ["audit:read"], call: (caller) => caller.audit.list.query({}) },
  "audit.export": {
    needs: ["audit:read"],
    call: (caller) => allPieces(caller.audit.export.mutate({ format: "csv" })),
  },
  "audit.verify": { needs: ["audit:read"], call: (caller) => caller.audit.verify.mutate() },
  "apiKeys.create": {
    needs: ["api-keys:manage"],
    fresh: true,
    call: (caller) => caller.apiKeys.create.mutate({ name: "A key", permissions: [] }),
  },
  "apiKeys.list": { needs: ["api-keys:manage"], call: (caller) => caller.apiKeys.list.query() },
  "apiKeys.revoke": {
    needs: ["api-keys:manage"],
    about: true,
    call: async (caller, things) =>
      caller.apiKeys.revoke.mutate({ apiKeyId: await things.apiKey() }),
  },
  "webhooks.list": {
    needs: ["settings:manage"],
    also: "audit:read",
    call: (caller) => caller.webhooks.list.query(),
  },
  "webhooks.create": {
    needs: ["settings:manage"],
    also: "audit:read",
    fresh: true,
    call: async (caller) => {
      const { webhook } = await caller.webhooks.create.mutate({
        ...{ url: "https://127.0.0.1:9", eventTypes: ["organization.created"] },
      });
      // There may not be many.
      return caller.webhooks.delete.mutate({ webhookId: webhook.id });
    },
  },
  "webhooks.update": {
    needs: ["settings:manage"],
    also: "audit:read",
    about: true,
    fresh: true,
    call: async (caller, things) =>
      caller.webhooks.update.mutate({ webhookId: await things.webhook(), active: false }),
  },
  "webhooks.rotateSecret": {
    needs: ["settings:manage"],
    also: "audit:read",
    about: true,
    fresh: true,
    call: async (caller, things) =>
      caller.webhooks.rotateSecret.mutate({ webhookId: await things.webhook() }),
  },
  "webhooks.delete": {
    needs: ["settings:manage"],
    also: "audit:read",
    about: true,
    call: async (caller, things) =>
      caller.webhooks.delete.mutate({ webhookId: await things.webhook() }),
  },
  "webhooks.deliveries": {
    needs: ["settings:manage"],
    also: "audit:read",
    about: true,
    call: async (caller, things) =>
      caller.webhooks.deliveries.query({ webhookId: await things.webhook() }),
  },
  "webhooks.redeliver": {
    needs: ["settings:manage"],
    also: "audit:read",
    about: true,
    call: async (caller, things) => caller.webhooks.redeliver.mutate(await things.delivery()),
  },
  "webhooks.sendTest": {
    needs: ["settings:manage"],
    also: "audit:read",
    about: true,
    call: async (caller, things) =>
      caller.webhooks.sendTest.mutate({ webhookId: await things.webhook() }),
  },
  "embed.createToken": {
    needs: "backend",
    call: async (caller, things) =>
      caller.embed.createToken.mutate({ userId: await things.user(), origin }),
  },
  "events.stream": {
    needs: "signed-in",
    call: (_caller, _things, self) => firstEvent(self),
  },
  "system.listOrganizations": {
    needs: "system",
    call: (caller) => caller.system.listOrganizations.query({}),
  },
  "system.listProfiles": { needs: "system", call: (caller) => caller.system.listProfiles.query() },
  "system.createOrganization": {
    needs: "system",
    fresh: true,
    call: (caller, things) =>
      caller.system.createOrganization.mutate({
        ...{ slug: things.username(), name: "Made", profile: "standard" },
        owner: { email: things.email(), firstName: "First" },
      }),
  },
  "system.updateOrganization": {
    needs: "system",
    fresh: true,
    call: (caller, things) =>
      caller.system.updateOrganization.mutate({
        organizationId: things.organization.id,
        plan: "Changed",
      }),
  },
  "system.suspendOrganization": {
    needs: "system",
    fresh: true,
    call: (caller, things) =>
      caller.system.suspendOrganization.mutate({
        organizationId: things.organization.id,
        suspended: false,
      }),
  },
  "system.listUsers": {
    needs: "system",
    call: (caller, things) =>
      caller.system.listUsers.query({ organizationId: things.organization.id }),
  },
  "system.eraseUser": {
    needs: "system",
    fresh: true,
    call: async (caller, things) =>
      caller.system.eraseUser.mutate({
        organizationId: things.organization.id,
        userId: await things.user(),
      }),
  },
  "system.audit": { needs: "system", call: (caller) => caller.system.audit.query({}) },
  "system.report": { needs: "system", call: (caller) => caller.system.report.query() },
  "system.export": {
    needs: "system",
    call: (caller) => allPieces(caller.system.export.mutate()),
  },
};
