import {
  type AuditRow,
  createUsherClient,
  type DirectoryRow,
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
