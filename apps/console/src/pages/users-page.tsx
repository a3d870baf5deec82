import { UserManagement } from "@usher/widget";
import { useMe, useSession } from "../session/session.tsx";
import { panelName, TopBar } from "../top-bar.tsx";
import { usePage } from "../use-page.ts";
import styles from "./pages.module.css";

/** The panel as a page of its own. It listens to the server itself. */
export function UsersPage() {
  const { organization, permissions } = useMe();
  const { end } = useSession();
  usePage(panelName(permissions), organization.name);
  return (
    <>
      <TopBar />
      <main className={styles.panel}>
        <UserManagement
          headingLevel={1}
          serverUrl={location.origin}
          theme="system"
          onAccessEnded={() => end("access-ended")}
        />
      </main>
    </>
  );
}
