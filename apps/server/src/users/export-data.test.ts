import type { PersonData } from "@usher/domain";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { backendOf } from "../testing/backend.ts";
import { allPieces, refusal } from "../testing/callers.ts";
import type { Person } from "../testing/person.ts";
import { sql } from "../testing/signing-in.ts";
import { marks, somebodyWithTraces } from "../testing/traces.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

let made: ReturnType<typeof madeOnce> | undefined;
async function madeOnce() {
  const traces = await somebodyWithTraces(world);
  const { owner, person } = traces;
  const pieces = await allPieces(owner.users.exportData.mutate({ userId: person.id }));
  const text = pieces.join("");
  return { ...traces, text, data: JSON.parse(text) as PersonData };
}

/** Somebody who has left traces in everything, and what an owner was given of them. */
function given() {
  made ??= madeOnce();
  return made;
}

/** Where in the export each column is that says whose a row is, or who had to do with it. */
const exported: Record<string, keyof PersonData> = {
  "api_key.created_by_id": "apiKeys",
  "app_user.id": "profile",
  "audit_event.actor_id": "audit",
  "audit_event.on_behalf_of_id": "audit",
  "audit_event.target_id": "audit",
  "audit_personal.person_id": "audit",
  "bulk_item.target_id": "bulkActions",
  "bulk_job.actor_id": "bulkActions",
  "email_link.user_id": "openLinks",
  "group_member.user_id": "groups",
  "invitation.inviter_id": "invitationsSent",
  "known_device.user_id": "knownBrowsers",
  "password_link.user_id": "openLinks",
  "recovery_code.user_id": "secondFactor",
  "registration_link.creator_id": "registrationLinks",
  "session.user_id": "sessions",
  "totp.user_id": "secondFactor",
  "usage_counter.user_id": "usage",
  "workspace_member.user_id": "workspaces",
};

/** Ids that are no person's, and a person's that are not exported, with the reason. */
const left: Record<string, string> = {
  "api_key.id": "the key's own",
  "app_group.id": "the group's own",
  "audit_event.batch_id": "a bulk action",
  "audit_event.id": "the entry's own",
  "audit_personal.event_id": "the entry",
  "audit_personal.id": "the row's own",
  "audit_seal.id": "the seal's own",
  "audit_verification.id": "the check's own",
  "bulk_item.job_id": "the bulk action",
  "bulk_job.actor_api_key_id": "a key, whose maker is said with it",
  "bulk_job.id": "the bulk action's own",
  "custom_role.id": "the role's own",
  "group_member.group_id": "the group",
  "invitation.group_ids": "groups",
  "invitation.id": "the invitation's own",
  "invitation.inviter_api_key_id": "a key, whose maker is said with it",
  "invitation.workspace_ids": "workspaces",
  "organization.id": "the organization",
  "recovery_code.id": "the code's own",
  "registration_link.creator_api_key_id": "a key, whose maker is said with it",
  "registration_link.group_ids": "groups",
  "registration_link.id": "the link's own",
  "registration_link.workspace_ids": "workspaces",
  "session.public_id": "the session's own",
  "sign_in_challenge.user_id":
    "a sign-in under way: over after five minutes, and a secret till then",
  "webhook_delivery.endpoint_id": "the endpoint",
  "webhook_delivery.event_id": "the audit entry, which is exported",
  "webhook_endpoint.id": "the endpoint's own",
  "workspace.id": "the workspace's own",
  "workspace_member.workspace_id": "the workspace",
};

describe("completeness", () => {
  test("every column that can name a person is exported or left out for a reason", async () => {
    const columns = await sql<{ place: string }>(
      world,
      `select c.table_name || '.' || c.column_name as place from information_schema.columns c
       join information_schema.tables t using (table_schema, table_name)
       where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
         and not exists (select from pg_class where relname = c.table_name and relispartition)
         and c.udt_name in ('uuid', '_uuid') and c.column_name <> 'organization_id'`,
    );
    const places = columns.map(({ place }) => place).sort();
    expect(places).toEqual([...Object.keys(exported), ...Object.keys(left)].sort());
  });

  test("every foreign key to a person is among them", async () => {
    const keys = await sql<{ place: string }>(
      world,
      `select k.conrelid::regclass || '.' || a.attname as place from pg_constraint k
       join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
       where k.contype = 'f' and k.confrelid = 'app_user'::regclass`,
    );
    expect(keys.length).toBeGreaterThan(5);
    for (const { place } of keys) expect({ ...exported, ...left }).toHaveProperty([place]);
  });

  test("who left traces in everything finds something in every part", async () => {
    const { data } = await given();
    for (const part of [...Object.values(exported), "invitationsReceived"] as const)
      expect([part, data[part]]).not.toEqual([part, []]);
    expect(data.secondFactor).toEqual({
      setUpAt: expect.stringMatching(/Z$/),
      recoveryCodesUsedAt: Array.from({ length: 10 }, () => null),
    });
    expect(data.bulkActions.map(({ part }) => part)).toEqual(
      expect.arrayContaining(["started", "affected"]),
    );
    expect(data.audit.map(({ part }) => part)).toEqual(
      expect.arrayContaining(["actor", "target", "both"]),
    );
  });

  test("whatever tells them from others is in it", async () => {
    const { text } = await given();
    // What a machine with their key called itself is that machine's.
    const { host: _, ...theirs } = marks;
    for (const mark of Object.values(theirs)) expect(text.toLowerCase()).toContain(mark);
  });

  test("every column of their own row is in it, or a secret, or there to sort and to count by", async () => {
    const { data } = await given();
    const columns = await sql<{ name: string }>(
      world,
      "select column_name as name from information_schema.columns where table_name = 'app_user'",
    );
    const camel = ({ name }: { name: string }) =>
      name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    const elsewhere = ["organizationId", "roles", "licenseType"];
    const inner = ["passwordHash", "credentialVersion", "rank"];
    const sorting = ["sortName", "sortEmail", "sortLastActive"];
    const said = Object.keys(data.profile).filter((key) => key !== "hasPassword");
    expect(columns.map(camel).sort()).toEqual([...said, ...elsewhere, ...inner, ...sorting].sort());
  });
});

