import { Suspense } from "react";
import { useMe } from "../api.ts";
import { deedLine, partyName } from "../deed-words.ts";
import { useMessages } from "../messages/messages.ts";
import { exactTime } from "../time/time-words.ts";
import { DetailList } from "../ui/detail-list.tsx";
import { Drawer } from "../ui/drawer.tsx";
import styles from "./audit.module.css";
import { entryValue, fieldName } from "./entry-words.ts";
import type { AuditEntry } from "./use-audit-log.ts";

export interface AuditDetailsProps {
  entry: AuditEntry | null;
  onClose: () => void;
}

/** All that is known of one entry. */
export function AuditDetails({ entry, onClose }: AuditDetailsProps) {
  const words = useMessages();
  return (
    <Drawer
      open={entry !== null}
      title={entry ? deedLine(entry, words) : words.audit.details.title}
      onOpenChange={(open) => open || onClose()}
    >
      {entry ? (
        <div className={styles.details}>
          <Facts entry={entry} />
          <Suspense>
            <Changes entry={entry} />
          </Suspense>
        </div>
      ) : null}
    </Drawer>
  );
}

function Facts({ entry }: { entry: AuditEntry }) {
  const words = useMessages();
  const { details, filters, columns } = words.audit;
  const { actor, target, onBehalfOf, organization } = entry;
  const facts: [string, string | null | undefined][] = [
    [details.time, exactTime(Date.parse(entry.at), words)],
    [columns.organization, organization?.name],
    [details.actor, words.activity.actorOf(partyName(actor, words), actor.kind)],
    [details.onBehalfOf, onBehalfOf && partyName(onBehalfOf, words)],
    [details.target, target && partyName(target, words)],
    [details.outcome, entry.outcome === "done" ? filters.done : filters.refused],
    [details.reason, entry.reason ? words.refusals[entry.reason] : null],
    [details.action, entry.action],
    [details.procedure, entry.procedure],
    [details.ip, entry.ip],
    [details.userAgent, entry.userAgent],
    [details.requestId, entry.requestId],
    [details.batch, entry.batchId],
  ];
  const known = facts.flatMap(([label, value]) => (value ? [{ label, value }] : []));
  return <DetailList items={known} />;
}

/** Every changed field with what it was and is, known to the dictionary or not. */
function Changes({ entry }: { entry: AuditEntry }) {
  const words = useMessages();
  const { roles, organization } = useMe();
  const known = { roles, licenseTypes: organization.switches.licenseTypes };
  const { details } = words.audit;
  const changes = Object.entries(entry.changes);
  if (changes.length === 0) return null;
  const said = (field: string, value: unknown) =>
    entryValue(field, value, words, known) || details.empty;
  return (
    <section aria-label={details.changes}>
      <h3 className={styles.heading}>{details.changes}</h3>
      <table className={styles.changes}>
        <thead>
          <tr>
            <th scope="col">{details.field}</th>
            <th scope="col">{details.before}</th>
            <th scope="col">{details.after}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(([field, { before, after }]) => (
            <tr key={field}>
              <th scope="row">{fieldName(field, words)}</th>
              <td>{said(field, before)}</td>
              <td>{said(field, after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
