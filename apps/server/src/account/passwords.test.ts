import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { enrol } from "../testing/authenticator.ts";
import { refusal, whoGotIn } from "../testing/callers.ts";
import type { MailServer } from "../testing/mail-server.ts";
import { type Person, password } from "../testing/person.ts";
import { challengeOf, signInWith, sql } from "../testing/signing-in.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const newPassword = "another long phrase";
const minute = 60_000;

function request(person: Person, identifier = person.email) {
  const organization = person.organization.slug;
  return world.with({}).session.requestPasswordReset.mutate({ organization, identifier });
}

const reset = (token: string, chosen = newPassword) =>
  world.with({}).session.resetPassword.mutate({ token, password: chosen });

/** The token of the newest mail to an address, once there are `count` mails to it. */
async function mailedToken(mail: MailServer, address: string, count = 1): Promise<string> {
  const mails = await mail.to(address, count);
  const text = mails.at(-1)?.text ?? "";
  return /\/(?:set-password|confirm-email)#([\w.-]+)/.exec(text)?.[1] ?? "";
}

describe("a forgotten password", () => {
  test("is replaced by a mailed link, which signs in, ends other sessions and works once", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const before = await world.signIn(mia);
    expect(await request(mia, mia.email.toUpperCase())).toEqual({ requested: true });
    const [mail] = await world.mail.to(mia.email);
    expect(mail?.subject).toBe("Set a new password for Test organization");
    expect(mail?.html || "").toContain("Set a new password");
    expect(mail?.text).toContain("until");
    const token = await mailedToken(world.mail, mia.email);
    expect((await whoGotIn(reset(token))).id).toBe(mia.id);
    expect(await refusal(reset(token))).toBe("link_used");
    expect(await refusal(world.with(before).session.me.query())).toBe("not_signed_in");
    expect((await signInWith(world, mia, newPassword)).status).toBe("signed-in");
  });

  test("is asked for with the same answer and the same traces, whether somebody has the name or not", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const nowhere = { ...mia, organization: { ...mia.organization, slug: "nowhere" } };
    const answers = await Promise.all([
      request(mia),
      request(mia, "nobody@nowhere.example"),
      request(mia, "nobody"),
      request(nowhere),
    ]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const events = await sql<{ targetId: string | null }>(
      world,
      `select target_id as "targetId" from audit_event
       where organization_id = ? and action = 'password.reset_requested'`,
      [mia.organization.id],
    );
    expect(events.filter(({ targetId }) => targetId === null)).toHaveLength(2);
    expect(events.filter(({ targetId }) => targetId === mia.id)).toHaveLength(1);
  });

  test("is asked for in about the same time, whether somebody has the name or not", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const names = Array.from({ length: 20 }, (_, index) => `member-${index}@${mia.id}.example`);
    for (const email of names)
      await sql(
        world,
        `insert into app_user (id, organization_id, email, first_name, last_name, roles, rank, created_at)
         values (gen_random_uuid(), ?, ?, 'A', 'B', '{member}', 30, now())`,
        [mia.organization.id, email],
      );
    const took = async (identifier: string) => {
      const start = performance.now();
      await request(mia, identifier);
      return performance.now() - start;
    };
    const known: number[] = [];
    const unknown: number[] = [];
    for (const name of names) {
      known.push(await took(name));
      unknown.push(await took(`x${name}`));
    }
    const median = (times: number[]) => times.sort((a, b) => a - b)[times.length / 2] ?? 0;
    expect(Math.abs(median(known) - median(unknown))).toBeLessThan(0.5 * median(unknown) + 5);
  });

  test("can be asked for five times in an hour, known or not", async () => {
    const { mia } = await world.organization({ mia: "member" });
    for (const name of [mia.email, "nobody@nowhere.example"]) {
      for (let time = 0; time < 5; time++) expect(await refusal(request(mia, name))).toBeNull();
      expect(await refusal(request(mia, name))).toBe("too_many_attempts");
    }
  });

  test("leaves no token in the queue", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const { mail } = world;
    await sql(world, "create table public.kept_job (payload json)");
    await sql(
      world,
      `create function keep_job() returns trigger language plpgsql security definer as
       $$ begin insert into public.kept_job values (new.payload); return new; end $$`,
    );
    await sql(
      world,
      `create trigger keep_job before insert on graphile_worker._private_jobs
       for each row execute function keep_job()`,
    );
    await request(mia);
    const token = await mailedToken(mail, mia.email);
    await sql(world, "drop trigger keep_job on graphile_worker._private_jobs");
    const kept = JSON.stringify(await sql(world, "select payload from kept_job"));
    expect(kept).toContain("reset-password");
    expect(token.length).toBeGreaterThan(40);
    expect(kept).not.toContain(token);
  });

  test("has a link for one hour", async () => {
    const { mia } = await world.organization({ mia: "member" });
    await request(mia);
    const token = await mailedToken(world.mail, mia.email);
    world.clock.advance(60 * minute);
    expect(await refusal(reset(token))).toBe("link_used");
  });

  test("lets one of twenty in who open the link at once", async () => {
    const { mia } = await world.organization({ mia: "member" });
    await request(mia);
    const token = await mailedToken(world.mail, mia.email);
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => refusal(reset(token))));
    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
    expect(new Set(outcomes)).toEqual(new Set([null, "link_used"]));
  });

  test("ends the other links that were mailed", async () => {
    const { mia } = await world.organization({ mia: "member" });
    await request(mia);
    const first = await mailedToken(world.mail, mia.email);
    await request(mia);
    const second = await mailedToken(world.mail, mia.email, 2);
    await reset(second);
    expect(await refusal(reset(first))).toBe("link_used");
  });

  test("is no way around the second factor", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const app = await enrol(world, mia);
    await request(mia);
    await world.mail.to(mia.email, 2);
    const mails = await world.mail.to(mia.email, 2);
    const token = mails
      .map(({ text }) => /set-password#([\w.-]+)/.exec(text ?? "")?.[1])
      .find(Boolean);
    const answer = await reset(token ?? "");
    expect(answer.status).toBe("mfa-required");
    const challenge = await challengeOf(answer);
    await whoGotIn(world.with({}).session.verifyMfa.mutate({ challenge, code: app.newCode() }));
  });

  test("that is replaced lets somebody in whom strangers keep out, with a second factor too", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const app = await enrol(world, mia);
    await Promise.all(Array.from({ length: 12 }, () => refusal(signInWith(world, mia, "guess"))));
    expect(await refusal(signInWith(world, mia))).toBe("too_many_attempts");
    await request(mia);
    const mails = await world.mail.to(mia.email, 2);
    const token = mails
      .map(({ text }) => /set-password#([\w.-]+)/.exec(text ?? "")?.[1])
      .find(Boolean);
    const challenge = await challengeOf(reset(token ?? ""));
    await Promise.all(Array.from({ length: 12 }, () => refusal(signInWith(world, mia, "guess"))));
    await whoGotIn(world.with({}).session.verifyMfa.mutate({ challenge, code: app.newCode() }));
  });

  test("is not replaced while one is suspended; afterwards the same link works", async () => {
    const { olga, mia } = await world.organization({ olga: "owner", mia: "member" });
    await request(mia);
    const token = await mailedToken(world.mail, mia.email);
    await world.as(olga).users.suspend.mutate({ userId: mia.id });
    expect(await refusal(reset(token))).toBe("link_used");
    await world.as(olga).users.reactivate.mutate({ userId: mia.id });
    expect(await refusal(reset(token))).toBeNull();
  });

  test("that is chosen badly leaves the link as it is", async () => {
    const { mia } = await world.organization(
      { mia: "member" },
      { policies: { passwordMinimum: 12 } },
    );
    await request(mia);
    const token = await mailedToken(world.mail, mia.email);
    expect(await refusal(reset(token, "password123"))).toBe("password_too_short");
    expect(await refusal(reset(token, "Test-Organization-42"))).toBe("common_password");
    expect(await refusal(reset(token))).toBeNull();
  });
});

