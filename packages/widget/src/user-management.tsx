import { Panel } from "./panel.tsx";
import { Part } from "./part.tsx";
import type { UserManagementProps } from "./props.ts";
import { UsersPageSkeleton } from "./users/users-skeleton.tsx";

/** The whole panel: who is in the organization, and everything one may do about it. */
export function UserManagement(props: UserManagementProps) {
  return (
    <Part {...props} waiting={<UsersPageSkeleton />}>
      <Panel />
    </Part>
  );
}
