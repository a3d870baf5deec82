import type { EntityManager } from "@mikro-orm/postgresql";
import type { PersonData } from "@usher/domain";
import { textArray } from "../database/text-array.ts";
import { Invitation } from "../invitations/invitation.entity.ts";
import { addressesOf } from "./forget-traces.ts";
import type { User } from "./user.entity.ts";

type Of<Key extends keyof PersonData> = Promise<PersonData[Key]>;

/** The invitations to any address of theirs, and those that they made. */
export async function invitationsOf(
  em: EntityManager,
  user: User,
): Promise<Pick<PersonData, "invitationsReceived" | "invitationsSent">> {
  const { organizationId, id } = user;
  const emails = await addressesOf(em, user);
  const newest = { orderBy: { createdAt: "desc" } } as const;
  const received = await em.find(Invitation, { organizationId, email: { $in: emails } }, newest);
  const sent = await em.find(Invitation, { organizationId, inviterId: id }, newest);
  const shown = ({ id: invitationId, note, status = "pending", createdAt }: Invitation) => ({
    ...{ id: invitationId, note: note ?? null, status },
    createdAt: createdAt.toISOString(),
  });
  return {
    invitationsReceived: received.map((invitation) => ({
      ...shown(invitation),
      email: invitation.email,
      expiresAt: invitation.expiresAt.toISOString(),
    })),
    invitationsSent: sent.map(shown),
  };
}

/** Links that they made, and the one by which they registered. */
export function registrationLinksOf(
  em: EntityManager,
  { organizationId, id }: User,
): Of<"registrationLinks"> {
  return withTimes(
    em.execute(
      `select id, 'made' as use, created_at as at from registration_link
         where organization_id = ? and creator_id = ?
       union all select target_id, 'registered by', at from audit_event
         where organization_id = ? and actor_id = ? and action = 'registration_link.used'
       order by at desc`,
      [organizationId, id, organizationId, id],
    ),
  );
}

/** Actions on many: those that they started, and those that a line of named them or that was done to them. */
export async function bulkActionsOf(em: EntityManager, user: User): Of<"bulkActions"> {
  const { organizationId, id } = user;
  const emails = textArray(await addressesOf(em, user));
  return withTimes(
    em.execute(
      `select id, action, 'started' as part, created_at as at from bulk_job
         where organization_id = ? and actor_id = ?
       union all select j.id, j.action, 'affected', j.created_at from bulk_job j
         where j.organization_id = ? and exists (
           select from bulk_item i where i.job_id = j.id
             and (i.target_id = ? or i.input ->> 'email' = any (?::text[])))
       order by at desc`,
      [organizationId, id, organizationId, id, emails],
    ),
  );
}

/** A raw query's times as text of the same form as everywhere. */
async function withTimes<Row extends { at: string }>(found: Promise<Row[]>): Promise<Row[]> {
  return (await found).map((row) => ({ ...row, at: new Date(row.at).toISOString() }));
}
