/** A column whose values are sealed. */
export interface SealedColumn {
  /** Several of them, for whoever reads. */
  what: string;
  table: string;
  key: string;
  column: string;
  /** The column with what a value is bound to. */
  boundTo: string;
  /** What its vault is for. */
  purpose: string;
}

const endpoints = { table: "webhook_endpoint", key: "id", boundTo: "id", purpose: "webhook" };

/** All that is stored sealed. What no key opens for longer than a day, calls that are sent again, is not here. */
export const sealedColumns: readonly SealedColumn[] = [
  {
    what: "authenticator apps",
    table: "totp",
    key: "user_id",
    column: "secret",
    boundTo: "user_id",
    purpose: "totp",
  },
  {
    what: "recovery codes",
    table: "recovery_code",
    key: "id",
    column: "code_hash",
    boundTo: "user_id",
    purpose: "recovery-code",
  },
  { what: "webhook secrets", column: "secret", ...endpoints },
  { what: "webhook secrets of before", column: "secret_before", ...endpoints },
];
