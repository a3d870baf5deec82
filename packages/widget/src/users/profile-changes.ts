import type { UserRow } from "@usher/domain";

/** What of a person is filled in by hand; what there is none of is an empty text. */
export interface Profile {
  firstName: string;
  lastName: string;
  username: string;
  about: string;
}

export function profileOf({ firstName, lastName, username, about }: UserRow): Profile {
  return { firstName, lastName, username: username ?? "", about: about ?? "" };
}

/** What is other than before; nothing else is sent, so that two people's changes don't undo each other. */
export function changedOf(user: UserRow, profile: Profile): Partial<Profile> {
  const before = profileOf(user);
  const changes = (Object.keys(before) as (keyof Profile)[])
    .map((key) => [key, profile[key].trim()] as const)
    .filter(([key, text]) => text !== before[key]);
  return Object.fromEntries(changes);
}
