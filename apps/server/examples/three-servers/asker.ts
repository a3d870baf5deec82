import { Client } from "pg";

/** Asks one PostgreSQL something, as its superuser. */
export type Ask = <Row extends object>(sql: string) => Promise<Row[]>;

/** Asks on a connection of its own each time: whether there is one at all is a part of the answer. */
export function asker(port: number, password: string): Ask {
  return async (sql) => {
    const client = new Client({
      host: "127.0.0.1",
      port,
      password,
      user: "postgres",
      database: "postgres",
      connectionTimeoutMillis: 2000,
    });
    client.on("error", () => {});
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  };
}
