import type { EntityManager } from "@mikro-orm/postgresql";
import {
  type InvitationLine,
  type InvitationsPreview,
  type LinePreview,
  type LineWords,
  type Named,
  type PreviewInvitationsInput,
  Refused,
  type ResolvedLine,
  refuse,
  resolveLine,
  whyNotInvite,
} from "@usher/domain";
import type { Actor } from "../actor.ts";
import { invite } from "../invitations/invite.ts";
import { licenseRows } from "../licenses/rows.ts";
import type { Row, Target } from "./settle.ts";

/**
 * What is wrong with each line, found out without inviting anybody. Throws what `whyNotInvite` answers.
 * Lines of one call are compared with each other, with who is here, and with the seats there are.
 */
export async function previewInvitations(
  em: EntityManager,
  actor: Actor,
  { lines }: PreviewInvitationsInput,
): Promise<InvitationsPreview> {
  refuse(whyNotInvite(actor, actor.organization.switches));
  const words = await wordsFor(em, actor, lines);
  const read = lines.map((line) => resolveLine(actor, line, words));
  const known = await knownAddresses(
    em,
    actor,
    read.map(({ resolved }) => resolved.email),
  );
  const seen = new Set<string>();
  for (const { resolved, problems } of read) {
    const { email } = resolved;
    const reason = seen.has(email) ? "duplicate_line" : known.get(email);
    if (reason) problems.push({ field: "email", reason });
    seen.add(email);
  }
  const seats = await giveSeats(em, actor, read);
  const previews = read.map(
    ({ resolved: { email }, problems }): LinePreview => ({ email, problems }),
  );
  return { lines: previews, ready: previews.filter(isReady).length, seats };
}

function isReady({ problems }: Pick<LinePreview, "problems">): boolean {
  return problems.length === 0;
}

/** Counts the seats that lines without a problem take; who comes when they are gone is told so. */
async function giveSeats(
  em: EntityManager,
  actor: Actor,
  read: { resolved: ResolvedLine; problems: LinePreview["problems"] }[],
): Promise<InvitationsPreview["seats"]> {
  const needed = new Map<string, number>();
  const pools = await licenseRows(em, actor);
  for (const { resolved, problems } of read) {
    const pool = pools.find(({ key }) => key === resolved.licenseType);
    if (!pool || problems.length > 0) continue;
    const taken = (needed.get(pool.key) ?? 0) + 1;
    needed.set(pool.key, taken);
    if (pool.left !== null && taken > pool.left)
      problems.push({ field: "licenseType", reason: "seats_full" });
  }
  return [...needed].map(([licenseType, count]) => {
    const left = pools.find(({ key }) => key === licenseType)?.left ?? null;
    return { licenseType, needed: count, left };
  });
}

/** Invites whom one line of a file names. Throws the first thing that is wrong with it. */
export async function inviteLine(em: EntityManager, actor: Actor, row: Row): Promise<Target> {
  // Stored as it was checked when it was added.
  const line = row.input as InvitationLine;
  const { resolved, problems } = resolveLine(actor, line, await wordsFor(em, actor, [line]));
  if (problems[0]) throw new Refused(problems[0].reason, problems[0].field);
  const { email, licenseType, ...rest } = resolved;
  const asked = { ...rest, note: rest.note ?? "", ...(licenseType ? { licenseType } : {}) };
  const [outcome] = await invite(em, actor, { emails: [email], ...asked });
  if (!outcome?.invitationId) throw new Refused(outcome?.reason ?? "not_done");
  return { targetKind: "invitation", targetId: outcome.invitationId };
}

/** What the words of these lines may stand for in the actor's organization. */
async function wordsFor(
  em: EntityManager,
  actor: Actor,
  lines: readonly InvitationLine[],
): Promise<LineWords> {
  const { switches, roles } = actor.organization;
  return {
    roles,
    several: switches.severalRoles,
    newcomerRole: switches.newcomerRole,
    licenseTypes: switches.licenseTypes,
    hasGroups: switches.groups,
    groups: switches.groups ? await groupsNamed(em, actor, lines) : [],
  };
}

async function groupsNamed(
  em: EntityManager,
  { organizationId }: Actor,
  lines: readonly InvitationLine[],
): Promise<Named[]> {
  const names = new Set(
    lines.flatMap(({ groups }) => groups ?? []).map((one) => one.toLowerCase()),
  );
  if (names.size === 0) return [];
  return em.execute<Named[]>(
    `select id, name from app_group where organization_id = ?
     and lower(name) in (select jsonb_array_elements_text(?::jsonb)) order by name`,
    [organizationId, JSON.stringify([...names])],
  );
}

/** Which of these addresses are users here, or invited. */
async function knownAddresses(
  em: EntityManager,
  { organizationId, now }: Actor,
  emails: readonly string[],
): Promise<Map<string, "already_user" | "already_invited">> {
  const list = JSON.stringify([...new Set(emails)]);
  const found = await em.execute<{ email: string; reason: "already_user" | "already_invited" }[]>(
    `with asked as (select jsonb_array_elements_text(?::jsonb) as email)
     select email, 'already_invited' as reason from invitation
       where organization_id = ? and status = 'pending' and expires_at > ? and email in (select email from asked)
     union all select email, 'already_user' from app_user
       where organization_id = ? and email in (select email from asked)`,
    [list, organizationId, now, organizationId],
  );
  return new Map(found.map(({ email, reason }) => [email, reason]));
}