describe("a password that an administrator set", () => {
  /** As `users.setPassword` leaves an account. */
  const mustChange = (person: Person) =>
    sql(world, "update app_user set must_change_password = true where id = ?", [person.id]);
  const change = (challenge: string, chosen = newPassword) =>
    world.with({}).session.changePassword.mutate({ challenge, newPassword: chosen });

  test("is changed before the first session, to another one", async () => {
    const { mia } = await world.organization(
      { mia: "member" },
      { policies: { passwordMinimum: 10 } },
    );
    await mustChange(mia);
    const answer = await signInWith(world, mia);
    expect(answer).toMatchObject({ status: "password-change-required", passwordMinimum: 10 });
    const challenge = await challengeOf(answer);
    expect(await refusal(change(challenge, password))).toBe("same_password");
    expect(await refusal(change(challenge, "too short"))).toBe("password_too_short");
    expect(await change(challenge)).toMatchObject({ status: "signed-in", user: { id: mia.id } });
    expect(await refusal(change(challenge))).toBe("challenge_ended");
    expect(await refusal(signInWith(world, mia))).toBe("wrong_credentials");
    expect((await signInWith(world, mia, newPassword)).status).toBe("signed-in");
  });

  test("is changed after the code, and before a second factor is set up", async () => {
    const { mia, ada } = await world.organization({ mia: "member", ada: "admin" });
    const app = await enrol(world, mia);
    await mustChange(mia);
    await mustChange(ada);
    const first = await challengeOf(signInWith(world, mia));
    expect(await refusal(change(first))).toBe("challenge_ended");
    const second = await world
      .with({})
      .session.verifyMfa.mutate({ challenge: first, code: app.newCode() });
    expect(second.status).toBe("password-change-required");
    expect(await change(await challengeOf(second))).toMatchObject({ status: "signed-in" });
    await sql(world, `update organization set policies = '{"mfa":"everyone"}' where id = ?`, [
      mia.organization.id,
    ]);
    const changed = await change(await challengeOf(signInWith(world, ada)));
    expect(changed.status).toBe("mfa-setup-required");
  });

  test("is changed once of twenty tries at once", async () => {
    const { mia } = await world.organization({ mia: "member" });
    await mustChange(mia);
    const challenge = await challengeOf(signInWith(world, mia));
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        refusal(change(challenge, `${newPassword} ${index}`)),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
  });
});

test("one's own password is not changed to the one it is", async () => {
  const { mia } = await world.organization({ mia: "member" });
  const same = { currentPassword: password, newPassword: password };
  expect(await refusal(world.as(mia).session.changePassword.mutate(same))).toBe("same_password");
});
