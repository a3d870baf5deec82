import { expect } from "vitest";
import type { Caller } from "./callers.ts";
import type { Person } from "./person.ts";
import type { World } from "./world.ts";

/** Waits until a bulk action has ended; answers with how it ended and with its first rows. */
export async function ended({ bulk }: Caller, jobId: string, timeout = 60_000) {
  await expect
    .poll(async () => (await bulk.get.query({ jobId })).finishedAt, { timeout })
    .not.toBeNull();
  const { rows } = await bulk.items.query({ jobId, limit: 200 });
  return { job: await bulk.get.query({ jobId }), rows };
}

/** A selection of these people. */
export function these(...people: Person[]): { ids: string[] } {
  return { ids: people.map(({ id }) => id) };
}

/** Adds so many active members to somebody's organization, named `Row 00001` and so on. */
export async function addRows(world: World, { organization }: Person, count: number) {
  await world.server.services.orm.em.fork().execute(
    `insert into app_user (id, organization_id, email, first_name, last_name, roles, rank, created_at)
     select gen_random_uuid(), ?, 'row' || n || '@rows.example', 'Row', to_char(n, 'FM00000'),
            array['member'], 30, now()
     from generate_series(1, ?) n`,
    [organization.id, count],
  );
}
