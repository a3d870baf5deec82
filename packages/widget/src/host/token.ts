/** The host's page gave no token: it threw, or answered with something else. */
export class TokenProblem extends Error {
  override name = "TokenProblem";
}

/** Asks the host for a token. It goes from here to the server alone, and is kept nowhere else. */
export async function tokenOf(getToken: (() => Promise<string>) | undefined): Promise<string> {
  let token: unknown;
  try {
    token = await getToken?.();
  } catch (cause) {
    throw new TokenProblem("getToken failed.", { cause });
  }
  if (typeof token !== "string" || token === "")
    throw new TokenProblem("getToken answered without a token.");
  return token;
}
