import type { UsersTableOwnProps } from "../props.ts";
import { UsersPage } from "../users/users-page.tsx";

/** The list of people without what stands above it in the whole panel. */
export function UsersTableView({ hideToolbar = false }: UsersTableOwnProps) {
  return <UsersPage head={false} toolbar={!hideToolbar} />;
}
