import { Suspense } from "react";
import { useSlotList } from "../api.ts";
import { lazyPart } from "../ui/lazy-part.tsx";
import { PartBoundary } from "../ui/part-boundary.tsx";

const HostFields = lazyPart(() => import("./host-fields.tsx"), "HostFields");

/** The host's own fields, in a form of ours that keeps their values as `extra`. */
export function ExtraFields({ readOnly = false }: { readOnly?: boolean }) {
  const fields = useSlotList("fields");
  if (fields.length === 0) return null;
  return (
    <PartBoundary>
      <Suspense>
        <HostFields fields={fields} readOnly={readOnly} />
      </Suspense>
    </PartBoundary>
  );
}
