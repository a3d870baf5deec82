export { createUsherClient, type UsherClient, type UsherClientOptions } from "./client.ts";
export { refusalOf, type UsherError } from "./errors.ts";
export type * from "./procedures.ts";
export type { GetToken } from "./token.ts";
export type { CallOptions, Listener, UsherInputs, UsherOutputs } from "./types.ts";
