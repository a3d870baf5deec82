const form = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a value is an id that PostgreSQL takes; anything else in a query for one is an error there. */
export function isUuid(value: unknown): value is string {
  return typeof value === "string" && form.test(value);
}
