import { Card, CardPage } from "@usher/widget/parts";
import { DetailsForm } from "../account/details-form.tsx";
import { EmailCard } from "../account/email-card.tsx";
import { PasswordForm } from "../account/password-form.tsx";
import { SessionsCard } from "../account/sessions-card.tsx";
import { TwoStepCard } from "../account/two-step-card.tsx";
import { useMe } from "../session/session.tsx";
import { useLiveSession } from "../session/use-live-session.ts";
import { TopBar } from "../top-bar.tsx";
import { usePage } from "../use-page.ts";
import { words } from "../words.ts";

/** One's own account: details, e-mail, password, second factor and sessions. */
export function AccountPage() {
  const { user, organization, mfa } = useMe();
  useLiveSession();
  usePage(words.account.title, organization.name);
  return (
    <>
      <TopBar />
      <CardPage>
        <Card body={user.username} title={user.name}>
          <DetailsForm user={user} />
        </Card>
        <EmailCard />
        <Card heading="h2" title={words.account.password.title}>
          <PasswordForm minimum={organization.policies.passwordMinimum} user={user} />
        </Card>
        <TwoStepCard mfa={mfa} />
        <SessionsCard />
      </CardPage>
    </>
  );
}
