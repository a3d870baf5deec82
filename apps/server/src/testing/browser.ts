/** What a call from a browser was answered. */
export interface Answered {
  status: number;
  headers: Headers;
  body: string;
  /** Why it was refused, or null. */
  reason: string | null;
}

/** A browser of its own at one server: cookies that are set there come along from then on. */
export interface Browser {
  cookies: Map<string, string>;
  post(procedure: string, input: object, headers?: Record<string, string>): Promise<Answered>;
}

export function openBrowser(address: string, cookies = new Map<string, string>()): Browser {
  return {
    cookies,
    async post(procedure, input, headers = {}) {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
      const response = await fetch(`${address}/trpc/${procedure}`, {
        method: "POST",
        headers: { "content-type": "application/json", ...(cookie && { cookie }), ...headers },
        body: JSON.stringify(input),
      });
      for (const set of response.headers.getSetCookie()) {
        const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
        if (value) cookies.set(name, value);
        else cookies.delete(name);
      }
      const body = await response.text();
      const { error } = JSON.parse(body) as { error?: { data: { reason: string } } };
      const { status } = response;
      return { status, headers: response.headers, body, reason: error?.data.reason ?? null };
    },
  };
}
