import type { Me } from "@usher/domain";
import { useMe } from "./api.ts";
import { useMessages } from "./messages/messages.ts";
import styles from "./panel.module.css";
import type { Section } from "./sections.ts";
import { PageHead } from "./ui/page-head.tsx";
import { SectionNav } from "./ui/section-nav.tsx";
import { Skeleton } from "./ui/skeleton.tsx";
import { UsersPageSkeleton } from "./users/users-skeleton.tsx";

export interface PanelNavProps {
  me: Me;
  shown: readonly Section[];
  current: Section;
  onOpen: (key: string) => void;
}

/** The ways between the parts of the panel; whoever sees only one of them needs none. */
export function PanelNav({ me, shown, current, onOpen }: PanelNavProps) {
  const words = useMessages();
  if (shown.length < 2) return null;
  return (
    <div className={styles.nav}>
      <SectionNav
        current={current.key}
        items={shown.map(({ key, label }) => ({ key, label: label(words, me) }))}
        label={words.frame.sections}
        onSelect={onOpen}
      />
    </div>
  );
}

/** A part that is still on its way. */
export function SectionSkeleton({ section }: { section: Section }) {
  const words = useMessages();
  const me = useMe();
  if (section.key === "users") return <UsersPageSkeleton />;
  return (
    <section aria-busy className={styles.loading}>
      <PageHead
        description={<Skeleton height="10px" width="220px" />}
        title={section.label(words, me)}
      />
      <div className={styles.places}>
        {["38%", "52%", "44%", "60%", "36%"].map((width) => (
          <div key={width} className={styles.place}>
            <Skeleton height="10px" width={width} />
          </div>
        ))}
      </div>
    </section>
  );
}
