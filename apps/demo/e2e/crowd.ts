import { randomUUID } from "node:crypto";
import type { UsherClient } from "@usher/client";
import { clientWith } from "./account.ts";
import type { Newcomer } from "./newcomer.ts";
import { stack } from "./stack.ts";

/** Several people with a word in their names and addresses by which a list narrows to them alone. */
export interface Crowd {
  word: string;
  people: (Newcomer & { id: string })[];
}

type Invite = Omit<Parameters<UsherClient["invitations"]["create"]["mutate"]>[0], "emails">;

/** A word that nobody else has in their name. */
export function freshWord(): string {
  return `crowd${randomUUID().slice(0, 6)}`;
}

/** Somebody who isn't in the organization yet, with that word. */
export function oneOf(word: string, firstName: string): Newcomer {
  const email = `${firstName.replace(/\W/g, "") || "x"}.${word}@mail.example`.toLowerCase();
  const password = "a bicycle under seven bridges";
  return { firstName, lastName: word, name: `${firstName} ${word}`, email, password };
}

/** Lets a crowd in, without a browser. */
export async function gather(
  admin: UsherClient,
  firstNames: string[],
  invite: Invite,
  word = freshWord(),
): Promise<Crowd> {
  const people: Crowd["people"] = [];
  for (const firstName of firstNames) {
    const person = oneOf(word, firstName);
    const asked = { ...invite, emails: [person.email] };
    const [outcome] = await admin.invitations.create.mutate(asked);
    if (!outcome?.invitationId) throw new Error(`${person.email} was not invited.`);
    const link = await admin.invitations.link.mutate({ invitationId: outcome.invitationId });
    const { lastName, password } = person;
    const token = new URL(link.url).hash.slice(1);
    const accept = { token, firstName, lastName, password };
    const answer = await clientWith(stack.server, "").invitations.accept.mutate(accept);
    if (answer.status !== "signed-in") throw new Error(`${person.email}: ${answer.status}`);
    people.push({ ...person, id: answer.user.id });
  }
  return { word, people };
}
