import { callsToServer, SignInFlow } from "@usher/widget/parts";
import { passed } from "../navigation.tsx";
import { forOrganization, organizationAsked } from "../session/organization-asked.ts";
import { useSession } from "../session/session.tsx";
import { ConsoleFrame } from "../sign-in/console-frame.tsx";

const calls = callsToServer(location.origin);
const pages = {
  signIn: (organization: string) => forOrganization("/sign-in", organization),
  forgotten: (organization: string) => forOrganization("/forgot-password", organization),
};

/** Signing in with all its steps, or a forgotten password. */
export function SignInPage({ forgotten = false }: { forgotten?: boolean }) {
  const { session, reload } = useSession();
  const step = session.status === "signing-in" && !forgotten ? session.step : undefined;
  const notice = session.status === "signed-out" ? session.notice : undefined;
  return (
    <SignInFlow
      key={step?.challenge}
      {...{ calls, pages, forgotten, step }}
      Frame={ConsoleFrame}
      likelyOrganization={organizationAsked().slug}
      notice={notice ?? passed().notice}
      onSignedIn={reload}
    />
  );
}
