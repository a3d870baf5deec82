/** What a browser says of the page that asks. */
export interface AskingPage {
  origin: string | null | undefined;
  /** `Sec-Fetch-Site`, which browsers send and pages can't forge. */
  site: string | null | undefined;
}

/** Whether a request comes from a page of the host's own: no other may ask in its visitors' name. */
export function isOwnPage({ origin, site }: AskingPage, own: readonly string[]): boolean {
  if (origin) return own.includes(origin);
  // A browser that sends no origin says at least whether the page is of another one.
  return !site || site === "same-origin";
}

/** The headers of whatever a host's route answers: it is for this one request alone. */
export const routeHeaders = {
  "cache-control": "no-store",
  "content-type": "application/json",
  vary: "origin",
};
