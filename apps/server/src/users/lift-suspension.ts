import { LockMode } from "@mikro-orm/postgresql";
import { systemActor } from "../actor.ts";
import { inOrganization } from "../database/orm.ts";
import type { Jobs } from "../jobs/enqueue.ts";
import { findOrganization } from "../organizations/organizations.ts";
import type { Services } from "../services.ts";
import { userFacts } from "./rows.ts";
import { User } from "./user.entity.ts";
import { liftLater, liftSuspension } from "./users.ts";

/**
 * Writes down that a suspension with an end has ended. Access itself does not wait for this job: every
 * check compares the end with the clock.
 */
export async function liftEndedSuspension(
  { orm, clock }: Pick<Services, "orm" | "clock">,
  job: Jobs["lift-suspension"],
): Promise<void> {
  const organization = await findOrganization(orm.em.fork(), { id: job.organizationId });
  if (!organization) return;
  const actor = systemActor(organization, clock());
  await inOrganization(orm, organization.id, async (em) => {
    const user = await em.findOne(
      User,
      { id: job.userId },
      { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
    );
    if (user?.status !== "suspended") return;
    const { suspendedUntil } = user;
    if (userFacts(user, actor.now).status === "active") await liftSuspension(em, actor, user);
    // The queue goes by the database's clock; by ours it may be too early yet.
    else if (suspendedUntil) await liftLater(em, actor, user.id, suspendedUntil);
  });
}
