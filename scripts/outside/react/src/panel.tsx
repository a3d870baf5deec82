import { UserManagement, WorkspaceMembers } from "@usher/widget";
import "@usher/widget/style.css";
import { createRoot } from "react-dom/client";

// A host's page, compiled strictly against the packed widget: see check-outside.ts.
function Page() {
  return (
    <>
      <UserManagement
        serverUrl="http://localhost:4000"
        getToken={async () => "token"}
        theme="system"
        onAccessEnded={() => location.reload()}
      />
      <WorkspaceMembers serverUrl="http://localhost:4000" externalId="website" />
    </>
  );
}

const root = document.getElementById("root");
if (root) createRoot(root).render(<Page />);
