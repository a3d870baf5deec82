import type { EntityManager } from "@mikro-orm/postgresql";
import { rankOf } from "@usher/domain";
import { v7 } from "uuid";
import { type OrganizationFacts, systemActor } from "../actor.ts";
import { record } from "../audit/record.ts";
import { User } from "../users/user.entity.ts";

/** Every sample account has it, and it stands in the README: they exist in demo data only. */
export const demoPassword = "usher demo passphrase";

/** Somebody of a sample organization. */
export interface SamplePerson {
  firstName: string;
  lastName: string;
  email: string;
  role: string;
  suspended: boolean;
  createdAt: Date;
  lastActiveAt: Date | null;
}

/** Adds an account to a sample organization, with the role that its profile calls so. */
export function addPerson(
  em: EntityManager,
  organization: OrganizationFacts,
  person: SamplePerson,
  passwordHash: string,
): User {
  const { role, suspended, ...columns } = person;
  const user = em.create(User, {
    id: v7(),
    organizationId: organization.id,
    ...columns,
    passwordHash,
    roles: [role],
    rank: rankOf([role], organization.roles),
    status: suspended ? "suspended" : "active",
    suspendedReason: suspended ? "Sample of a suspended account" : null,
  });
  record(em, systemActor(organization, person.createdAt), {
    action: "user.created",
    target: { kind: "user", id: user.id },
    changes: { roles: { before: null, after: [role] } },
  });
  return user;
}
