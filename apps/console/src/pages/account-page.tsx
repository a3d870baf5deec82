import { AccountCards, CardPage } from "@usher/widget/parts";
import { useMe } from "../session/session.tsx";
import { TopBar } from "../top-bar.tsx";
import { usePage } from "../use-page.ts";
import { useWords } from "../use-words.ts";

/** One's own account: details, e-mail, password, second factor and sessions. */
export function AccountPage() {
  const { organization } = useMe();
  usePage(useWords().console.account, organization.name);
  return (
    <>
      <TopBar />
      <CardPage>
        <AccountCards details />
      </CardPage>
    </>
  );
}
