import { betterAuth } from "better-auth";
import { admin, organization } from "better-auth/plugins";
import type { Pool } from "pg";

/**
 * better-auth with its admin and organization plugins on PostgreSQL, as its documentation sets them up. Its limit of
 * calls is off, which would answer for it; it reports to nobody.
 */
export function betterAuthOn(
  pool: Pool,
  { baseURL, basePath }: { baseURL: string; basePath?: string },
) {
  return betterAuth({
    database: pool,
    baseURL,
    ...(basePath ? { basePath } : {}),
    secret: "a secret of the bench, for nothing else",
    emailAndPassword: { enabled: true },
    plugins: [admin(), organization()],
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
  });
}
