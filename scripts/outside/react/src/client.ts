import {
  type AuditRow,
  createUsherClient,
  type DirectoryRow,
  isUsherError,
  refusalOf,
  type UsherOutputs,
} from "@usher/client";

// A host's backend, compiled strictly against the packed client: see check-outside.ts.
const usher = createUsherClient({ url: "http://localhost:4000", apiKey: "key" });

/** Holds only while the two are the same type: an `any` that crept into the declarations would not. */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type ListInput = NonNullable<Parameters<typeof usher.users.list.query>[0]>;
export const typed: Same<UsherOutputs["users"]["list"]["rows"], DirectoryRow[]> = true;
export const audited: Same<UsherOutputs["audit"]["list"]["rows"], AuditRow[]> = true;
export const sortsByListedFieldsOnly: Same<
  Extract<ListInput["sort"], "passwordHash">,
  never
> = true;

export async function names(): Promise<string[]> {
  try {
    const { rows } = await usher.users.list.query({ search: "ada", sort: "-createdAt", limit: 10 });
    return rows.map((row) => (row.kind === "user" ? row.firstName : row.email));
  } catch (error) {
    return [refusalOf(error).message];
  }
}

/** What a loop over pages gives is the row, and nothing wider. */
export async function lastUser(signal: AbortSignal): Promise<DirectoryRow | null> {
  let last: DirectoryRow | null = null;
  for await (const row of usher.users.iterate({ search: "ada" }, { signal })) {
    const same: Same<typeof row, DirectoryRow> = true;
    last = same ? row : null;
  }
  return last;
}

/** What became of a call: each reason brings what it has. */
export function whatBecame(error: unknown): string {
  if (!isUsherError(error)) return "no call";
  switch (error.reason) {
    case "seats_full":
      return `refused with ${error.status.toFixed()}`;
    case "timed_out":
    case "unreachable":
      return `no answer, so status ${error.status satisfies null}`;
    default:
      return error.message;
  }
}

export const stop: () => void = usher.actAs("id").events.listen({
  onEvent: (event) => (event.type === "directory-changed" ? event.ids : []),
  onBack: ({ missed }) => missed,
});
