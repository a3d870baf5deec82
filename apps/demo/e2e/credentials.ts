import { expect } from "@playwright/test";
import { createUsherClient, refusalOf, type UsherClient } from "@usher/client";
import { clientWith, signIn } from "./account.ts";
import { linkInMail } from "./inbox.ts";
import { type Newcomer, newcomer } from "./newcomer.ts";
import { tokenOf } from "./registration.ts";

interface Place {
  server: string;
  demo: string;
  inbox: string;
}

interface Holder {
  id: string;
  person: Newcomer;
  organization: string;
}

/** Everything by which one user could do something, taken out by themselves or for them. */
export interface Held {
  session: UsherClient;
  /** Of the kind that a host's page holds. */
  embed: UsherClient;
  apiKey: UsherClient;
  /** What the open stream told so far. */
  told: string[];
  /** An invitation of theirs, and a mailed link to set a new password. */
  invitation: { token: string; email: string };
  resetToken: string;
}

/** Has somebody who may invite and make keys hold every credential there is. `host` is a host's key. */
export async function holdEverything(
  place: Place,
  host: UsherClient,
  { id, person, organization }: Holder,
): Promise<Held> {
  const { client: session } = await signIn(place.server, person.email, {
    organization,
    password: person.password,
  });
  const { token } = await host.embed.createToken.mutate({ userId: id, origin: place.demo });
  const { key } = await session.apiKeys.create.mutate({ name: `Key of ${person.name}` });
  const email = newcomer("Guest").email;
  const [invited] = await session.invitations.create.mutate({ emails: [email], roles: ["public"] });
  const invitationId = invited?.invitationId ?? "";
  const { url } = await session.invitations.link.mutate({ invitationId });
  await clientWith(place.server, "").session.requestPasswordReset.mutate({
    organization,
    identifier: person.email,
  });
  return {
    session,
    embed: createUsherClient({ url: place.server, token }),
    apiKey: createUsherClient({ url: place.server, apiKey: key }),
    told: await listen(session),
    invitation: { token: tokenOf(url), email },
    resetToken: tokenOf(await linkInMail(place.inbox, person.email, "set-password")),
  };
}

/** Opens the stream and waits until it is open. What comes is added as it comes. */
async function listen(client: UsherClient): Promise<string[]> {
  const told: string[] = [];
  client.events.stream.subscribe(undefined, {
    onData: ({ data }) => told.push(data.type),
    onError: () => told.push("error"),
    onComplete: () => told.push("complete"),
  });
  await expect.poll(() => told).toContain("ready");
  return told;
}

/** The refusal that a call gets; fails the test when it gets through. */
export async function refused(call: Promise<unknown>): Promise<string | null> {
  const outcome = await call.then(() => "done", refusalOf);
  if (typeof outcome === "string") throw new Error("The call got through.");
  return outcome.reason;
}
