import { Suspense } from "react";
import { useMe } from "../api.ts";
import { lazyPart } from "../ui/lazy-part.tsx";
import { PartBoundary } from "../ui/part-boundary.tsx";
import { bulkDoingsFor } from "./bulk-actions.ts";
import { useBulkJobs } from "./use-bulk-job.ts";

const BulkJobs = lazyPart(() => import("./bulk-jobs.tsx"), "BulkJobs");

/** What is told of bulk actions above the list, once there has been one. */
export function BulkStrip() {
  const jobs = useBulkJobs(bulkDoingsFor(useMe()).length > 0).data ?? [];
  if (jobs.length === 0) return null;
  return (
    <PartBoundary quiet>
      <Suspense>
        <BulkJobs jobs={jobs} />
      </Suspense>
    </PartBoundary>
  );
}
