import type { Procedures } from "@usher/client";

type Mutations = {
  [Name in keyof Procedures as Procedures[Name] extends { kind: "mutation" }
    ? Name
    : never]: Procedures[Name];
};

/** What the panel does for a person, by the procedure that does it, e.g. `users.suspend`. */
export type UsherActionName = keyof Mutations;

/** What a page's other scripts have no business with: these fields are in no action that a host hears of. */
export type SecretField =
  | "password"
  | "newPassword"
  | "currentPassword"
  | "token"
  | "code"
  | "secret"
  | "key"
  | "challenge"
  | "recoveryCodes"
  | "uri";

/** Without what nobody else should know. */
type Said<Value> = Value extends readonly unknown[]
  ? Value
  : Value extends object
    ? Omit<Value, SecretField>
    : Value;

/** An action that somebody has asked for: `switch (action.name)` tells what its input is. */
export type UsherAction<Names extends UsherActionName = UsherActionName> = {
  [Name in Names]: { name: Name; input: Said<Mutations[Name]["input"]> };
}[Names];

/** An action that the server has done. */
export type UsherActionDone<Names extends UsherActionName = UsherActionName> = {
  [Name in Names]: {
    name: Name;
    input: Said<Mutations[Name]["input"]>;
    output: Said<Mutations[Name]["output"]>;
  };
}[Names];

/** Asks the person to show once more that it is them, in the host's own way, before the action goes on. */
export interface StepUp {
  /** Why, in the page's language. */
  message: string;
  /** Called on their click, so that it may open a window. False: they could not show it. */
  confirm: () => Promise<boolean>;
}

/** A host's answer to an action: nothing lets it happen. */
export type BeforeAnswer =
  | undefined
  | null
  // biome-ignore lint/suspicious/noConfusingVoidType: a function that returns nothing lets it happen
  | void
  /** It does not happen, and these words say why. */
  | { cancel: string }
  | { stepUp: StepUp };

/** What a host hears of and may stop. */
export interface HostHooks {
  /** Before any action. */
  onBeforeAction?: ((action: UsherAction) => BeforeAnswer | Promise<BeforeAnswer>) | undefined;
  /** After any action. */
  onAction?: ((done: UsherActionDone) => void) | undefined;
  /** Before one kind of action, by its name. */
  beforeActions?:
    | {
        [Name in UsherActionName]?: (
          action: UsherAction<Name>,
        ) => BeforeAnswer | Promise<BeforeAnswer>;
      }
    | undefined;
  /** After one kind of action, by its name. */
  afterActions?: { [Name in UsherActionName]?: (done: UsherActionDone<Name>) => void } | undefined;
}
