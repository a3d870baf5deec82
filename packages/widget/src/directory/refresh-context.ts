import { createContext, useContext } from "react";
import type { Refresh } from "./directory-refresh.ts";

export const RefreshContext = createContext<Refresh | null>(null);

export function useRefresh(): Refresh {
  const refresh = useContext(RefreshContext);
  if (!refresh) throw new Error("This needs a UserManagement above it.");
  return refresh;
}
