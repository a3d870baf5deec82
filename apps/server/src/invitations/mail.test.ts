import { afterEach, beforeEach, expect, test } from "vitest";
import { inOrganization } from "../database/orm.ts";
import { enqueue } from "../jobs/enqueue.ts";
import { startMailServer } from "../testing/mail-server.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const email = "newcomer@mail.example";

async function invite() {
  const { ada } = await world.organization({ ada: "admin" });
  const caller = world.as(ada);
  const [outcome] = await caller.invitations.create.mutate({ emails: [email], roles: ["member"] });
  const mailOf = async () => {
    const { rows } = await caller.users.list.query({ search: email });
    return rows[0]?.kind === "invitation" ? rows[0].mail : null;
  };
  return { caller, invitationId: outcome?.invitationId ?? "", mailOf };
}

test("a mail that was taken is shown as sent, with one button and the link in plain sight", async () => {
  const { mailOf } = await invite();
  const [mail] = await world.mail.to(email);
  await expect.poll(mailOf).toEqual({ status: "sent", problem: null });
  expect(mail?.from?.text).toContain("usher@example.com");
  const link = /http:\/\/localhost:4000\/accept#[\w.-]+/.exec(mail?.text ?? "")?.[0];
  expect(link).toBeDefined();
  expect(mail?.html || "").toContain(`href="${link}"`);
  expect(mail?.text).toContain("Test organization");
});

test("with the mail server down the invitation stands, says why by a code, and is sent once it is back", async () => {
  const port = Number(new URL(world.mail.url).port);
  await world.mail.stop();
  const { caller, invitationId, mailOf } = await invite();
  await expect.poll(mailOf, { timeout: 5000 }).toMatchObject({
    status: "failed",
    problem: "refused_connection",
  });
  const { url } = await caller.invitations.link.mutate({ invitationId });
  expect(url).toContain("/accept#");
  world.mail = await startMailServer(port);
  // The queue tries again by itself, a little later each time.
  await expect.poll(() => world.mail.mails.length, { timeout: 15_000 }).toBe(1);
  await expect.poll(mailOf).toEqual({ status: "sent", problem: null });
});

test("a mail for an invitation that was revoked meanwhile is not sent", async () => {
  const port = Number(new URL(world.mail.url).port);
  await world.mail.stop();
  const { caller, invitationId, mailOf } = await invite();
  await expect.poll(mailOf, { timeout: 5000 }).toMatchObject({ status: "failed" });
  await caller.invitations.revoke.mutate({ invitationId });
  world.mail = await startMailServer(port);
  const jobs = () =>
    world.server.services.orm.em.fork().execute("select id from graphile_worker.jobs");
  await expect.poll(jobs, { timeout: 15_000 }).toEqual([]);
  expect(world.mail.mails).toEqual([]);
});

test("the mail is queued in the transaction: when that is undone, nothing is sent", async () => {
  const { ada } = await world.organization({ ada: "admin" });
  const { services } = world.server;
  const organizationId = ada.organization.id;
  const undone = inOrganization(services.orm, organizationId, async (em) => {
    const job = { organizationId, invitationId: ada.id, mailVersion: 1 };
    await enqueue(em, "send-invitation", job, { key: "undone" });
    throw new Error("undone");
  });
  await expect(undone).rejects.toThrow("undone");
  expect(await services.orm.em.fork().execute("select id from graphile_worker.jobs")).toEqual([]);
});
