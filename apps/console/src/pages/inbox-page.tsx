import { Button, Card, CardPage, useMessages } from "@usher/widget/parts";
import { navigate } from "../navigation.tsx";
import { signInPath } from "../sign-in/sign-in-path.ts";
import { usePage } from "../use-page.ts";

interface InboxPageProps {
  email: string;
  organization: { slug: string; name: string };
}

/** Somebody who registered confirms their address before they first sign in. */
export function InboxPage({ email, organization }: InboxPageProps) {
  const words = useMessages();
  const { inbox } = words.console.register;
  usePage(inbox.title, organization.name);
  return (
    <CardPage brand={organization.name} footer={inbox.hint}>
      <Card body={inbox.body(email)} title={inbox.title}>
        <Button wide onClick={() => navigate(signInPath(organization.slug))}>
          {words.console.goToSignIn}
        </Button>
      </Card>
    </CardPage>
  );
}
