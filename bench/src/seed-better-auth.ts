import { password } from "@usher/server/testing/person";
import { getMigrations } from "better-auth/db/migration";
import { Pool } from "pg";
import { betterAuthOn } from "./better-auth.ts";
import { filling, onDatabase } from "./database.ts";
import { peopleSql } from "./people.ts";

/** Who signs in to it: an administrator. */
export const administrator = "administrator@people.example";

/**
 * A database of its own for so many users, all members of one organization, with the tables and indexes that
 * better-auth's own migrations make and none besides. Nothing else is in it: what others have does not slow its lists.
 */
export async function seedBetterAuth(serverUrl: string, users: number): Promise<string> {
  const name = `better_auth_${users}`;
  await onDatabase(serverUrl, (client) => client.query(`create database ${name}`));
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  await makeTables(url.href);
  await filling(url.href, async (client) => {
    await client.query(`update "user" set role = 'admin' where email = $1`, [administrator]);
    await client.query(`
      insert into organization (id, name, slug, "createdAt") values ('big', 'Organization', 'big', now())`);
    await client.query(`
      insert into "user" (id, name, email, "emailVerified", "createdAt", "updatedAt", role, banned)
      select ${userId}, first || ' ' || last, email, true, created_at, created_at,
        case when role_share < 2 then 'admin' else 'user' end, status_share < 3
      from (${peopleSql(1, users - 1)}) people`);
    await client.query(`
      insert into member (id, "organizationId", "userId", role, "createdAt")
      select md5('member' || id), 'big', id, case when role = 'admin' then 'admin' else 'member' end, "createdAt"
      from "user"`);
  });
  return url.href;
}

/** As long as those that it makes itself. */
const userId = "left(md5('user' || n), 32)";

async function makeTables(url: string): Promise<void> {
  const pool = new Pool({ connectionString: url });
  try {
    const auth = betterAuthOn(pool, { baseURL: "http://localhost" });
    const { runMigrations } = await getMigrations(auth.options);
    await runMigrations();
    await auth.api.signUpEmail({ body: { email: administrator, password, name: "Administrator" } });
  } finally {
    await pool.end();
  }
}
