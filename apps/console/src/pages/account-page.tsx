import { AccountCards, CardPage, StepUpQuestion, useMessages } from "@usher/widget/parts";
import { useMe } from "../session/session.tsx";
import { TopBar } from "../top-bar.tsx";
import { usePage } from "../use-page.ts";

/** One's own account: details, e-mail, password, second factor and sessions. */
export function AccountPage() {
  const { organization } = useMe();
  usePage(useMessages().console.account, organization.name);
  return (
    <>
      <TopBar />
      <CardPage>
        <AccountCards details />
      </CardPage>
      <StepUpQuestion />
    </>
  );
}
