import { refusalOf, type UsherClient } from "@usher/client";
import type { HostHooks, SecretField, StepUp, UsherAction, UsherActionDone } from "./actions.ts";

/** The host's "no" to an action: its words are shown where a refusal of the server's would be. */
export class HostRefusal extends Error {
  override name = "HostRefusal";
}

export interface Guard {
  /** The host's hooks as they are now. */
  hooks: () => HostHooks;
  /** Asks the person to show once more who they are; false when they would rather not. */
  stepUp: (question: StepUp) => Promise<boolean>;
  /** Has the person show the server anew that it is them, for a deed with this input; false when they don't. */
  prove: (input: unknown) => boolean | Promise<boolean>;
  /** What is thrown when a host cancels without words, or the person does not go on. */
  cancelled: () => string;
}

/**
 * The client as the panel calls it: a host may look at each action before it is done and stop it, and
 * hears of each that was done.
 */
export function guardedClient(client: UsherClient, guard: Guard): UsherClient {
  return guarded(client, [], guard) as UsherClient;
}

type Call = (input: unknown, options?: unknown) => Promise<unknown>;

function guarded(target: unknown, path: readonly string[], guard: Guard): unknown {
  return new Proxy(target as object, {
    get(_, key) {
      const value = Reflect.get(target as object, key);
      if (typeof key !== "string") return value;
      if (key === "mutate") return guardedCall(value as Call, path.join("."), guard);
      const nested = typeof value === "object" || typeof value === "function";
      return nested && path.length < 2 ? guarded(value, [...path, key], guard) : value;
    },
  });
}

function guardedCall(call: Call, name: string, guard: Guard): Call {
  return async (input, options) => {
    const action = { name, input: withoutSecrets(input) } as UsherAction;
    await askHost(action, guard);
    const output = await proven(
      () => call(input, options),
      () => guard.prove(input),
    );
    const { afterActions, onAction } = guard.hooks();
    const done = { ...action, output: withoutSecrets(output) } as UsherActionDone;
    tell(() => onAction?.(done));
    tell(() => (afterActions?.[action.name] as ((done: unknown) => void) | undefined)?.(done));
    return output;
  };
}

/** The deed, as often as the server asks who it is and the person shows it: it has not been done before. */
async function proven(
  deed: () => Promise<unknown>,
  prove: () => boolean | Promise<boolean>,
): Promise<unknown> {
  try {
    return await deed();
  } catch (error) {
    if (refusalOf(error).reason !== "step_up_required" || !(await prove())) throw error;
    return proven(deed, prove);
  }
}

async function askHost(action: UsherAction, guard: Guard): Promise<void> {
  const { beforeActions, onBeforeAction } = guard.hooks();
  const own = beforeActions?.[action.name] as typeof onBeforeAction;
  for (const ask of [onBeforeAction, own]) {
    const answer = await ask?.(action);
    if (!answer) continue;
    if ("cancel" in answer) throw new HostRefusal(answer.cancel || guard.cancelled());
    if (!(await guard.stepUp(answer.stepUp))) throw new HostRefusal(guard.cancelled());
  }
}

/** A host's mistake is the host's: it reaches its own error reporting, and not the person's deed. */
function tell(host: () => void): void {
  try {
    host();
  } catch (error) {
    reportError(error);
  }
}

const secrets: Readonly<Record<SecretField, true>> = {
  password: true,
  newPassword: true,
  currentPassword: true,
  token: true,
  code: true,
  secret: true,
  key: true,
  challenge: true,
  recoveryCodes: true,
  // What an authenticator app is set up with, as a link.
  uri: true,
};

function withoutSecrets(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !Object.hasOwn(secrets, key)));
}
