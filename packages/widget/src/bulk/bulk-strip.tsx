import { Suspense, useState } from "react";
import { useMe } from "../api.ts";
import { lazyPart } from "../ui/lazy-part.tsx";
import { PartBoundary } from "../ui/part-boundary.tsx";
import { bulkDoingsFor } from "./bulk-actions.ts";
import { hasEnded, useBulkJobs } from "./use-bulk-job.ts";

const BulkJobs = lazyPart(() => import("./bulk-jobs.tsx"), "BulkJobs");

/** What is told of bulk actions above the list, once one has been seen under way. */
export function BulkStrip() {
  const jobs = useBulkJobs(bulkDoingsFor(useMe()).length > 0).data ?? [];
  const [seen, setSeen] = useState(false);
  if (!seen && jobs.some((job) => !hasEnded(job))) setSeen(true);
  if (!seen) return null;
  return (
    <PartBoundary quiet>
      <Suspense>
        <BulkJobs jobs={jobs} />
      </Suspense>
    </PartBoundary>
  );
}
