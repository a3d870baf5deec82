import type { EntityManager } from "@mikro-orm/postgresql";
import { context } from "@opentelemetry/api";
import { TRPCError } from "@trpc/server";
import {
  asksStepUp,
  type Refusal,
  Refused,
  refuse,
  systemPermission,
  systemSlug,
  type TargetKind,
  whyNotFresh,
} from "@usher/domain";
import {
  type Actor,
  administratorActor,
  anonymousActor,
  type OrganizationFacts,
  type RequestFacts,
} from "./actor.ts";
import { inTurn } from "./admission.ts";
import { record } from "./audit/record.ts";
import { authenticate } from "./authentication/authenticate.ts";
import type { Read } from "./database/lists.ts";
import { inOrganization, readInOrganization } from "./database/orm.ts";
import { type Asked, earlierAnswer, once } from "./idempotency/once.ts";
import type { Services } from "./services.ts";
import { secretsOf } from "./tokens.ts";
import { type Context, procedure, refusalError } from "./trpc.ts";
import { isUuid } from "./uuid.ts";

/** One transaction in an organization, on behalf of somebody who is not signed in. */
export type Within = <T>(
  organization: OrganizationFacts,
  work: (em: EntityManager, actor: Actor) => Promise<T>,
) => Promise<T>;

/** One transaction on behalf of whoever calls. */
export type Transaction = <T>(work: (em: EntityManager, actor: Actor) => Promise<T>) => Promise<T>;

/** Who calls, by what they sent. Throws a refusal. */
async function identify(ctx: Context, path: string) {
  const { services } = ctx;
  const found = await authenticate(
    {
      em: services.orm.em.fork(),
      lookUp: services.lookUpSession,
      embedTokens: services.embedTokens,
      now: services.clock(),
      request: { ...ctx.request, procedure: path },
    },
    ctx.credentials,
  );
  const { kind, apiKeyId, userId, organizationId } = found.actor;
  ctx.identified = { kind, id: apiKeyId ?? userId, organizationId };
  return found;
}

/** Who calls, for a deed. Throws a refusal; `step_up_required` is recorded. */
async function admit(ctx: Context, path: string, getRawInput: () => Promise<unknown>) {
  const { actor } = await identify(ctx, path);
  // What can't be read is refused as such, further in.
  const input = await getRawInput().catch(() => undefined);
  if (asksStepUp(path, { ownSession: actor.sessionId !== null, input })) {
    const reason = whyNotFresh(actor, actor.now);
    if (reason) await recordRefusal(ctx.services, actor, reason, input);
    refuse(reason);
  }
  return actor;
}

/** The refusals that are recorded already, wherever they were thrown. */
const recorded = new WeakSet<Refused>();

/** Runs `work` in one transaction. A refusal undoes it and is recorded by itself. */
async function performed<T>(
  services: Services,
  actor: Actor,
  input: () => Promise<unknown>,
  work: (em: EntityManager) => Promise<T>,
): Promise<T> {
  try {
    return await inOrganization(services.orm, actor.organizationId, work);
  } catch (problem) {
    await recordIfRefused(services, actor, problem, input);
    throw problem;
  }
}

/** Records a refusal, once: between transactions, too, one may be thrown. */
async function recordIfRefused(
  services: Services,
  actor: Actor,
  problem: unknown,
  input: () => Promise<unknown>,
): Promise<void> {
  const cause = problem instanceof TRPCError ? problem.cause : problem;
  if (!(cause instanceof Refused) || recorded.has(cause)) return;
  recorded.add(cause);
  // A call without a body has no input to read, which is no other problem than the one at hand.
  const about = await input().catch(() => undefined);
  await recordRefusal(services, actor, cause.reason, about);
}

async function recordRefusal(
  services: Services,
  actor: Actor,
  reason: Refusal,
  input: unknown,
): Promise<void> {
  const target = targetOf(input);
  await inOrganization(services.orm, actor.organizationId, async (em) => {
    record(em, actor, { action: "procedure.refused", reason, ...(target ? { target } : {}) });
  });
}

/** What each id in an input names. */
const idKinds = {
  userId: "user",
  invitationId: "invitation",
  apiKeyId: "api-key",
  roleId: "role",
  groupId: "group",
  workspaceId: "workspace",
  linkId: "registration-link",
  jobId: "bulk",
  webhookId: "webhook",
} as const satisfies Record<string, TargetKind>;

