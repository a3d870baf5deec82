import { isAdministrator, systemPermission } from "@usher/domain";
import { Button, problemWords, useMessages, useToasts } from "@usher/widget/parts";
import { useState } from "react";
import { usher } from "./client.ts";
import { Link, usePath } from "./navigation.tsx";
import { useMe, useSession } from "./session/session.tsx";
import styles from "./top-bar.module.css";

/** Whose console this is, its two pages, and the way out. */
export function TopBar() {
  const { organization, permissions } = useMe();
  const { account, pages: label } = useMessages().console;
  const administration = usePanelName(permissions);
  const path = usePath();
  const pages = [
    { path: "/account", label: account },
    ...(isAdministrator(permissions) ? [{ path: "/users", label: administration }] : []),
  ];
  return (
    <header className={styles.bar}>
      <div className={styles.name}>{organization.name}</div>
      <nav aria-label={label} className={styles.pages}>
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
export function usePanelName(permissions: readonly string[]): string {
  const { console, sections } = useMessages();
  if (permissions.includes("users:read")) return sections.users;
  return permissions.includes(systemPermission) ? sections.organizations : console.administration;
}

function SignOut() {
  const { end } = useSession();
  const toasts = useToasts();
  const words = useMessages();
  const [busy, setBusy] = useState(false);
  async function signOut() {
    setBusy(true);
    try {
      await usher.session.signOut.mutate();
      end("signedOut");
    } catch (error) {
      setBusy(false);
      toasts.add({ title: problemWords(error, words), tone: "red" });
    }
  }
  return (
    <Button busy={busy} variant="ghost" onClick={signOut}>
      {words.console.signOut}
    </Button>
  );
}
