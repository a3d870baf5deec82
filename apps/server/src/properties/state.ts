import type { MikroORM } from "@mikro-orm/postgresql";

/** What the rules are about, of one organization, as the database has it. */
export interface State {
  people: Record<string, { status: string; roles: string[]; rank: number; license: string | null }>;
  invitations: Record<string, { status: string; roles: string[]; license: string | null }>;
  seats: Record<string, number | null>;
  /** How many events have been recorded. */
  recorded: number;
}

export async function stateOf(orm: MikroORM, organizationId: string): Promise<State> {
  const ask = <Row>(query: string) => orm.em.fork().execute<Row[]>(query, [organizationId]);
  const [people, invitations, pools, recorded] = await Promise.all([
    ask<{ id: string } & State["people"][string]>(
      "select id, status, roles, rank, license_type as license from app_user where organization_id = ? order by id",
    ),
    ask<{ id: string } & State["invitations"][string]>(
      "select id, status, roles, license_type as license from invitation where organization_id = ? order by id",
    ),
    ask<{ type: string; seats: number | null }>(
      "select license_type as type, seats from license_pool where organization_id = ? order by 1",
    ),
    ask<{ count: string }>("select count(*) from audit_event where organization_id = ?"),
  ]);
  return {
    people: Object.fromEntries(people.map(({ id, ...person }) => [id, person])),
    invitations: Object.fromEntries(invitations.map(({ id, ...invitation }) => [id, invitation])),
    seats: Object.fromEntries(pools.map(({ type, seats }) => [type, seats])),
    recorded: Number(recorded[0]?.count),
  };
}

/** How many seats of a license are held: by users, whatever their status, and by pending invitations (rule 11). */
export function heldSeats({ people, invitations }: State, license: string): number {
  const pending = Object.values(invitations).filter(({ status }) => status === "pending");
  return [...Object.values(people), ...pending].filter((one) => one.license === license).length;
}
