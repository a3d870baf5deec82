import type { SamplePerson } from "./account.ts";

/** Given names of the sample people; their last names say what they are. */
const givenNames =
  "Ada Ben Cleo Dan Eva Finn Gia Hugo Ida Jon Kim Leo Mara Nils Ora Pia Quinn Rosa Sam Tara Umar Vera Wim Xenia Yuri Zoe Amir Bea Cem Dora".split(
    " ",
  );
const lastNames = ["Sample", "Example"];

const day = 24 * 60 * 60 * 1000;

/** 57 people beside the three accounts one signs in with: the same at every start but for the dates. */
export function samplePeople(now: Date): SamplePerson[] {
  return lastNames
    .flatMap((lastName) => givenNames.map((firstName) => ({ firstName, lastName })))
    .slice(0, 57)
    .map(({ firstName, lastName }, index) => ({
      firstName,
      lastName,
      email: `${firstName}.${lastName}@acme.example`.toLowerCase(),
      role: index % 14 === 5 ? "admin" : "member",
      suspended: index % 13 === 7,
      createdAt: new Date(now.getTime() - (3 + index * 5) * day),
      // From minutes ago to months ago; every ninth has never been here.
      lastActiveAt:
        index % 9 === 4 ? null : new Date(now.getTime() - index ** 2.6 * 60_000 * 3 - 120_000),
    }));
}

/** The three accounts one signs in with. */
export function demoAccounts(now: Date): SamplePerson[] {
  const account = (firstName: string, role: "owner" | "admin" | "member", daysAgo: number) => ({
    firstName,
    lastName: "Demo",
    email: `${role}@acme.example`,
    role,
    suspended: false,
    createdAt: new Date(now.getTime() - daysAgo * day),
    lastActiveAt: new Date(now.getTime() - daysAgo * 60_000),
  });
  return [
    account("Olive", "owner", 400),
    account("Adrian", "admin", 390),
    account("Mika", "member", 120),
  ];
}