test("no secret is in it, and nothing of anybody else", async () => {
  const { olga, mia, key, text } = await given();
  const secrets = await sql<{ secret: string }>(
    world,
    `select password_hash as secret from app_user where password_hash is not null
     union all select id from session union all select token_hash from api_key
     union all select secret from totp union all select code_hash from recovery_code
     union all select id from password_link union all select id from email_link`,
  );
  expect(secrets.length).toBeGreaterThan(15);
  for (const secret of [key, ...secrets.map((row) => row.secret)])
    expect(text).not.toContain(secret);
  for (const other of [olga.email, mia.email, "guest@pens.example", "Asked for it"])
    expect(text).not.toContain(other);
  expect(text).not.toContain(olga.id);
});

test("it is recorded, and in the log that it holds", async () => {
  const { owner, person, data } = await given();
  expect(data.audit[0]).toMatchObject({ action: "user.data_exported", part: "target" });
  const { rows } = await owner.audit.list.query({ filter: { actions: ["user.data_exported"] } });
  expect(rows[0]).toMatchObject({ target: { id: person.id }, outcome: "done" });
});

test("of oneself it is the same, for whoever is signed in themselves", async () => {
  const { own, olga, person, data } = await given();
  const mine: PersonData = JSON.parse((await allPieces(own.session.exportData.mutate())).join(""));
  expect(mine.profile).toEqual({ ...data.profile, lastActiveAt: mine.profile.lastActiveAt });
  expect(mine.apiKeys.map(({ id }) => id)).toEqual(data.apiKeys.map(({ id }) => id));
  const origin = "http://host.example";
  const backend = await backendOf(world, olga);
  const { token } = await backend.embed.createToken.mutate({ userId: person.id, origin });
  const embedded = world.with({ authorization: `Bearer ${token}`, origin });
  expect(await refusal(allPieces(embedded.session.exportData.mutate()))).toBe("not_signed_in");
});

test("it takes the permission to edit them and to read the log, and nobody of higher rank is had", async () => {
  const { ada, mo, dee } = await world.organization(
    { ada: "administrator", mo: "manager", dee: "default-user" },
    { profile: "three-tier" },
  );
  const of = (caller: Person, whom: Pick<Person, "id">) =>
    refusal(allPieces(world.as(caller).users.exportData.mutate({ userId: whom.id })));
  expect(await of(dee, mo)).toBe("missing_permission");
  expect(await of(mo, ada)).toBe("higher_rank");
  expect(await of(mo, dee)).toBe("missing_permission");
  expect(await of(ada, mo)).toBeNull();
  expect(await of(ada, (await given()).person)).toBe("not_found");
});

test("a log of several pages comes whole, in pieces", async () => {
  const { olga, mia } = await world.organization({ olga: "owner", mia: "member" });
  await sql(
    world,
    `insert into audit_event (id, organization_id, at, actor_kind, actor_id, action, outcome, changes)
     select gen_random_uuid(), ?, now() - n * interval '1 second', 'user', ?, 'session.ended', 'done', '{}'
     from generate_series(1, 2500) n`,
    [olga.organization.id, mia.id],
  );
  const pieces = await allPieces(world.as(olga).users.exportData.mutate({ userId: mia.id }));
  expect(pieces.length).toBeGreaterThan(4);
  const { audit }: PersonData = JSON.parse(pieces.join(""));
  expect(audit).toHaveLength(2501);
  expect(new Set(audit.map(({ id }) => id)).size).toBe(2501);
  expect(audit.map(({ at }) => at)).toEqual(
    audit
      .map(({ at }) => at)
      .sort()
      .reverse(),
  );
});
