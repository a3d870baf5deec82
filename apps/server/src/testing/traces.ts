import { expect } from "vitest";
import { enrol } from "./authenticator.ts";
import { openBrowser } from "./browser.ts";
import { ended, these } from "./bulk.ts";
import { password } from "./person.ts";
import type { World } from "./world.ts";

/** What tells this person from everybody else, each in small letters: no two have one in common. */
export const marks = {
  firstName: "zephyrine",
  lastName: "quillfeather",
  email: "z.first@quill.example",
  emailNow: "z.second@quill.example",
  emailWished: "z.third@quill.example",
  username: "zquill.77",
  externalId: "host-person-5150",
  phone: "+41 79 555 01 99",
  about: "collects fountain pens",
  userAgent: "quillbrowser/7.7",
  host: "quillbrowser-host/1.0",
} as const;

const { firstName, lastName, email, phone, about } = marks;
const name = `${firstName} ${lastName}`;

async function mailed(world: World, path: string, address: string): Promise<string> {
  const pattern = new RegExp(`${path}#([\\w.-]+)`);
  const tokens = async () =>
    (await world.mail.to(address)).flatMap(({ text }) => pattern.exec(text ?? "")?.[1] ?? []);
  await expect.poll(async () => (await tokens()).length).toBeGreaterThan(0);
  return (await tokens()).at(-1) ?? "";
}

/**
 * Somebody who has left traces in everything there is, as administrator and as one who was administered: by
 * what they were asked, by what was written about them, and in what waits to be sent. `olga` owns the place.
 */
export async function somebodyWithTraces(world: World) {
  const { olga, mia } = await world.organization({ olga: "owner", mia: "member" });
  const owner = world.as(olga);
  const slug = olga.organization.slug;
  const { key } = await owner.apiKeys.create.mutate({ name: "Backend" });
  const backend = world.with({ authorization: `Bearer ${key}` });

  // Invited by hand, and once more by a file, whose line is refused and stays.
  const [invited] = await owner.invitations.create.mutate({
    ...{ emails: [email], roles: ["owner"], note: `Hi ${name}` },
  });
  const lines = [{ email, note: `For ${name}` }];
  const draft = await owner.bulk.addInvitations.mutate({ lines });
  await owner.bulk.startInvitations.mutate({ jobId: draft.jobId, expectedTotal: 1 });
  await ended(owner, draft.jobId);
  expect(invited).toMatchObject({ reason: null });
  const { url } = await owner.invitations.link.mutate({
    invitationId: invited?.invitationId ?? "",
  });
  const token = new URL(url).hash.slice(1);
  const visitor = world.with({ "user-agent": marks.userAgent });
  await visitor.invitations.accept.mutate({ token, firstName, lastName, password });

  const { rows } = await owner.users.list.query({ search: email });
  const id = rows.find(({ kind }) => kind === "user")?.id ?? "";
  const person = { id, email: email as string, organization: olga.organization };
  const signIn = async () => {
    const { cookies, post } = openBrowser(world.server.address);
    const fromHere = { "user-agent": marks.userAgent };
    await post("session.signIn", { organization: slug, identifier: email, password }, fromHere);
    return { ...fromHere, cookie: [...cookies].map((pair) => pair.join("=")).join("; ") };
  };

  // What others say of them.
  const group = await owner.groups.create.mutate({ name: "Pens" });
  const workspace = await backend.workspaces.upsert.mutate({ externalId: "ws-1", name: "Ink" });
  await owner.users.update.mutate({
    ...{ userId: id, username: marks.username, about, metadata: { phone } },
    ...{ groupIds: [group.id], workspaceIds: [workspace.id] },
  });
  await world.server.services.orm.em
    .fork()
    .execute("update app_user set external_id = ? where id = ?", [marks.externalId, id]);
  await backend.usage.consume.mutate({ userId: id, meter: "messages" });
  await owner.users.suspend.mutate({ userId: id, reason: `${name} lost a phone` });
  await owner.users.reactivate.mutate({ userId: id });
  const deed = { selection: these(person), expectedTotal: 1 };
  const reason = `${lastName} is away`;
  const suspending = { ...deed, action: "suspend" as const, params: { reason } };
  await ended(owner, (await owner.bulk.start.mutate(suspending)).jobId);
  await owner.users.reactivate.mutate({ userId: id });

  // What they do themselves. A wrong password first, from a browser of theirs.
  await visitor.session.signIn
    .mutate({ organization: slug, identifier: email, password: "wrong" })
    .catch(() => {});
  const headers = await signIn();
  const own = world.with(headers);
  await enrol(world, person, headers);
  await own.session.updateProfile.mutate({
    ...{ firstName, lastName, email: marks.emailNow, password },
  });
  const confirmation = await mailed(world, "confirm-email", marks.emailNow);
  // From here on mail waits: what is queued is found there.
  await world.mail.stop();
  await visitor.session.confirmEmail.mutate({ token: confirmation });
  await own.session.updateProfile.mutate({
    ...{ firstName, lastName, email: marks.emailWished, password },
  });
  await visitor.session.requestPasswordReset.mutate({
    ...{ organization: slug, identifier: marks.emailNow },
  });
  const { key: theirs } = await own.apiKeys.create.mutate({ name: `${firstName}'s script` });
  await own.invitations.create.mutate({
    ...{ emails: ["guest@pens.example"], roles: ["member"], note: `Yours, ${name}` },
  });
  await own.registrationLinks.create.mutate({ expiresInDays: 7 });
  await own.bulk.addInvitations.mutate({ lines: [{ email: "other@pens.example" }] });
  await own.webhooks.create.mutate({ url: "https://127.0.0.1:9/hook" });
  await own.users.suspend.mutate({ userId: mia.id, reason: "Asked for it" });
  await world
    .with({
      authorization: `Bearer ${theirs}`,
      "idempotency-key": "traces",
      "user-agent": marks.host,
    })
    .groups.create.mutate({ name: "Nibs" });
  await world.with({ authorization: `Bearer ${theirs}`, "usher-act-as": id }).users.list.query({});
  return { olga, mia, owner, person, own, key: theirs };
}
