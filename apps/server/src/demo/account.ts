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
  email: string | null;
  username?: string;
  about?: string;
  roles: string[];
  licenseType?: string;
  dailyMessageLimit?: number;
  suspended?: boolean;
  createdAt: Date;
  /** Null: never signed in. */
  lastActiveAt: Date | null;
}

/** Adds an account to a sample organization. */
export function addPerson(
  em: EntityManager,
  organization: OrganizationFacts,
  person: SamplePerson,
  passwordHash: string,
): User {
  const { suspended = false, ...columns } = person;
  const user = em.create(User, {
    id: v7(),
    organizationId: organization.id,
    ...columns,
    passwordHash,
    rank: rankOf(person.roles, organization.roles),
    emailVerifiedAt: person.email ? person.createdAt : null,
    firstSignedInAt: person.lastActiveAt ? person.createdAt : null,
    status: suspended ? "suspended" : "active",
    suspendedReason: suspended ? "Sample of a suspended account" : null,
  });
  record(em, systemActor(organization, person.createdAt), {
    action: "user.created",
    target: { kind: "user", id: user.id },
    changes: { roles: { before: null, after: person.roles } },
  });
  return user;
}
