import { createUsherClient, type UsherClient } from "@usher/client";
import { profiles } from "@usher/domain";
import { type Kit, type Person, password } from "@usher/server/testing";
import type { TestOrganization, TestOrganizationOptions, TestPerson } from "./test-usher.ts";

/** Makes an organization with its people, and a key of whoever of them has the highest role. */
export async function makeOrganization<Name extends string>(
  kit: Kit,
  options: TestOrganizationOptions<Name> = {},
): Promise<TestOrganization<Name>> {
  const { people: wanted, ...set } = options;
  const roles = rolesOf(set.profile);
  const people = wanted ?? (Object.fromEntries(roles.map((role) => [role, role])) as never);
  const made = await kit.organization<Name>(people, set);
  const first = firstOf<Name>(roles, people);
  const { id, slug } = made[first].organization;
  const signedIn = clientsOf(kit, Object.values(made));
  const { key } = await signedIn(made[first]).apiKeys.create.mutate({ name: "Test" });
  return {
    id,
    slug,
    people: mapped(made, ({ id, email }, name) => ({ id, email, password, role: people[name] })),
    apiKey: key,
    client: createUsherClient({ url: kit.url, apiKey: key }),
    as: signedIn,
  };
}

/** The roles of a profile, highest first. Throws when there is no such profile. */
export function rolesOf(profile = "standard"): string[] {
  const found = Object.values(profiles).find(({ key }) => key === profile);
  if (found) return found.roles.map(({ key }) => key);
  const known = Object.keys(profiles).join(", ");
  throw new Error(`There is no profile ${profile}. There are ${known}.`);
}

function firstOf<Name extends string>(roles: string[], people: Record<Name, string>): Name {
  const names = Object.keys(people) as Name[];
  const [first] = names.sort((a, b) => roles.indexOf(people[a]) - roles.indexOf(people[b]));
  if (first) return first;
  throw new Error("Somebody has to be in the organization: name a person.");
}

/** Clients that carry a person's session, as their browser would. They sign in at the first call. */
function clientsOf(kit: Kit, people: Person[]): (person: Pick<TestPerson, "id">) => UsherClient {
  const sessions = new Map<string, Promise<{ cookie: string }>>();
  return ({ id }) => {
    const person = people.find((one) => one.id === id);
    if (!person) throw new Error("This person is of another organization.");
    return createUsherClient({
      url: kit.url,
      async fetch(input, init) {
        const session = sessions.get(id) ?? kit.signIn(person);
        sessions.set(id, session);
        const headers = new Headers(init?.headers);
        headers.set("cookie", (await session).cookie);
        return fetch(input, { ...init, headers });
      },
    });
  };
}

function mapped<Name extends string, From, To>(
  record: Record<Name, From>,
  to: (value: From, name: Name) => To,
): Record<Name, To> {
  const entries = Object.entries<From>(record).map(([name, value]) => [
    name,
    to(value, name as Name),
  ]);
  return Object.fromEntries(entries) as Record<Name, To>;
}
