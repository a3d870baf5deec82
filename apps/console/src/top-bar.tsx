import { isAdministrator, systemPermission } from "@usher/domain";
import { Button, problemWords, useMessages, useToasts } from "@usher/widget/parts";
import { useState } from "react";
import { usher } from "./client.ts";
import { Link, usePath } from "./navigation.tsx";
import { useMe, useSession } from "./session/session.tsx";
import styles from "./top-bar.module.css";
import { words } from "./words.ts";

/** Whose console this is, its two pages, and the way out. */
export function TopBar() {
  const { organization, permissions } = useMe();
  const path = usePath();
  const pages = [
    { path: "/account", label: words.account },
    ...(isAdministrator(permissions) ? [{ path: "/users", label: panelName(permissions) }] : []),
  ];
  return (
    <header className={styles.bar}>
      <div className={styles.name}>{organization.name}</div>
      <nav aria-label={words.pages} className={styles.pages}>
        {pages.map((page) => (
          <Link
            key={page.path}
            aria-current={page.path === path ? "page" : undefined}
            className={styles.page}
            href={page.path}
          >
            {page.label}
          </Link>
        ))}
      </nav>
      <SignOut />
    </header>
  );
}

/** What of the panel comes first for them. */
export function panelName(permissions: readonly string[]): string {
  if (permissions.includes("users:read")) return words.users.title;
  return permissions.includes(systemPermission) ? words.users.organizations : words.users.other;
}

function SignOut() {
  const { end } = useSession();
  const toasts = useToasts();
  const said = useMessages();
  const [busy, setBusy] = useState(false);
  async function signOut() {
    setBusy(true);
    try {
      await usher.session.signOut.mutate();
      end("signedOut");
    } catch (error) {
      setBusy(false);
      toasts.add({ title: problemWords(error, said), tone: "red" });
    }
  }
  return (
    <Button busy={busy} variant="ghost" onClick={signOut}>
      {words.signOut}
    </Button>
  );
}
