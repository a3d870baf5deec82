import { lazy, type ReactNode, Suspense, useEffect } from "react";
import { navigate, passed, usePath } from "./navigation.tsx";
import { AcceptPage } from "./pages/accept-page.tsx";
import { ConfirmEmailPage } from "./pages/confirm-email-page.tsx";
import { MissingPage } from "./pages/missing-page.tsx";
import { RegisterPage } from "./pages/register-page.tsx";
import { SetPasswordPage } from "./pages/set-password-page.tsx";
import { SignInPage } from "./pages/sign-in-page.tsx";
import { UnreachablePage } from "./pages/unreachable-page.tsx";
import { WaitingPage } from "./pages/waiting-page.tsx";
import { useSession } from "./session/session.tsx";

// Most who come here do so by a link or to sign in, and have nothing to do with the panel's code.
const Connected = lazy(() =>
  import("./session/connected.tsx").then((module) => ({ default: module.Connected })),
);
const AccountPage = lazy(() =>
  import("./pages/account-page.tsx").then((module) => ({ default: module.AccountPage })),
);
const UsersPage = lazy(() =>
  import("./pages/users-page.tsx").then((module) => ({ default: module.UsersPage })),
);

/** Which page stands at an address, and where one is sent who may not see it yet. */
export function Routes() {
  const path = usePath();
  switch (path) {
    case "/":
      return <Redirect to="/account" />;
    case "/sign-in":
      return (
        <SignedOut>
          <SignInPage />
        </SignedOut>
      );
    case "/forgot-password":
      return <SignInPage forgotten />;
    case "/confirm-email":
      return <ConfirmEmailPage />;
    case "/accept":
      return <AcceptPage />;
    case "/register":
      return <RegisterPage />;
    case "/set-password":
      return <SetPasswordPage />;
    case "/account":
      return (
        <SignedIn>
          <AccountPage />
        </SignedIn>
      );
    case "/users":
      return (
        <SignedIn>
          <UsersPage />
        </SignedIn>
      );
    default:
      return <MissingPage />;
  }
}

function SignedIn({ children }: { children: ReactNode }) {
  const { session } = useSession();
  const path = usePath();
  if (session.status === "loading") return <WaitingPage />;
  if (session.status === "failed") return <UnreachablePage />;
  if (session.status === "signed-in")
    return (
      <Suspense fallback={<WaitingPage />}>
        <Connected>
          <Suspense fallback={<WaitingPage />}>{children}</Suspense>
        </Connected>
      </Suspense>
    );
  const notice = session.status === "signed-out" ? session.notice : undefined;
  return <Redirect passing={{ notice, next: path }} to="/sign-in" />;
}

function SignedOut({ children }: { children: ReactNode }) {
  const { session } = useSession();
  if (session.status === "loading") return <WaitingPage />;
  if (session.status === "signed-in") return <Redirect to={passed().next ?? "/account"} />;
  return children;
}

function Redirect({ to, passing = {} }: { to: string; passing?: ReturnType<typeof passed> }) {
  // Once, on arrival: what is passed on is new at every render.
  useEffect(() => navigate(to, passing, true), [to]);
  return null;
}
