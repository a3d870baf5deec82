import { refusalOf } from "@usher/client";
import type { InvitationPreview, Refusal } from "@usher/domain";
import { problemWords, useMessages } from "@usher/widget/parts";
import { useEffect, useState } from "react";
import { usher } from "../client.ts";
import { useLinkToken } from "../use-link-token.ts";
import { AcceptForm } from "./accept-form.tsx";
import { DeadEndPage } from "./dead-end-page.tsx";
import { WaitingPage } from "./waiting-page.tsx";

type Looked =
  | { status: "looking" }
  | { status: "open"; preview: InvitationPreview }
  | { status: "refused"; reason: Refusal | null; error: unknown };

/** Where the link of an invitation leads: name and password, or why the link no longer works. */
export function AcceptPage() {
  const { accept } = useMessages().console;
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

  if (!token) return <DeadEndPage {...accept.incomplete} />;
  if (looked.status === "looking") return <WaitingPage />;
  if (looked.status === "open") return <AcceptForm preview={looked.preview} token={token} />;
  return <DeadEnd {...looked} />;
}

async function look(token: string): Promise<Looked> {
  try {
    return { status: "open", preview: await usher.invitations.preview.mutate({ token }) };
  } catch (error) {
    return { status: "refused", reason: refusalOf(error).reason, error };
  }
}

/** Each end has its own words and its own way on. */
function DeadEnd({ reason, error }: { reason: Refusal | null; error: unknown }) {
  const words = useMessages();
  const { expired, revoked, used, unknown, failed } = words.console.accept;
  switch (reason) {
    case "invitation_expired":
      return <DeadEndPage {...expired} />;
    case "invitation_revoked":
    case "inviter_lost_authority":
      return <DeadEndPage {...revoked} />;
    case "invitation_accepted":
      return <DeadEndPage {...used} signIn />;
    case null:
      return <DeadEndPage retry body={problemWords(error, words)} title={failed} />;
    default:
      return <DeadEndPage {...unknown} />;
  }
}
