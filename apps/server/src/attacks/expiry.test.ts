import { decodeJwt } from "jose";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { backendOf } from "../testing/backend.ts";
import { refusal } from "../testing/callers.ts";
import type { Person } from "../testing/person.ts";
import { sql } from "../testing/signing-in.ts";
import { startWorld, type World } from "../testing/world.ts";
import { credentials, type Use } from "./credentials.ts";

/** What has an end has it at that instant, though no job ever runs. */
let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

/** From now on no job is due: neither those that wait nor those that are added. */
async function stopJobs(): Promise<void> {
  await sql(
    world,
    `create or replace function never() returns trigger language plpgsql as
    $$ begin new.run_at := 'infinity'; return new; end $$`,
  );
  await sql(
    world,
    `create or replace trigger never before insert on graphile_worker._private_jobs
    for each row execute function never()`,
  );
  await sql(world, "update graphile_worker._private_jobs set run_at = 'infinity'");
}
beforeEach(() => sql(world, "drop trigger if exists never on graphile_worker._private_jobs"));

/** Moves the clock to so many milliseconds after this time. */
function goTo(time: Date, after: number): void {
  world.clock.advance(time.getTime() + after - world.clock.now().getTime());
}

const second = 1000;
/** Longer than any of these calls takes on a busy machine; a code of an app needs half a minute more. */
const before = 2 * 60 * second;

interface Kind {
  /** Of `credentials`. */
  what: string;
  table: string;
}
const kinds: Kind[] = [
  { what: "an invitation that she sent", table: "invitation" },
  { what: "a registration link that she made", table: "registration_link" },
  { what: "a link to reset her password", table: "password_link" },
  { what: "a link to change her e-mail", table: "email_link" },
  { what: "a challenge for a code", table: "sign_in_challenge" },
  { what: "a challenge for a new password", table: "sign_in_challenge" },
  { what: "a session", table: "session" },
];

const policies = { verifyEmail: false };

/** Makes it, and finds out when it ends. */
async function made({ what, table }: Kind) {
  const people = await world.organization({ olga: "owner", ada: "admin" }, { policies });
  const use = (await credentials[what]?.(world, people)) as Use;
  const [row] = await sql<{ ends: string }>(
    world,
    `select max(expires_at) as ends from ${table} where organization_id = ?`,
    [people.ada.organization.id],
  );
  await stopJobs();
  return { use, ends: new Date(row?.ends ?? "") };
}

describe.each(kinds)("$what", (kind) => {
  test("is good until it ends", async () => {
    const { use, ends } = await made(kind);
    goTo(ends, -before);
    expect(await use()).toBeNull();
  });

  test("is over one second late", async () => {
    const { use, ends } = await made(kind);
    goTo(ends, second);
    expect(await use()).toMatch(/expired|used|ended|not_signed_in/);
  });
});

test("a session that is used all the time is over one second after its last day", async () => {
  const { ada } = await world.organization({ ada: "admin" });
  const { session } = world.with(await world.signIn(ada));
  const [row] = await sql<{ ends: string }>(
    world,
    "select absolute_expires_at as ends from session where user_id = ?",
    [ada.id],
  );
  await stopJobs();
  const ends = new Date(row?.ends ?? "");
  for (let day = 6; day < 90; day += 6) {
    goTo(ends, (day - 90) * 24 * 60 * 60 * second);
    await session.me.query();
  }
  goTo(ends, -before);
  expect(await refusal(session.me.query())).toBeNull();
  goTo(ends, second);
  expect(await refusal(session.me.query())).toBe("not_signed_in");
});

test("an embed token is over one second late", async () => {
  const { olga, ada } = await world.organization({ olga: "owner", ada: "admin" });
  const host = await backendOf(world, olga);
  const origin = "http://host.example";
  const { token } = await host.embed.createToken.mutate({ userId: ada.id, origin });
  const { session } = world.with({ authorization: `Bearer ${token}`, origin });
  await stopJobs();
  const ends = new Date(Number(decodeJwt(token).exp) * 1000);
  goTo(ends, -before);
  expect(await refusal(session.me.query())).toBeNull();
  goTo(ends, second);
  expect(await refusal(session.me.query())).toBe("token_expired");
});

describe("a suspension", () => {
  async function suspended(): Promise<{ ada: Person; until: Date }> {
    const { olga, ada } = await world.organization({ olga: "owner", ada: "admin" });
    const until = new Date(world.clock.now().getTime() + 60 * 60 * second);
    await world.as(olga).users.suspend.mutate({ userId: ada.id, until: until.toISOString() });
    await stopJobs();
    return { ada, until };
  }
  const getsIn = (ada: Person) => world.signIn(ada).then(Boolean, () => false);

  test("holds until its end", async () => {
    const { ada, until } = await suspended();
    goTo(until, -before);
    expect(await getsIn(ada)).toBe(false);
  });

  test("is over one second late", async () => {
    const { ada, until } = await suspended();
    goTo(until, second);
    expect(await getsIn(ada)).toBe(true);
  });
});
