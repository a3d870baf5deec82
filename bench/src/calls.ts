/** Headers of whoever calls. */
export type Headers = Record<string, string>;

/** The answer of a call as JSON. Throws for any that is no success: nothing refused is measured as if it were done. */
export async function call<Answer>(
  url: string,
  { headers, body }: { headers?: Headers; body?: unknown } = {},
): Promise<Answer> {
  const response = await fetch(url, {
    method: body === undefined ? "GET" : "POST",
    headers: { ...headers, ...(body === undefined ? {} : { "content-type": "application/json" }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${text}`);
  return JSON.parse(text);
}

/** The cookies that a sign-in sets, as they are sent back. */
export async function cookiesOf(url: string, headers: Headers, body: unknown): Promise<Headers> {
  const response = await fetch(url, {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  if (cookies.length === 0) throw new Error(`No session: ${await response.text()}`);
  await response.text();
  return { ...headers, cookie: cookies.join("; ") };
}
