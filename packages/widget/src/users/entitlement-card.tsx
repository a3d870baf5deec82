import { Building2, ExternalLink } from "lucide-react";
import { useMessages } from "../messages/messages.ts";
import { Heading } from "../ui/heading.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import { contactLink } from "./contact-link.ts";
import styles from "./users-head.module.css";

/** In place of the ways to add people: what the organization would need for it, and whom to ask. */
export function EntitlementCard({ contactUrl }: { contactUrl: string | null }) {
  const { entitlement } = useMessages().users;
  const href = contactLink(contactUrl);
  return (
    <section data-above className={styles.entitlement}>
      <div className={styles.why}>
        <Building2 aria-hidden size={16} strokeWidth={1.5} />
        <Heading below={1} className={styles.title}>
          {entitlement.title}
        </Heading>
        <p>{entitlement.text}</p>
      </div>
      {href ? (
        <LinkButton
          href={href}
          icon={<ExternalLink aria-hidden size={16} strokeWidth={1.5} />}
          variant="primary"
        >
          {entitlement.contact}
        </LinkButton>
      ) : null}
    </section>
  );
}
