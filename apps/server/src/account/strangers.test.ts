import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startServer, type UsherServer } from "../server.ts";
import { knownFor } from "../sessions/known-devices.ts";
import { enrol } from "../testing/authenticator.ts";
import { type Browser, openBrowser } from "../testing/browser.ts";
import { refusal } from "../testing/callers.ts";
import { type Person, password } from "../testing/person.ts";
import { signInWith, sql } from "../testing/signing-in.ts";
import { startWorld, type World } from "../testing/world.ts";

/** Whoever does not know a password can use up tries at it, and keep nobody from their account by that. */
let world: World;
let behindProxy: UsherServer;
beforeAll(async () => {
  world = await startWorld();
  const { settings } = world.server.services;
  const proxied = { ...settings, trustedProxies: "127.0.0.1" } as never;
  behindProxy = await startServer(proxied, world.clock.now);
});
afterAll(async () => {
  await behindProxy.stop();
  await world.stop();
});

const open = () => openBrowser(world.server.address);

const signIn = (
  browser: Browser,
  person: Person,
  { given = password, headers = {} }: { given?: string; headers?: Record<string, string> } = {},
) => {
  const { email: identifier, organization } = person;
  const input = { organization: organization.slug, identifier, password: given };
  return browser.post("session.signIn", input, headers);
};

/** A browser that this person has signed in with, and out of again. */
async function usedBy(person: Person): Promise<Browser> {
  const browser = open();
  expect((await signIn(browser, person)).reason).toBeNull();
  await browser.post("session.signOut", {});
  return browser;
}

/** How many of so many wrong passwords at once are looked at. */
async function lookedAt(person: Person, from: (index: number) => Browser, tries = 15) {
  const all = Array.from({ length: tries }, (_, index) =>
    signIn(from(index), person, { given: "not the password" }),
  );
  const reasons = (await Promise.all(all)).map(({ reason }) => reason);
  expect(new Set(reasons)).toEqual(new Set(["wrong_credentials", "too_many_attempts"]));
  return reasons.filter((reason) => reason === "wrong_credentials").length;
}

const oneOf = (browser: Browser) => () => browser;

describe("tries of strangers", () => {
  test("keep nobody out of a browser that they have signed in with", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const own = await usedBy(mia);
    expect(await lookedAt(mia, open)).toBe(10);
    expect((await signIn(open(), mia)).reason).toBe("too_many_attempts");
    expect((await signIn(own, mia)).reason).toBeNull();
    // And by getting in they gave strangers no more tries.
    expect((await signIn(open(), mia)).reason).toBe("too_many_attempts");
  });

  test("are counted once over two servers, those of an own browser too", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const { cookies } = await usedBy(mia);
    const servers = [world.server.address, (await world.another()).address];
    const at = (index: number) => servers[index % 2] ?? "";
    expect(await lookedAt(mia, (index) => openBrowser(at(index)), 40)).toBe(10);
    expect(await lookedAt(mia, (index) => openBrowser(at(index), new Map(cookies)), 40)).toBe(10);
  });

  test("at the code keep nobody out either, who had the password", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const app = await enrol(world, mia);
    const own = open();
    const codeAt = async (browser: Browser, code: string) => {
      const { challenge } = JSON.parse((await signIn(browser, mia)).body).result.data;
      return (await browser.post("session.verifyMfa", { challenge, code })).reason;
    };
    expect(await codeAt(own, app.newCode())).toBeNull();
    const reasons: (string | null)[] = [];
    for (let tries = 0; tries < 12; tries++) reasons.push(await codeAt(open(), "000000"));
    expect(reasons).toEqual([
      ...Array.from({ length: 10 }, () => "wrong_code"),
      ...["too_many_attempts", "too_many_attempts"],
    ]);
    expect(await codeAt(own, app.newCode())).toBeNull();
  });

  test("keep nobody who is signed in from showing that it is them", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const here = world.with(await world.signIn(mia));
    expect(await lookedAt(mia, open)).toBe(10);
    const change = { currentPassword: password, newPassword: "another long phrase" };
    expect(await refusal(here.session.changePassword.mutate(change))).toBeNull();
  });

  test("from one's own network keep nobody out of their browser", async () => {
    const { mia, ben } = await world.organization({ mia: "member", ben: "member" });
    const { cookies } = await usedBy(mia);
    const office = "203.0.113.77";
    const { addressLimit } = world.server.services;
    for (let tries = 0; tries < 300; tries++)
      await addressLimit.attempt(mia.organization.id, office);
    const headers = { "x-forwarded-for": office };
    const there = openBrowser(behindProxy.address);
    expect((await signIn(there, ben, { headers })).reason).toBe("too_many_attempts");
    const own = openBrowser(behindProxy.address, new Map(cookies));
    expect((await signIn(own, mia, { headers })).reason).toBeNull();
  });
});

