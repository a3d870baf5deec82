import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createHttp } from "../http.ts";
import { enrol } from "../testing/authenticator.ts";
import { callers } from "../testing/callers.ts";
import { seen } from "../testing/leaks.ts";
import { type Person, password } from "../testing/person.ts";
import { startReceiver } from "../testing/receiver.ts";
import { challengeOf, signInWith, sql } from "../testing/signing-in.ts";
import { startWorld, type World } from "../testing/world.ts";

/**
 * Everything secret that a server is given or gives, one after another, while it logs all that it can. Whether
 * any of it stands in the log is looked at here at once, and after every other test file too.
 */
let world: World;
let olga: Person;
let mia: Person;
beforeAll(async () => {
  world = await startWorld();
  ({ olga, mia } = await world.organization({ olga: "owner", mia: "member" }));
});
afterAll(() => world.stop());

const secret = "a-secret-that-is-in-it";
const json = { "content-type": "application/json" };

/** The lines with a secret that come of this. */
async function leaksOf(work: () => Promise<unknown>): Promise<string[]> {
  seen.add(secret, "given by the test");
  const { lines } = world.log;
  const before = lines.length;
  await work();
  // The line of a request may come after its answer.
  await new Promise((resolve) => setTimeout(resolve, 100));
  return seen.in(lines.slice(before));
}

const tokenIn = (text: string | undefined) => /#([\w.-]+)/.exec(text ?? "")?.[1] ?? "";

