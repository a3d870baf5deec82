const form = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a value is an id that PostgreSQL takes; anything else in a query for one is an error there. */
export function isUuid(value: unknown): value is string {
  return typeof value === "string" && form.test(value);
}

/** Nobody's id: whoever has no account is looked up as everybody is, so that it takes as long. */
export const nobody = "00000000-0000-0000-0000-000000000000";
