import { parseArgs } from "node:util";
import type { ListUsersInput } from "@usher/domain";
import { type Caller, callers } from "../src/testing/callers.ts";
import { makeOrganization } from "../src/testing/organization.ts";
import type { Person } from "../src/testing/person.ts";
import { startStand } from "./stand.ts";

/**
 * How long `users.list` takes over HTTP, one call after another, in an organization of so many people: pages of all of them, what
 * filters leave, and searches for what few and what many have, up to those that no index finds.
 */
const { values } = parseArgs({ options: { people: { type: "string", default: "1000000" } } });
const people = Number(values.people);
const rounds = 15;
const warmUps = 2;

const day = 24 * 60 * 60 * 1000;
const ago = (days: number) => new Date(Date.now() - days * day).toISOString();

const asked: Record<string, Partial<ListUsersInput>> = {
  everyone: {},
  "everyone, last active first": { sort: "-lastActiveAt" },
  "status active, 97 %": { filter: { status: ["active"] } },
  "status suspended, 2.5 %": { filter: { status: ["suspended"] } },
  "role admin, 1 %": { filter: { roles: ["admin"] } },
  "role admin, by role": { filter: { roles: ["admin"] }, sort: "role" },
  "second factor, 14 %": { filter: { mfa: "on" } },
  "active of the last hour": { filter: { lastActiveAfter: ago(1 / 24) } },
  "second factor, suspended, role member": {
    filter: { mfa: "on", status: ["suspended"], roles: ["member"] },
  },
  "active, by status, downwards": { filter: { status: ["active"] }, sort: "-status" },
  "search: one first and last name": { search: "zoe bergunski" },
  "search: part of a last name, 500 have it": { search: "ergunsk" },
  "search: part of an address": { search: "bergunski77" },
  "search: part of a last name, 1 % have it": { search: "ovun" },
  "search: a first name, 1.6 % have it": { search: "zoe" },
  "search: a first name, last active first": { search: "zoe", sort: "-lastActiveAt" },
  "search: what everyone has": { search: "example" },
  "search: two letters, 10 % have them": { search: "nn" },
  "search: two letters, nobody has them": { search: "qx" },
};

const stand = await startStand();
try {
  const { olga } = await makeOrganization(stand, { olga: "owner" });
  await fill(olga);
  const { users, metrics } = callers(stand.address).as(olga);
  await measure(users);
  const begin = performance.now();
  const { active } = await metrics.overview.query();
  const took = (performance.now() - begin).toFixed(0);
  console.log(`metrics.overview, the first of half a minute: ${took} ms (${active} active)`);
} finally {
  await stand.stop();
}

/** Times each in turn, so that whatever else the machine does meets all of them, and prints the medians. */
async function measure(users: Caller["users"]): Promise<void> {
  const cases = Object.entries(asked).map(([what, input]) => ({
    ...{ what, input, times: [] as number[], found: "" },
  }));
  for (let round = -warmUps; round < rounds; round++)
    for (const one of cases) {
      const begin = performance.now();
      const { count } = await users.list.query({ limit: 50, ...one.input });
      if (round >= 0) one.times.push(performance.now() - begin);
      one.found = `${count.value}${count.capped ? " and more" : ""}`;
    }
  const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
  const everyone = median(cases[0]?.times ?? []);
  for (const { what, times, found } of cases) {
    const took = median(times);
    const ratio = (took / everyone).toFixed(1);
    console.log(`${what}: ${took.toFixed(1)} ms, ${ratio} of a page of everyone (${found})`);
  }
}

/** Names of 64 first and 2000 last ones, and roles, status and activity by chance. */
async function fill({ organization }: Person): Promise<void> {
  const chance = (of: number, column: number) =>
    `abs(hashint8extended(n, ${column}) % 1000003) % ${of}`;
  const words = (list: string, from: string) => `(string_to_array('${list}', ','))[1 + ${from}]`;
  const first =
    "Ada,Alexander,Alexandra,Amir,Anna,Antonio,Beatrice,Ben,Carla,Carlos,Chen,Clara,Daniel,David,Diana,Elena,Emil,Emma,Erik,Eva,Fatima,Felix,Fiona,Frank,George,Grace,Hanna,Hugo,Ida,Ines,Ivan,Jack,Jana,John,Julia,Karl,Kate,Laura,Lena,Leo,Lina,Luis,Maria,Mark,Marta,Max,Mia,Mohammed,Nadia,Nina,Noah,Olga,Oscar,Paul,Petra,Rosa,Samuel,Sofia,Tom,Vera,Viktor,Wei,Yuki,Zoe";
  const last = [
    words(
      "Ander,Berg,Cast,Dor,Eng,Fisch,Gar,Hoff,Ivan,Jor,Kov,Lind,Mar,Nov,Ols,Pet,Quin,Ros,Schm,Tor",
      chance(20, 2),
    ),
    words("al,en,ic,ov,un,er,ar,el,in,os", chance(10, 3)),
    words("son,mann,ez,ski,sen,ic,ler,ton,ova,ini", chance(10, 4)),
  ].join(" || ");
  const em = stand.orm.em.fork();
  const indexes = await em.execute<{ name: string; definition: string }[]>(
    `select indexname as name, indexdef as definition from pg_indexes
     where tablename = 'app_user' and indexname like 'app_user_by_%'`,
  );
  for (const { name } of indexes) await em.execute(`drop index ${name}`);
  await em.execute(
    `set statement_timeout = 0;
     insert into app_user (id, organization_id, email, username, external_id, first_name, last_name, roles, rank,
       status, last_active_at, created_at, mfa_enrolled_at)
     select gen_random_uuid(), '${organization.id}', lower(first || '.' || last) || n || '@people.example',
       case when ${chance(3, 5)} = 0 then lower(first) || n end, case when ${chance(2, 6)} = 0 then 'crm-' || n end,
       first, last, array[case when admin then 'admin' else 'member' end], case when admin then 60 else 30 end,
       case when ${chance(40, 7)} = 0 then 'suspended' else 'active' end,
       case when ${chance(5, 8)} > 0 then now() - ${chance(1_000_000, 9)} * interval '5 s' end,
       now() - ${chance(1_000_000, 10)} * interval '30 s', case when ${chance(7, 11)} = 0 then now() end
     from generate_series(1, ${people}) n,
       lateral (select ${words(first, chance(64, 1))} as first, ${last} as last, ${chance(100, 12)} = 0 as admin) named`,
  );
  for (const { definition } of indexes) await em.execute(definition);
  await em.execute("vacuum analyze");
}
