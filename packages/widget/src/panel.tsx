import { Suspense } from "react";
import { AccessDenied } from "./access.tsx";
import { useMe } from "./api.ts";
import styles from "./panel.module.css";
import { PanelLayers } from "./panel-layers.tsx";
import { PanelNav, SectionSkeleton } from "./panel-nav.tsx";
import { PanelDoorsContext, usePanelLayers } from "./panel-view.ts";
import { useSections } from "./use-sections.ts";

/** Every part of the panel that the caller may see, and what lies over them. */
export function Panel() {
  const me = useMe();
  const { drawer, dialog, doors } = usePanelLayers();
  const { shown, current, open } = useSections(me);
  if (!current) return <AccessDenied me={me} />;
  return (
    <PanelDoorsContext.Provider value={doors}>
      <PanelNav current={current} me={me} shown={shown} onOpen={open} />
      <div className={styles.section}>
        <Suspense key={current.key} fallback={<SectionSkeleton section={current} />}>
          <current.Page />
        </Suspense>
      </div>
      <PanelLayers dialog={dialog} doors={doors} drawer={drawer} />
    </PanelDoorsContext.Provider>
  );
}
