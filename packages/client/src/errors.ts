import { TRPCClientError } from "@trpc/client";
import { isRefusal, type Refusal } from "@usher/domain";

/** What else than a rule's "no" can become of a call. */
export type Failure = NoAnswer["reason"] | BadAnswer["reason"];

/** A rule said no. */
export interface RefusedCall extends Error {
  /** The stable code, e.g. `seats_full`. */
  reason: Refusal;
  /** What is wrong with each field of the input, by its path. */
  fields: Record<string, string[]>;
  /** The HTTP status. */
  status: number;
}

/** Nobody answered: within the time set, before the caller's signal, or at all. */
export interface NoAnswer extends Error {
  reason: "timed_out" | "aborted" | "unreachable";
  fields: Record<string, never>;
  status: null;
}

/** The server didn't know who calls (or there was no token to tell it), or failed. */
export interface BadAnswer extends Error {
  reason: "unauthorized" | "failed";
  fields: Record<string, never>;
  status: number | null;
}

/** What every call of a client throws: `switch (error.reason)` tells one from another. */
export type UsherError = RefusedCall | NoAnswer | BadAnswer;

/** Whether this was thrown by a call of a client. */
export function isUsherError(error: unknown): error is UsherError {
  return error instanceof TRPCClientError && "reason" in error;
}

/** What an error says, whatever was thrown. */
export interface Problem {
  /** The stable code of a rule's "no", or null for a failure of another kind. */
  reason: Refusal | null;
  /** What kind of failure it is, or null for a rule's "no" and for what is no call's error. */
  failure: Failure | null;
  /** What is wrong with each field of the input, by its path. */
  fields: Record<string, string[]>;
  message: string;
  /** The HTTP status, or null when no answer came. */
  status: number | null;
}

/** Reads what a failed call says. */
export function refusalOf(error: unknown): Problem {
  if (error instanceof TRPCClientError) {
    const { reason, fields, status, message } = toUsherError(error);
    if (isRefusal(reason)) return { reason, failure: null, fields, message, status };
    return { reason: null, failure: reason, fields, message, status };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { reason: null, failure: null, fields: {}, message, status: null };
}

/** Thrown where an answer, or what asks for one, is none of the server's own words. */
export class Unanswered extends Error {
  readonly status: number | null;
  readonly response: Response | undefined;

  constructor(message: string, response?: Response, cause?: unknown) {
    super(message, { cause });
    this.status = response?.status ?? null;
    this.response = response;
  }
}

interface ErrorData {
  reason?: unknown;
  fields?: Record<string, string[]> | null;
  httpStatus?: number;
}

/** The same error, saying what became of the call. */
export function toUsherError(error: unknown, cut?: NoAnswer["reason"]): UsherError {
  const thrown = TRPCClientError.from(error as Error);
  if (isUsherError(thrown)) return thrown;
  const { data, cause } = thrown as { data?: ErrorData | null; cause?: unknown };
  const local = cause instanceof Unanswered;
  const status = data?.httpStatus ?? (local ? cause.status : null);
  const known = isRefusal(data?.reason) ? data.reason : null;
  // Without a status of its own it was the token that couldn't be had.
  const unauthorized = status === 401 || (local && status === null);
  const failure = unauthorized ? "unauthorized" : status === null ? "unreachable" : "failed";
  const reason = known ?? cut ?? failure;
  return Object.assign(thrown, { reason, fields: data?.fields ?? {}, status }) as UsherError;
}
