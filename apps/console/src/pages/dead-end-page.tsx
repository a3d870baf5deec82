import { Button, Card, CardPage, useMessages } from "@usher/widget/parts";
import { navigate } from "../navigation.tsx";
import { product } from "../product.ts";
import { usePage } from "../use-page.ts";

interface DeadEndPageProps {
  title: string;
  body: string;
  /** Signing in is the way on; whoever is signed in already comes to their account. */
  signIn?: boolean;
  /** It may work the next time. The token is gone from the address, so this asks the person. */
  retry?: boolean;
}

/** A link that leads nowhere: why, and what to do now. */
export function DeadEndPage({ title, body, signIn, retry }: DeadEndPageProps) {
  const words = useMessages();
  usePage(title);
  return (
    <CardPage brand={product}>
      <Card body={body} title={title}>
        {signIn ? (
          <Button wide variant="primary" onClick={() => navigate("/sign-in")}>
            {words.console.goToSignIn}
          </Button>
        ) : null}
        {retry ? (
          <Button wide onClick={() => location.reload()}>
            {words.forms.retry}
          </Button>
        ) : null}
      </Card>
    </CardPage>
  );
}
