import type { InvitationLine, InvitationsPreview, LinePreview } from "@usher/domain";
import { useCallback } from "react";
import { useApi } from "../api.ts";
import { inParts } from "./import-file.ts";

export interface Checked {
  /** One for each line, in their order. */
  lines: LinePreview[];
  ready: number;
  seats: InvitationsPreview["seats"];
}

type Told = (done: number, of: number) => void;

/** Has the lines looked at in parts, until `signal` aborts. */
export function useLineCheck() {
  const { client } = useApi();
  return useCallback(
    async (lines: readonly InvitationLine[], tell: Told, signal: AbortSignal): Promise<Checked> => {
      const found: LinePreview[] = [];
      const seats = new Map<string, InvitationsPreview["seats"][number]>();
      for (const part of inParts(lines)) {
        const preview = await client.bulk.previewInvitations.query({ lines: part }, { signal });
        found.push(...preview.lines);
        for (const { licenseType, needed, left } of preview.seats)
          seats.set(licenseType, {
            licenseType,
            left,
            needed: needed + (seats.get(licenseType)?.needed ?? 0),
          });
        tell(found.length, lines.length);
      }
      const all = withoutRepeats(found);
      const ready = all.filter(({ problems }) => problems.length === 0).length;
      return { lines: all, ready, seats: [...seats.values()] };
    },
    [client],
  );
}

/** An address that stood in a part before is the same person: the server sees one part at a time. */
export function withoutRepeats(lines: readonly LinePreview[]): LinePreview[] {
  const seen = new Set<string>();
  return lines.map((line) => {
    const again = seen.has(line.email) && line.problems.every(({ field }) => field !== "email");
    seen.add(line.email);
    return again
      ? { ...line, problems: [{ field: "email", reason: "duplicate_line" }, ...line.problems] }
      : line;
  });
}

/** Hands the lines over in parts and has them worked off; answers with the job. */
export function useLineSending() {
  const { client } = useApi();
  return useCallback(
    async (lines: readonly InvitationLine[], tell: Told) => {
      let jobId: string | undefined;
      let after = 0;
      for (const part of inParts(lines)) {
        const added: { jobId: string } = await client.bulk.addInvitations.mutate({
          ...(jobId ? { jobId } : {}),
          after,
          lines: part,
        });
        jobId = added.jobId;
        after += part.length;
        tell(after, lines.length);
      }
      if (!jobId) throw new Error("There is no line to send.");
      return client.bulk.startInvitations.mutate({ jobId, expectedTotal: after });
    },
    [client],
  );
}
