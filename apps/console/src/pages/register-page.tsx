import { refusalOf } from "@usher/client";
import type { RegistrationPreview } from "@usher/domain";
import { problemWords, useMessages } from "@usher/widget/parts";
import { useEffect, useState } from "react";
import { usher } from "../client.ts";
import { useLinkToken } from "../use-link-token.ts";
import { DeadEndPage } from "./dead-end-page.tsx";
import { InboxPage } from "./inbox-page.tsx";
import { endOf, type RegistrationEnd } from "./register-ends.ts";
import { RegisterForm } from "./register-form.tsx";
import { WaitingPage } from "./waiting-page.tsx";

type Looked =
  | { status: "looking" }
  | { status: "open"; preview: RegistrationPreview }
  | { status: "ended"; end: RegistrationEnd }
  | { status: "failed"; error: unknown }
  | { status: "mailed"; preview: RegistrationPreview; email: string };

/** Where a registration link leads: an account of one's own, or why the link doesn't work. */
export function RegisterPage() {
  const { ends } = useMessages().console.register;
  const token = useLinkToken();
  const [looked, setLooked] = useState<Looked>({ status: "looking" });
  useEffect(() => {
    if (!token) return;
    let current = true;
    setLooked({ status: "looking" });
    void look(token).then((found) => current && setLooked(found));
    return () => {
      current = false;
    };
  }, [token]);

  if (looked.status === "mailed")
    return <InboxPage email={looked.email} organization={looked.preview.organization} />;
  if (!token) return <DeadEndPage {...ends.incomplete} />;
  if (looked.status === "looking") return <WaitingPage />;
  if (looked.status === "ended") return <DeadEndPage {...ends[looked.end]} />;
  if (looked.status === "failed") return <Failed error={looked.error} />;
  const { preview } = looked;
  return (
    <RegisterForm
      preview={preview}
      token={token}
      onEnded={(end) => setLooked({ status: "ended", end })}
      onMailed={(email) => setLooked({ status: "mailed", preview, email })}
    />
  );
}

function Failed({ error }: { error: unknown }) {
  const words = useMessages();
  return (
    <DeadEndPage retry body={problemWords(error, words)} title={words.console.register.failed} />
  );
}

async function look(token: string): Promise<Looked> {
  try {
    return { status: "open", preview: await usher.registrationLinks.preview.mutate({ token }) };
  } catch (error) {
    const end = endOf(refusalOf(error).reason);
    return end ? { status: "ended", end } : { status: "failed", error };
  }
}
