import { TRPCClientError } from "@trpc/client";
import { isRefusal, type Refusal } from "@usher/domain";

/** What an error of a call says, whatever was thrown. */
export interface UsherError {
  /** The stable code of a rule's "no", or null for a failure of another kind. */
  reason: Refusal | null;
  /** What is wrong with each field of the input, by its path. */
  fields: Record<string, string[]>;
  message: string;
  /** The HTTP status, or null when no answer came. */
  status: number | null;
}

interface ErrorData {
  reason?: unknown;
  fields?: Record<string, string[]> | null;
  httpStatus?: number;
}

/** Reads what a failed call says. */
export function refusalOf(error: unknown): UsherError {
  const message = error instanceof Error ? error.message : String(error);
  const data = (error instanceof TRPCClientError ? error.data : null) as ErrorData | null;
  return {
    reason: isRefusal(data?.reason) ? data.reason : null,
    fields: data?.fields ?? {},
    message,
    status: data?.httpStatus ?? null,
  };
}
