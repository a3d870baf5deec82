import { refusalOf } from "@usher/client";
import type { EmailConfirmed } from "@usher/domain";
import {
  Button,
  Card,
  CardPage,
  formStyles,
  Notice,
  problemWords,
  useMessages,
} from "@usher/widget/parts";
import { useState } from "react";
import { usher } from "../client.ts";
import { forgetLinkToken } from "../link-token.ts";
import { navigate } from "../navigation.tsx";
import { product } from "../product.ts";
import { rememberOrganization } from "../session/remembered-organization.ts";
import { useSession } from "../session/session.tsx";
import { useLinkToken } from "../use-link-token.ts";
import { usePage } from "../use-page.ts";
import { DeadEndPage } from "./dead-end-page.tsx";

/** Where the mailed link to confirm an address leads. A press confirms: programs open links of mails too. */
export function ConfirmEmailPage() {
  const token = useLinkToken();
  const { confirmEmail: say } = useMessages().console;
  const [done, setDone] = useState<EmailConfirmed | "ended" | null>(null);
  if (done === "ended") return <DeadEndPage {...say.ended} signIn />;
  if (done) return <Confirmed {...done} />;
  if (!token) return <DeadEndPage {...say.incomplete} />;
  return <ConfirmCard key={token} token={token} onDone={setDone} />;
}

interface ConfirmCardProps {
  token: string;
  onDone: (done: EmailConfirmed | "ended") => void;
}

function ConfirmCard({ token, onDone }: ConfirmCardProps) {
  const { reload } = useSession();
  const words = useMessages();
  const { confirmEmail: say } = words.console;
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  usePage(say.title);
  async function confirm() {
    setBusy(true);
    try {
      const confirmed = await usher.session.confirmEmail.mutate({ token });
      forgetLinkToken();
      rememberOrganization(confirmed.organization);
      // Whoever is signed in here sees their new address at once.
      await reload();
      onDone(confirmed);
    } catch (error) {
      setBusy(false);
      if (refusalOf(error).reason === "link_used") onDone("ended");
      else setProblem(problemWords(error, words));
    }
  }
  return (
    <CardPage brand={product}>
      <Card body={say.body} title={say.title}>
        <div className={formStyles.form}>
          {problem ? <Notice title={problem} tone="red" /> : null}
          <Button wide busy={busy} variant="primary" onClick={confirm}>
            {say.submit}
          </Button>
        </div>
      </Card>
    </CardPage>
  );
}

function Confirmed({ status, email, organization }: EmailConfirmed) {
  const { session } = useSession();
  const { confirmEmail: say, goToSignIn } = useMessages().console;
  const { title, body } = say[status];
  usePage(title, organization.name);
  const isIn = session.status === "signed-in";
  return (
    <CardPage brand={organization.name}>
      <Card body={body(email)} title={title}>
        <Button
          wide
          variant="primary"
          onClick={() => navigate(isIn ? "/account" : `/sign-in?organization=${organization.slug}`)}
        >
          {isIn ? say.toAccount : goToSignIn}
        </Button>
      </Card>
    </CardPage>
  );
}
