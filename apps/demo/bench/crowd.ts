import { connectTo } from "../stack/database.ts";

/** Puts so many more people into the sample organization, without a deed for each: nobody hears of them. */
export async function addPeople(folder: string, count: number): Promise<void> {
  const database = await connectTo(folder);
  await database.query(
    `insert into app_user (id, organization_id, email, first_name, last_name, roles, rank, status, created_at)
     select gen_random_uuid(), o.id, 'sample' || n || '@crowd.example',
       (array['Ada','Ben','Carla','Daniel','Emil','Fiona','Grace','Hugo'])[1 + abs(hashint4(n)) % 8],
       'Sample ' || n, array['member'], 10, 'active', now() - n * interval '1 minute'
     from generate_series(1, $1::int) n, organization o where o.slug = 'acme'`,
    [count],
  );
  await database.query("analyze app_user");
  await database.end();
}
