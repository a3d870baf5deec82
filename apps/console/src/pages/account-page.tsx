import { Card, CardPage } from "@usher/widget/parts";
import { DetailsForm } from "../account/details-form.tsx";
import { PasswordForm } from "../account/password-form.tsx";
import { useMe } from "../session/session.tsx";
import { useLiveSession } from "../session/use-live-session.ts";
import { TopBar } from "../top-bar.tsx";
import { usePage } from "../use-page.ts";
import { words } from "../words.ts";

/** One's own account: details and password. */
export function AccountPage() {
  const { user, organization } = useMe();
  useLiveSession();
  usePage(words.account.title, organization.name);
  return (
    <>
      <TopBar />
      <CardPage>
        <Card body={user.email ?? user.username} title={user.name}>
          <DetailsForm user={user} />
        </Card>
        <Card heading="h2" title={words.account.password.title}>
          <PasswordForm user={user} />
        </Card>
      </CardPage>
    </>
  );
}