/** The record that a refused deed is about, by the name its input has for it. */
function targetOf(input: unknown): { kind: TargetKind; id: string } | null {
  const given = (input ?? {}) as Record<string, unknown>;
  for (const [field, kind] of Object.entries(idKinds)) {
    const id = given[field];
    if (isUuid(id)) return { kind, id };
  }
  return null;
}

/** Transactions of whoever is not signed in. Throws `origin_not_allowed` for a page of another origin. */
function anyoneOf(ctx: Context, path: string, getRawInput: () => Promise<unknown>): Within {
  // Another site must not sign its visitors in to an account of its choice.
  if (ctx.foreign) throw new Refused("origin_not_allowed");
  const request: RequestFacts = { ...ctx.request, procedure: path };
  return (organization, work) => {
    if (organization.status !== "active") throw new Refused("organization_suspended");
    const actor = anonymousActor(organization, request, ctx.now);
    return performed(ctx.services, actor, getRawInput, (em) => work(em, actor));
  };
}

/** Who calls, with transactions of theirs. Throws a refusal. */
async function callerOf(ctx: Context, path: string, getRawInput: () => Promise<unknown>) {
  const actor = await admit(ctx, path, getRawInput);
  const transaction: Transaction = (work) =>
    performed(ctx.services, actor, getRawInput, (em) => work(em, actor));
  return { actor, transaction };
}

/** What the caller asks to be done once, or null when they gave no key. */
async function askedOnce(
  { idempotencyKey: key, services }: Context,
  procedure: string,
  getRawInput: () => Promise<unknown>,
): Promise<Asked | null> {
  if (key === null) return null;
  return { key, procedure, input: await getRawInput(), secrets: secretsOf(services.settings) };
}

/** Anyone may call, in turn; the use case finds the organization from what it is given. */
export const publicProcedure = procedure.use(({ ctx, path, getRawInput, next }) =>
  inTurn(path, () => next({ ctx: { within: anyoneOf(ctx, path, getRawInput) } })),
);

/** For whoever is signing in and whoever is signed in; the input says which. */
export const eitherProcedure = procedure.use(async ({ ctx, path, getRawInput, next }) => {
  let signedIn: Actor | undefined;
  const caller = async () => {
    const found = await callerOf(ctx, path, getRawInput);
    signedIn = found.actor;
    return found;
  };
  const result = await next({ ctx: { anyone: () => anyoneOf(ctx, path, getRawInput), caller } });
  if (!result.ok && signedIn)
    await recordIfRefused(ctx.services, signedIn, result.error, getRawInput);
  return result;
});

/** For what one reads of oneself: of calls of one session at once, it is read once for all. */
export const ownProcedure = procedure.use(async ({ ctx, path, getRawInput, next }) => {
  const { orm, together } = ctx.services;
  const actor = await admit(ctx, path, getRawInput);
  const read = <T>(work: (em: EntityManager, actor: Actor) => Promise<T>): Promise<T> => {
    const reading = () => readInOrganization(orm, actor.organizationId, (em) => work(em, actor));
    return actor.sessionId ? together(`${path} ${actor.sessionId}`, reading) : reading();
  };
  return next({ ctx: { read } });
});

/** For streams: knows who calls, and can look again. */
export const streamProcedure = procedure.use(({ ctx, path, next }) => {
  const again = () =>
    identify(ctx, path).catch((problem) => {
      // Within a stream nothing turns refusals into errors any more.
      throw problem instanceof Refused ? refusalError(problem) : problem;
    });
  return next({ ctx: { identify: again } });
});

/** Knows who calls; the use case opens transactions itself, because between them it does slow work. */
export const slowProcedure = procedure.use(async ({ ctx, path, getRawInput, next }) => {
  const caller = await callerOf(ctx, path, getRawInput);
  const result = await next({ ctx: caller });
  if (!result.ok) await recordIfRefused(ctx.services, caller.actor, result.error, getRawInput);
  return result;
});

/** Thrown where a deed was done already, to undo what led up to doing it again. */
class Done extends Error {
  readonly answer: unknown;

  constructor(answer: unknown) {
    super("This was done before.");
    this.answer = answer;
  }
}

/**
 * As a slow procedure, for those that make something: `once` is the transaction that makes it, and heeds
 * the caller's idempotency key.
 */
