import { UserManagement } from "@usher/widget";
import { useMe } from "../session/session.tsx";
import { TopBar, usePanelName } from "../top-bar.tsx";
import { usePage } from "../use-page.ts";
import styles from "./pages.module.css";

/** The panel as a page of its own. */
export function UsersPage() {
  const { organization, permissions } = useMe();
  usePage(usePanelName(permissions), organization.name);
  return (
    <>
      <TopBar />
      <main className={styles.panel}>
        <UserManagement headingLevel={1} serverUrl={location.origin} theme="system" />
      </main>
    </>
  );
}