describe("no log has", () => {
  test("what people sign in with: passwords, codes, cookies, challenges", async () => {
    const leaks = await leaksOf(async () => {
      const app = await enrol(world, mia);
      const { session } = world.with({});
      await expect(signInWith(world, mia, secret)).rejects.toThrow();
      const challenge = await challengeOf(signInWith(world, mia));
      await expect(session.verifyMfa.mutate({ challenge, code: "000000" })).rejects.toThrow();
      await session.verifyMfa.mutate({ challenge, code: app.newCode() });
      const [code = ""] = app.recoveryCodes;
      await session.verifyMfa.mutate({
        challenge: await challengeOf(signInWith(world, mia)),
        code,
      });
      await world.with(await world.signIn(olga)).session.signOut.mutate();
    });
    expect(leaks).toEqual([]);
    // They say of each call that it came and that it was answered, so there was something to find.
    const said = world.log.lines.filter((line) => line.includes("request completed"));
    expect(said.length).toBeGreaterThan(8);
  });

  test("the tokens of links, in mails or shown: reset, invitation, registration", async () => {
    const leaks = await leaksOf(async () => {
      const { slug } = olga.organization;
      const anyone = world.with({});
      const { invitations } = world.as(olga);
      await anyone.session.requestPasswordReset.mutate({
        organization: slug,
        identifier: olga.email,
      });
      const [mail] = await world.mail.to(olga.email);
      await anyone.session.resetPassword.mutate({ token: tokenIn(mail?.text), password });
      const emails = ["guest@guests.example"];
      await invitations.create.mutate({ emails, roles: ["member"] });
      const [invitation] = await world.mail.to("guest@guests.example");
      const token = tokenIn(invitation?.text);
      await anyone.invitations.preview.mutate({ token });
      const person = { firstName: "Guest", lastName: "G", password: `${secret} in it` };
      await anyone.invitations.accept.mutate({ token, ...person });
      await expect(anyone.invitations.accept.mutate({ token, ...person })).rejects.toThrow();
      const again = callers(world.server.address).as(olga);
      const { url } = await again.registrationLinks.create.mutate({ roles: ["member"] });
      await anyone.registrationLinks.preview.mutate({ token: tokenIn(url) });
    });
    expect(leaks).toEqual([]);
  });

  test("what programs use: keys, embed tokens, the secrets of webhooks", async () => {
    const leaks = await leaksOf(async () => {
      const receiver = await startReceiver();
      const owner = callers(world.server.address).as(olga);
      const { key } = await owner.apiKeys.create.mutate({ name: "Backend" });
      const host = world.with({ authorization: `Bearer ${key}` });
      const [origin = ""] = world.server.services.settings.allowedOrigins;
      const { token } = await host.embed.createToken.mutate({ userId: olga.id, origin });
      await world.with({ authorization: `Bearer ${token}`, origin }).session.me.query();
      const { webhook } = await owner.webhooks.create.mutate({
        url: `${receiver.url}/${secret}`,
        eventTypes: ["webhook.tested"],
      });
      await owner.webhooks.sendTest.mutate({ webhookId: webhook.id });
      await expect.poll(() => receiver.received.length).toBe(1);
      receiver.answer = (response) => void response.writeHead(500).end(secret);
      await owner.webhooks.rotateSecret.mutate({ webhookId: webhook.id });
      await owner.webhooks.sendTest.mutate({ webhookId: webhook.id });
      await expect.poll(() => receiver.received.length).toBe(2);
      await owner.webhooks.delete.mutate({ webhookId: webhook.id });
      await receiver.close();
    });
    expect(leaks).toEqual([]);
  });

  test.each([
    ["a query", "/healthz?token=", "GET"],
    ["the query of a page that is not there", "/nowhere?token=", "GET"],
    ["the query of a procedure", "/trpc/session.me?input=", "GET"],
    ["the query of a procedure that is not there", "/trpc/nothing.there?input=", "GET"],
    ["an address that can't be read", "/%zz?token=", "GET"],
  ])("what stands in %s", async (_, path, method) => {
    const call = () => fetch(`${world.server.address}${path}${secret}`, { method });
    expect(await leaksOf(call)).toEqual([]);
  });

  test.each([
    ["a body that is no JSON", json, `{"password":"${secret}`],
    ["a body that is JSON and no input", json, `["${secret}"]`],
    ["a form", { "content-type": "application/x-www-form-urlencoded" }, `password=${secret}`],
    ["headers", { ...json, authorization: `Bearer ${secret}`, cookie: `a=${secret}` }, "{}"],
    ["a body that is too long", json, `{"a":"${secret}${"a".repeat(1024 * 1024)}"}`],
  ])("what stands in %s", async (_, headers, body) => {
    const url = `${world.server.address}/trpc/session.signIn`;
    const call = () => fetch(url, { method: "POST", headers, body });
    expect(await leaksOf(call)).toEqual([]);
  });

  test("what stands in a request that is no HTTP", async () => {
    const { port, hostname } = new URL(world.server.address);
    const send = async () => {
      const socket = connect(Number(port), hostname);
      socket.write(
        `GET / HTTP/1.1\r\nhost: x\r\ncookie: usher_session=${secret}\r\nbad header\r\n\r\n`,
      );
      await once(socket.resume(), "close");
    };
    expect(await leaksOf(send)).toEqual([]);
  });

  test("a value that the database would not take, nor the row that it was for", async () => {
    const broken =
      "alter table app_user add constraint broken check (first_name <> 'Broken') not valid";
    await sql(world, broken);
    const person = { externalId: "broken", firstName: "Broken", roles: ["member"] };
    const create = callers(world.server.address)
      .as(olga)
      .users.create.mutate({ ...person, password: `${secret} in it` });
    expect(await leaksOf(() => expect(create).rejects.toThrow(/request/))).toEqual([]);
    await sql(world, "alter table app_user drop constraint broken");
    const last = world.log.lines.findLast((line) => line.includes('"level":50')) ?? "";
    // What it takes to find the mistake is there, and nothing of the row.
    expect(JSON.parse(last).err).toMatchObject({ code: "23514", constraint: "broken" });
    expect(last).toContain("newcomer.ts");
    expect(last).not.toMatch(/Failing row|insert into|\$argon2|"detail"/);
  });

  test("what an error of ours would say, wherever it is thrown", async () => {
    const app = await createHttp(world.server.services, world.log);
    app.get("/broken", () => {
      const cause = Object.assign(new Error("inside"), { code: "EINSIDE", sent: secret });
      throw Object.assign(new Error(`at /x?token=${secret} it broke`, { cause }), { body: secret });
    });
    expect(await leaksOf(() => app.inject(`/broken?token=${secret}`))).toEqual([]);
    await app.close();
    const last = world.log.lines.findLast((line) => line.includes("it broke")) ?? "";
    expect(JSON.parse(last)).toMatchObject({
      msg: "at /x?… it broke",
      err: { type: "Error", message: "at /x?… it broke", cause: { code: "EINSIDE" } },
    });
  });
});
