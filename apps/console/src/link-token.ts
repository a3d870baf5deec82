/**
 * The token of the link that led here. It stands in the fragment, which no browser sends to a
 * server, and is taken out of the address bar at once: not to be photographed, shared or kept in
 * the history. It lives in memory only, so after a reload the link has to be opened again.
 */
let token = takeFromAddress();
const listeners = new Set<() => void>();

// Another link opened in the same tab changes the fragment and nothing else.
window.addEventListener("hashchange", () => {
  const next = takeFromAddress();
  if (!next) return;
  token = next;
  for (const listener of listeners) listener();
});

function takeFromAddress(): string | null {
  const found = location.hash.slice(1);
  if (!found) return null;
  history.replaceState(history.state, "", location.pathname + location.search);
  return found;
}

export function linkToken(): string | null {
  return token;
}

/** Once used, or done with, a token is of no more use here. */
export function forgetLinkToken(): void {
  token = null;
}

export function onLinkToken(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
