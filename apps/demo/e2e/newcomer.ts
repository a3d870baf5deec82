import { randomUUID } from "node:crypto";
import type { UsherClient } from "@usher/client";
import { clientWith } from "./account.ts";

/** Somebody who isn't in the organization yet. */
export interface Newcomer {
  firstName: string;
  lastName: string;
  name: string;
  email: string;
  password: string;
}

/** Another person each time, so that no test meets what another one left behind. */
export function newcomer(firstName: string): Newcomer {
  const lastName = `Newcomer ${randomUUID().slice(0, 6)}`;
  return {
    firstName,
    lastName,
    name: `${firstName} ${lastName}`,
    email: `${firstName}.${lastName.replace(" ", "-")}@mail.example`.toLowerCase(),
    password: "a bicycle under seven bridges",
  };
}

/** Invites somebody and accepts for them, without a browser. */
export async function join(
  url: string,
  inviter: UsherClient,
  person: Newcomer,
  role = "member",
): Promise<{ id: string }> {
  const invite = { emails: [person.email], roles: [role] };
  const [outcome] = await inviter.invitations.create.mutate(invite);
  if (!outcome?.invitationId) throw new Error(`${person.email} was not invited.`);
  const link = await inviter.invitations.link.mutate({ invitationId: outcome.invitationId });
  const token = new URL(link.url).hash.slice(1);
  const { firstName, lastName, password } = person;
  const accept = { token, firstName, lastName, password };
  const answer = await clientWith(url, "").invitations.accept.mutate(accept);
  if (answer.status !== "signed-in") throw new Error(`${person.email}: ${answer.status}`);
  return { id: answer.user.id };
}
