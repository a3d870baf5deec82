import {
  AuditLog,
  InviteButton,
  UserDrawer,
  UserManagement,
  UsersTable,
  UsherProvider,
} from "@usher/widget";
import "@usher/widget/element";
import {
  type UserRow,
  UsherReady,
  useInvitations,
  useInvite,
  useUserActions,
  useUsers,
} from "@usher/widget/headless";
import { useState } from "react";

// Parts put together, and a list of a host's own, compiled strictly against the packed widget: see
// check-outside.ts.

/** Holds only while the two are the same type: an `any` that crept into the declarations would not. */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type Suspend = ReturnType<typeof useUserActions>["suspend"];
export const typed: Same<
  Suspend["run"],
  (input: { reason?: string; until?: string }) => Promise<void>
> = true;
export const reasoned: Same<Extract<Suspend["whyNot"], "no_such_reason">, never> = true;

export function Composed() {
  const [open, setOpen] = useState(false);
  return (
    <UsherProvider serverUrl="http://localhost:4000" onNotice={({ title }) => console.log(title)}>
      <InviteButton whenDenied="nothing" />
      <UsersTable hideToolbar headingLevel={3} view={{ statuses: ["active"] }} />
      <UserDrawer userId="1" open={open} onClose={() => setOpen(false)} />
      <AuditLog />
      <UserManagement />
      <UsherReady
        failed={({ message }, retry) => (
          <button type="button" onClick={retry}>
            {message}
          </button>
        )}
      >
        <Own />
      </UsherReady>
    </UsherProvider>
  );
}

function Own() {
  const { rows, count, more } = useUsers({ search: "ada", sort: "-createdAt" });
  const invitations = useInvitations();
  const invite = useInvite();
  return (
    <>
      {count.value + invitations.rows.length}
      {rows.map((row) => (row.kind === "user" ? <Person key={row.id} user={row} /> : row.email))}
      <button type="button" disabled={!more.has} onClick={more.load}>
        More
      </button>
      <button
        type="button"
        onClick={() => invite.run({ emails: ["a@example.com"], roles: ["member"] })}
      >
        {invite.label}
      </button>
    </>
  );
}

function Person({ user }: { user: UserRow }) {
  const { suspend, delete: remove } = useUserActions(user);
  return (
    <>
      <button
        type="button"
        title={suspend.message ?? ""}
        onClick={() => suspend.run({ reason: "left" })}
      >
        {suspend.label}
      </button>
      <button type="button" onClick={() => remove.run()}>
        {remove.label}
      </button>
    </>
  );
}

const provider = document.createElement("usher-provider");
provider.getToken = async () => "token";
const table = document.createElement("usher-users-table");
table.addEventListener("usher-view-change", ({ detail }) => console.log(detail.search));
const drawer = document.createElement("usher-user-drawer");
drawer.addEventListener("usher-close", () => table.focus());
provider.append(table, drawer);
