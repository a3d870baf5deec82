/** What one call may set differently, as its `context`. */
export interface CallContext {
  /** The caller's own key: the deed is done once under it, and the call tried again where it can be. */
  idempotencyKey?: string;
  /** In milliseconds, for each attempt; 0 for none. */
  timeout?: number;
  /** How often a call that is safe to repeat is tried again. */
  retries?: number;
}
