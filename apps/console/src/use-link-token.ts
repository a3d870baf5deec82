import { useSyncExternalStore } from "react";
import { linkToken, onLinkToken } from "./link-token.ts";

/** The token of the link that led here, or null. */
export function useLinkToken(): string | null {
  return useSyncExternalStore(onLinkToken, linkToken);
}
