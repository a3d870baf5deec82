import type { SamplePerson } from "./account.ts";

/** Given names of the sample people; their last names say what they are. */
const givenNames =
  "Ada Ben Cleo Dan Eva Finn Gia Hugo Ida Jon Kim Leo Mara Nils Ora Pia Quinn Rosa Sam Tara Umar Vera Wim Xenia Yuri Zoe Amir Bea Cem Dora".split(
    " ",
  );
const lastNames = ["Sample", "Example"];

const day = 24 * 60 * 60 * 1000;

/** What tells one person of an organization from the next. */
export type Trait = (index: number) => Partial<SamplePerson> & Pick<SamplePerson, "roles">;

/** So many people, the same at every start but for the dates; at most 60. */
export function samplePeople(
  now: Date,
  { count, domain, trait }: { count: number; domain: string; trait: Trait },
): SamplePerson[] {
  return lastNames
    .flatMap((lastName) => givenNames.map((firstName) => ({ firstName, lastName })))
    .slice(0, count)
    .map(({ firstName, lastName }, index) => ({
      firstName,
      lastName,
      email: `${firstName}.${lastName}@${domain}`.toLowerCase(),
      suspended: index % 13 === 7,
      createdAt: new Date(now.getTime() - (3 + index * 5) * day),
      // From minutes ago to months ago; every ninth has never been here.
      lastActiveAt:
        index % 9 === 4 ? null : new Date(now.getTime() - index ** 2.6 * 60_000 * 3 - 120_000),
      ...trait(index),
    }));
}

/** An account that one signs in with. */
export function demoAccount(
  now: Date,
  daysAgo: number,
  person: Omit<SamplePerson, "lastName" | "createdAt" | "lastActiveAt">,
): SamplePerson {
  return {
    lastName: "Demo",
    createdAt: new Date(now.getTime() - daysAgo * day),
    lastActiveAt: new Date(now.getTime() - daysAgo * 60_000),
    ...person,
  };
}
