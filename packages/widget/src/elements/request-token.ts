/** Asks the host's own server for an embed token, as `token-url` says. */
export async function requestToken(tokenUrl: string): Promise<string> {
  const response = await fetch(tokenUrl, {
    method: "POST",
    credentials: "same-origin",
    headers: { accept: "application/json" },
  });
  if (!response.ok) throw new Error(`${tokenUrl} answered ${response.status} instead of a token.`);
  const answer: { token?: unknown } = await response.json();
  if (typeof answer.token !== "string") throw new Error(`${tokenUrl} answered without a token.`);
  return answer.token;
}