export const creatingProcedure = procedure
  .meta({ once: true })
  .use(async ({ ctx, path, getRawInput, next }) => {
    const { actor, transaction } = await callerOf(ctx, path, getRawInput);
    const asked = await askedOnce(ctx, path, getRawInput);
    const before: Transaction = (work) =>
      transaction(async (em, caller) => {
        const known = asked && (await earlierAnswer(em, caller, asked));
        if (known) throw new Done(known.answer);
        return work(em, caller);
      });
    const making: Transaction = (work) =>
      transaction((em, caller) => once(em, caller, asked, () => work(em, caller)));
    const result = await next({ ctx: { actor, transaction: before, once: making } });
    if (result.ok) return result;
    const { cause } = result.error;
    if (cause instanceof Done) return answered<typeof result>(cause.answer);
    await recordIfRefused(ctx.services, actor, result.error, getRawInput);
    return result;
  });

/** What a procedure hands on when this is its answer. */
function answered<Result extends { ok: boolean }>(data: unknown): Result {
  return { ok: true, data } as unknown as Result;
}

/**
 * For answers in pieces: each piece is a transaction of its own, before which it is looked up again who
 * calls and what they may do. Within an answer nothing turns refusals into errors any more, so this does.
 */
export const piecewiseProcedure = procedure.use(async ({ ctx, path, getRawInput, next }) => {
  // Whoever may not call at all is told so before anything is said of their input.
  await identify(ctx, path);
  const { services } = ctx;
  const call = context.active();
  // Whoever asks for a piece, it is a part of this call.
  const piece = (begin: () => Perform): Transaction =>
    context.bind(call, async (work) => {
      try {
        const perform = begin();
        const { actor } = await identify(ctx, path);
        return await perform(actor, (em) => work(em, actor));
      } catch (problem) {
        throw problem instanceof Refused ? refusalError(problem) : problem;
      }
    });
  const transaction = piece(() => (actor, work) => performed(services, actor, getRawInput, work));
  const read = piece(() => {
    const from = services.lists();
    return (actor, work) => from(actor.organizationId, work);
  });
  return next({ ctx: { transaction, read } });
});

/** Runs one piece on behalf of whoever calls. */
type Perform = <T>(actor: Actor, work: (em: EntityManager) => Promise<T>) => Promise<T>;

/** The transactions of an answer in pieces; by `read` lists are read, where there is a standby for them from there. */
export interface Pieces {
  transaction: Transaction;
  read: Transaction;
}

/** One transaction of a system administrator in some organization. */
export type InOrganization = <T>(
  organization: OrganizationFacts,
  work: (em: EntityManager, actor: Actor) => Promise<T>,
) => Promise<T>;

/**
 * For system administrators only. `em` is the login's, outside row level security and outside any
 * transaction; deeds in one organization go through `inside`, as everyone else's do.
 */
export const systemProcedure = procedure.use(async ({ ctx, path, getRawInput, next }) => {
  const actor = await admit(ctx, path, getRawInput);
  const { services } = ctx;
  // Signed in themselves: not by an embed token, nor through a key. And in the system's own organization,
  // so that a role elsewhere, whatever it says, is never enough.
  const here = actor.organization.slug === systemSlug && actor.permissions.has(systemPermission);
  const allowed = here && actor.sessionId !== null;
  if (!allowed) {
    await recordRefusal(services, actor, "missing_permission", undefined);
    throw new Refused("missing_permission");
  }
  const administrator = { ...actor, administratorId: actor.userId };
  const inside: InOrganization = (organization, work) => {
    const acting = administratorActor(organization, administrator);
    return performed(services, acting, getRawInput, (em) => work(em, acting));
  };
  const asked = await askedOnce(ctx, path, getRawInput);
  return next({ ctx: { em: services.orm.em.fork(), administrator, inside, asked } });
});

/** Knows who calls and runs the procedure in one transaction of their organization; a deed once by its key. */
export const userProcedure = procedure
  .meta({ once: true })
  .use(async ({ ctx, meta, path, type, getRawInput, next }) => {
    const { services } = ctx;
    const read: Read = meta?.list
      ? services.lists()
      : (...asked) => readInOrganization(services.orm, ...asked);
    const actor = await admit(ctx, path, getRawInput);
    const run = async (em: EntityManager) => {
      const result = await next({ ctx: { em, actor } });
      // A refusal travels as a value here; thrown, it undoes the transaction.
      if (!result.ok) throw result.error;
      return result;
    };
    if (type !== "mutation") return read(actor.organizationId, run);
    const asked = await askedOnce(ctx, path, getRawInput);
    type Result = Awaited<ReturnType<typeof run>>;
    return performed<Result>(services, actor, getRawInput, async (em) => {
      const data = await once(em, actor, asked, async () => (await run(em)).data);
      return answered<Result>(data);
    });
  });

/** The same for lists: where there is a standby for them, it is read from there. */
export const listProcedure = userProcedure.meta({ list: true });
