import fc from "fast-check";
import type { Caller } from "../testing/callers.ts";

/** Whom deeds are done to: people of the organization by number, and one of another organization. */
export interface Cast {
  /** Callers of whoever may act, each with their user. */
  actors: { id: string; caller: Caller }[];
  /** Ids of whoever may be acted on, a stranger among them. */
  targets: string[];
  roles: string[];
  licenses: string[];
  /** Ids of the invitations so far. */
  invitations: string[];
  /** Somebody without any credentials. */
  stranger: Caller;
}

export interface Deed {
  name: keyof typeof deeds;
  actor: number;
  target: number;
  role: number;
  license: number;
  count: number;
}

/** One of a list by a number that may be any. */
export function pick<Item>(items: readonly Item[], at: number): Item {
  const item = items[at % items.length];
  if (item === undefined) throw new Error("There is none to pick from.");
  return item;
}

const nobody = "00000000-0000-4000-8000-000000000000";

/** Every deed that moves somebody's status, rights or seats. */
export const deeds = {
  suspend: ({ users }: Caller, { userId }: Chosen) => users.suspend.mutate({ userId }),
  reactivate: ({ users }: Caller, { userId }: Chosen) => users.reactivate.mutate({ userId }),
  delete: ({ users }: Caller, { userId }: Chosen) => users.delete.mutate({ userId }),
  assignRoles: ({ users }: Caller, { userId, role }: Chosen) =>
    users.assignRoles.mutate({ userId, roles: [role] }),
  assignLicense: ({ users }: Caller, { userId, license }: Chosen) =>
    users.update.mutate({ userId, licenseType: license }),
  setSeats: ({ licenses }: Caller, { license, count }: Chosen) =>
    licenses.setSeats.mutate({ licenseType: license, seats: count }),
  invite: ({ invitations }: Caller, { role, license, count }: Chosen) =>
    invitations.create
      .mutate({ emails: [`p${count}@mail.example`], roles: [role], licenseType: license })
      // What becomes of each address is said by itself.
      .then(([outcome]) => {
        if (outcome?.outcome !== "invited") throw new Error(outcome?.reason ?? "nobody");
      }),
  revoke: ({ invitations }: Caller, { invitationId }: Chosen) =>
    invitations.revoke.mutate({ invitationId }),
  /** Whoever may copy the link gives it to somebody, who comes in by it. */
  accept: async ({ invitations }: Caller, { invitationId, stranger }: Chosen) => {
    const { url } = await invitations.link.mutate({ invitationId });
    const token = new URL(url).hash.slice(1);
    const person = { firstName: "Nova", lastName: "Sample", password: "quite a long phrase" };
    await stranger.invitations.accept.mutate({ token, ...person });
  },
} as const;

interface Chosen {
  userId: string;
  role: string;
  license: string;
  count: number;
  invitationId: string;
  stranger: Caller;
}

export function doDeed(cast: Cast, { name, ...deed }: Deed): Promise<unknown> {
  return deeds[name](pick(cast.actors, deed.actor).caller, {
    userId: pick(cast.targets, deed.target),
    role: pick(cast.roles, deed.role),
    license: pick(cast.licenses, deed.license),
    count: deed.count,
    invitationId: pick([...cast.invitations, nobody], deed.target),
    stranger: cast.stranger,
  });
}

const anyDeed: fc.Arbitrary<Deed> = fc.record({
  name: fc.constantFrom(...(Object.keys(deeds) as Deed["name"][])),
  actor: fc.nat(5),
  target: fc.nat(6),
  role: fc.nat(2),
  license: fc.nat(2),
  count: fc.nat(6),
});

/** Deeds one after the other, and now and then several at once. */
export const anyStory: fc.Arbitrary<Deed[][]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: anyDeed.map((deed) => [deed]) },
    { weight: 1, arbitrary: fc.array(anyDeed, { minLength: 2, maxLength: 4 }) },
  ),
  { minLength: 5, maxLength: 25 },
);
