import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startServer, type UsherServer } from "../server.ts";
import { callers, refusal } from "../testing/callers.ts";
import { type Person, password } from "../testing/person.ts";
import { sql } from "../testing/signing-in.ts";
import { startWorld, type World } from "../testing/world.ts";
import { registrationLinkOf } from "./credentials.ts";

/** Limits count what is tried, whatever the caller sends with it. */
let world: World;
let behindProxy: UsherServer;
beforeAll(async () => {
  world = await startWorld();
  const { settings } = world.server.services;
  const proxied = { ...settings, trustedProxies: "127.0.0.1" } as never;
  behindProxy = await startServer(proxied, world.clock.now, world.log);
});
afterAll(async () => {
  await behindProxy.stop();
  await world.stop();
});

const policies = { verifyEmail: false };
const wide = (text: string) =>
  text.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

/** Twelve ways to write one person's name for their account. */
function names({ email }: Person, username: string): string[] {
  return [email, username].flatMap((name) => [
    ...[name, name.toUpperCase(), ` ${name}`, `${name}\t`, wide(name)],
    name.replace(/^./, (first) => first.toUpperCase()),
  ]);
}

/** What proxies say of who calls, another every time. */
function forged(index: number): Record<string, string> {
  const ip = `198.51.100.${index}`;
  return {
    ...{ "x-forwarded-for": ip, "x-real-ip": ip, "x-client-ip": ip, "true-client-ip": ip },
    ...{ "cf-connecting-ip": ip, forwarded: `for=${ip}`, "user-agent": `Browser ${index}` },
  };
}

async function named(): Promise<{ olga: Person; mia: Person; username: string }> {
  const { olga, mia } = await world.organization({ olga: "owner", mia: "member" }, { policies });
  const username = `mia.${mia.organization.slug}`;
  await sql(world, "update app_user set username = ? where id = ?", [username, mia.id]);
  return { olga, mia, username };
}

describe("tries at one account's password", () => {
  test("are counted together, by e-mail and username, however they are written and wherever from", async () => {
    const { mia, username } = await named();
    const { slug } = mia.organization;
    const tries = names(mia, username).map((identifier, index) =>
      refusal(
        world.with(forged(index)).session.signIn.mutate({
          organization: index % 2 ? slug : ` ${slug.toUpperCase()} `,
          identifier,
          password: `wrong ${index}`,
        }),
      ),
    );
    const outcomes = await Promise.all(tries);
    expect(outcomes.filter((outcome) => outcome === "wrong_credentials")).toHaveLength(10);
    expect(outcomes.filter((outcome) => outcome === "too_many_attempts")).toHaveLength(2);
    for (const identifier of [mia.email, username]) {
      const right = { organization: slug, identifier, password };
      expect(await refusal(world.with(forged(99)).session.signIn.mutate(right))).toBe(
        "too_many_attempts",
      );
    }
  });

  test("are recorded with the address that they came from, whatever they say", async () => {
    const { olga, mia } = await named();
    const signIn = { organization: mia.organization.slug, identifier: mia.email, password: "x" };
    await refusal(world.with(forged(1)).session.signIn.mutate(signIn));
    const { rows } = await world
      .as(olga)
      .audit.list.query({ filter: { actions: ["session.refused"] } });
    expect(rows.map(({ ip }) => ip)).toEqual(["127.0.0.1"]);
  });
});

test("mails to reset a password are counted together, however their owner is written", async () => {
  const { mia, username } = await named();
  const organization = mia.organization.slug;
  const asked = names(mia, username).map((identifier, index) =>
    refusal(
      world.with(forged(index)).session.requestPasswordReset.mutate({ organization, identifier }),
    ),
  );
  const outcomes = await Promise.all(asked);
  expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(5);
  expect(await world.mail.to(mia.email, 5)).toHaveLength(5);
});

describe("one network", () => {
  const from = (ip: string) => callers(behindProxy.address).with({ "x-forwarded-for": ip }).session;

  test("asks for a hundred mails in an hour, to whomever they go, in organizations that there are not too", async () => {
    const { olga, mia } = await named();
    const organization = mia.organization.slug;
    const ask = (ip: string, where: string, identifier: string) =>
      refusal(from(ip).requestPasswordReset.mutate({ organization: where, identifier }));
    for (let asked = 0; asked < 99; asked++)
      await behindProxy.services.addressLimit.askForMail("203.0.113.30");
    expect(await ask("203.0.113.30", organization, mia.email)).toBeNull();
    expect(await ask("203.0.113.30", organization, olga.email)).toBe("too_many_attempts");
    expect(await ask("203.0.113.30", "nowhere", olga.email)).toBe("too_many_attempts");
    expect(await ask("203.0.113.31", organization, olga.email)).toBeNull();
  });

  test("tries no more passwords in organizations that there are not than in those that there are", async () => {
    const { mia } = await named();
    const tried = (organization: string) =>
      refusal(
        from("203.0.113.40").signIn.mutate({ organization, identifier: mia.email, password: "x" }),
      );
    for (let tries = 0; tries < 299; tries++)
      await behindProxy.services.addressLimit.attempt("nowhere", "203.0.113.40");
    expect(await tried("nowhere-either")).toBe("wrong_credentials");
    expect(await tried("nowhere-either")).toBe("too_many_attempts");
    expect(await tried(mia.organization.slug)).toBe("too_many_attempts");
  });
});

describe("who asks by a registration link who has an account", () => {
  const newcomer = { firstName: "No", lastName: "One", password: "another long phrase" };

  /** How many of forty tries were answered, with headers that are other ones every time. */
  async function answered(address: string, headers: (index: number) => Record<string, string>) {
    const { olga, mia } = await named();
    const token = await registrationLinkOf(world, olga);
    const outcomes: (string | null)[] = [];
    for (let index = 1; index <= 40; index++) {
      const { registrationLinks } = callers(address).with(headers(index));
      const call = registrationLinks.register.mutate({ ...newcomer, token, email: mia.email });
      outcomes.push(await refusal(call));
    }
    return outcomes.filter((outcome) => outcome === "account_exists").length;
  }

  const hex = (index: number) => index.toString(16);
  test.each([
    { what: "with headers of a proxy that there is not", proxy: false, headers: forged },
    {
      what: "with more addresses before the one that the proxy saw",
      proxy: true,
      headers: (index: number) => ({ "x-forwarded-for": `198.51.100.${index}, 203.0.113.9` }),
    },
    {
      what: "with every address of an IPv6 network",
      proxy: true,
      headers: (index: number) => ({ "x-forwarded-for": `2001:db8:1:2:${hex(index)}::1` }),
    },
  ])("is stopped $what", { timeout: 60_000 }, async ({ proxy, headers }) => {
    const { address } = proxy ? behindProxy : world.server;
    expect(await answered(address, headers)).toBe(30);
  });

  test("is counted by the address that a trusted proxy saw", { timeout: 60_000 }, async () => {
    const headers = (index: number) => ({ "x-forwarded-for": `203.0.113.${index}` });
    expect(await answered(behindProxy.address, headers)).toBe(40);
  });
});
