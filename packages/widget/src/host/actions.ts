/** What the panel does for a person, by the procedure that does it, e.g. `users.suspend`. */
export type UsherActionName = string;

/** An action that somebody has asked for; secrets (passwords, codes) are left out of its input. */
export interface UsherAction {
  name: UsherActionName;
  input: unknown;
}

/** An action that the server has done. */
export interface UsherActionDone extends UsherAction {
  output: unknown;
}

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
    | { [Name in UsherActionName]?: (action: UsherAction) => BeforeAnswer | Promise<BeforeAnswer> }
    | undefined;
  /** After one kind of action, by its name. */
  afterActions?: { [Name in UsherActionName]?: (done: UsherActionDone) => void } | undefined;
}
