import { Suspense } from "react";
import { AccessDenied } from "./access.tsx";
import { useMe } from "./api.ts";
import { FrameBoundary } from "./frame-boundary.tsx";
import { StillComing } from "./host/still-coming.tsx";
import styles from "./panel.module.css";
import { PanelNav, SectionSkeleton } from "./panel-nav.tsx";
import { UnsavedProvider, useUnsavedGuard } from "./unsaved.tsx";
import { useSections } from "./use-sections.ts";

/** Every part of the panel that the caller may see. */
export function Panel() {
  const me = useMe();
  const { shown, current, open } = useSections(me);
  const { leave, tell, question } = useUnsavedGuard("section");
  if (!current) return <AccessDenied me={me} />;
  return (
    <>
      <PanelNav current={current} me={me} shown={shown} onOpen={(key) => leave(() => open(key))} />
      <div className={styles.section}>
        <UnsavedProvider value={tell}>
          <FrameBoundary key={current.key}>
            <Suspense
              fallback={
                <StillComing>
                  <SectionSkeleton section={current} />
                </StillComing>
              }
            >
              <current.Page />
            </Suspense>
          </FrameBoundary>
        </UnsavedProvider>
      </div>
      {question}
    </>
  );
}
