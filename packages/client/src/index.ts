export type { CallContext } from "./call-context.ts";
export { createUsherClient, type UsherClientOptions } from "./client.ts";
export {
  type BadAnswer,
  type Failure,
  isUsherError,
  type NoAnswer,
  type Problem,
  type RefusedCall,
  refusalOf,
  type UsherError,
} from "./errors.ts";
export type { Change, LiveListener } from "./listen.ts";
export type * from "./procedures.ts";
export type { UsherClient } from "./surface.ts";
export type { GetToken } from "./token.ts";
export type { CallOptions, Listener, UsherInputs, UsherOutputs } from "./types.ts";
