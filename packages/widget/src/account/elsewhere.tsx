import { ExternalLink } from "lucide-react";
import { useMessages } from "../messages/messages.ts";
import { Card } from "../ui/card.tsx";
import { LinkButton } from "../ui/link-button.tsx";

/**
 * In a host's page, in place of what only whoever is signed in themselves may do: whoever borrows a token
 * must not take the account over.
 */
export function Elsewhere({ page }: { page: string }) {
  const { title, elsewhere: say } = useMessages().account;
  return (
    <Card body={say.text} heading="h2" title={title}>
      <LinkButton href={page} icon={<ExternalLink aria-hidden size={16} strokeWidth={1.5} />}>
        {say.open}
      </LinkButton>
    </Card>
  );
}
