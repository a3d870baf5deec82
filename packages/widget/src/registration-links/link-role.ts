import type { RegistrationLinkRow } from "@usher/domain";
import { useCallback } from "react";
import { useRoles } from "../api.ts";

/** The names of the roles that a link gives; a role that is gone by its key. */
export function useLinkRole(): (link: Pick<RegistrationLinkRow, "roles">) => string {
  const roles = useRoles();
  return useCallback(
    ({ roles: keys }) =>
      keys.map((key) => roles.find((role) => role.key === key)?.name ?? key).join(", "),
    [roles],
  );
}