describe("a browser that its owner has signed in with", () => {
  test("has ten tries an hour itself", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const own = await usedBy(mia);
    expect(await lookedAt(mia, oneOf(own))).toBe(10);
    expect((await signIn(own, mia)).reason).toBe("too_many_attempts");
    expect((await signIn(open(), mia)).reason).toBeNull();
  });

  test("is anybody's to other accounts, also of those who have signed in with one of theirs", async () => {
    const { mia, eve } = await world.organization({ mia: "member", eve: "member" });
    const { cookies } = await usedBy(eve);
    expect(await lookedAt(mia, open)).toBe(10);
    expect((await signIn(openBrowser(world.server.address, cookies), mia)).reason).toBe(
      "too_many_attempts",
    );
  });

  test("that somebody else has prepared is known by what they don't know", async () => {
    const { mia, eve } = await world.organization({ mia: "member", eve: "member" });
    const planted = (await usedBy(eve)).cookies;
    const own = openBrowser(world.server.address, new Map(planted));
    await signIn(own, mia);
    await lookedAt(mia, open);
    const eves = openBrowser(world.server.address, planted);
    expect((await signIn(eves, mia)).reason).toBe("too_many_attempts");
    expect((await signIn(own, mia)).reason).toBeNull();
    // To both accounts it is known.
    await lookedAt(eve, open);
    expect((await signIn(own, eve)).reason).toBeNull();
  });

  test("is known by a cookie that no script reads, of which a hash is stored that opens nothing", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const own = open();
    const set = (await signIn(own, mia)).headers.getSetCookie()[1] ?? "";
    expect(set).toMatch(
      /^usher_device=[\w-]{43}; Max-Age=34560000; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    const rows = await sql<{ token_hash: string }>(
      world,
      "select token_hash from known_device where user_id = ?",
      [mia.id],
    );
    expect(rows).toHaveLength(1);
    const stored = rows[0]?.token_hash ?? "";
    expect(stored).not.toBe(own.cookies.get("usher_device"));
    await lookedAt(mia, open);
    for (const value of [stored, stored.slice(0, 43), "x".repeat(43), ".", "%00"])
      expect(
        (await signIn(openBrowser(world.server.address, new Map([["usher_device", value]])), mia))
          .reason,
      ).toBe("too_many_attempts");
  });

  test.each([
    {
      when: "an administrator signs its owner out",
      after: ({ olga, mia }: Record<"olga" | "mia", Person>) =>
        world.as(olga).users.revokeSessions.mutate({ userId: mia.id }),
    },
    {
      when: "its owner signs out elsewhere, and sets a new password there",
      after: async ({ mia }: Record<"olga" | "mia", Person>) => {
        const elsewhere = world.with(await world.signIn(mia));
        const newPassword = "another long phrase";
        const changed = { currentPassword: password, newPassword };
        await elsewhere.session.changePassword.mutate(changed);
        await elsewhere.session.changePassword.mutate({
          currentPassword: newPassword,
          newPassword: password,
        });
      },
    },
    {
      when: "nobody has signed in with it for 400 days",
      after: async () => world.clock.advance(knownFor),
    },
  ])("is anybody's once $when", async ({ after }) => {
    const people = await world.organization({ olga: "owner", mia: "member" });
    const own = await usedBy(people.mia);
    await after(people);
    await lookedAt(people.mia, open);
    expect((await signIn(own, people.mia)).reason).toBe("too_many_attempts");
  });
});

describe("a mail about a sign-in", () => {
  const chrome =
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";

  test("goes out for a browser that was not seen, and says when, with what, from where and what to do", async () => {
    const { mia } = await world.organization({ mia: "member" });
    await usedBy(mia);
    const headers = { "user-agent": chrome, "x-forwarded-for": "203.0.113.9" };
    await signIn(openBrowser(behindProxy.address), mia, { headers });
    const [mail] = await world.mail.to(mia.email);
    expect(mail?.subject).toBe("New sign-in to your account · Test organization");
    const text = mail?.text?.replace(/\s+/g, " ") ?? "";
    expect(text).toContain("Browser: Chrome on Windows. IP address: 203.0.113.9.");
    expect(text).toMatch(/When: \w+ \d+, \d{4} at \d+:\d\d [AP]M \(UTC\)\./);
    expect(text).toContain("If it wasn't, set a new password now");
    expect(text).toContain("http://localhost:4000/sign-in?organization=");
  });

  test("does not for the first of all, nor for a browser that was seen, nor for who came by a mail", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const own = await usedBy(mia);
    await signIn(own, mia);
    const { organization, email } = mia;
    await world.with({}).session.requestPasswordReset.mutate({
      ...{ organization: organization.slug, identifier: email },
    });
    const [mail] = await world.mail.to(email);
    const token = /set-password#([\w-]+)/.exec(mail?.text ?? "")?.[1] ?? "";
    await world.with({}).session.resetPassword.mutate({ token, password: "another long phrase" });
    // This one does: what was queued before it has gone out by now.
    await signInWith(world, mia, "another long phrase");
    const mails = await world.mail.to(email, 3);
    expect(mails.map(({ subject }) => subject?.split(" · ")[0]).sort()).toEqual([
      "New sign-in to your account",
      "Set a new password for Test organization",
      "Your password was changed",
    ]);
  });
});
