import { Suspense } from "react";
import { lazyPart } from "../ui/lazy-part.tsx";
import { PartBoundary } from "../ui/part-boundary.tsx";
import { useStepUps } from "./step-up.tsx";

const StepUpDialog = lazyPart(() => import("./step-up-dialog.tsx"), "StepUpDialog");

/** Shows what the host or the server asks before an action: one on a page, for all below its provider. */
export function StepUpQuestion() {
  const { asked } = useStepUps(true);
  return (
    <PartBoundary key={String(asked?.message ?? asked)} onMissing={() => asked?.answer(false)}>
      <Suspense>{asked ? <StepUpDialog /> : null}</Suspense>
    </PartBoundary>
  );
}
