import { useApi, useMe } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { Card } from "../ui/card.tsx";
import { DataCard } from "./data-card.tsx";
import { DetailsForm } from "./details-form.tsx";
import { Elsewhere } from "./elsewhere.tsx";
import { EmailCard } from "./email-card.tsx";
import { PasswordForm } from "./password-form.tsx";
import { SessionsCard } from "./sessions-card.tsx";
import { TwoStepCard } from "./two-step-card.tsx";

/** One's own account, a card for each part of it; `details` shows the name and the e-mail too. */
export function AccountCards({ details }: { details: boolean }) {
  const { user } = useMe();
  const { accountPage } = useApi();
  const { account } = useMessages();
  return (
    <>
      {details ? (
        <>
          <Card body={user.username} title={user.name}>
            <DetailsForm user={user} />
          </Card>
          <EmailCard />
        </>
      ) : null}
      {accountPage === null ? (
        <Card body={account.password.body} heading="h2" title={account.password.title}>
          <PasswordForm />
        </Card>
      ) : null}
      <TwoStepCard />
      {accountPage === null ? (
        <>
          <SessionsCard />
          <DataCard />
        </>
      ) : (
        <Elsewhere page={accountPage} />
      )}
    </>
  );
}
