import type { NewToast, Toasts } from "./toasts-context.ts";

/** How long a toast stays, in milliseconds; hovering or focusing it stops the clock. */
export const lifetime = 6000;

export type Listener = (id: string, toast: NewToast) => void;

/** What is to be said, from before there is anything on screen to say it. */
export interface ToastQueue extends Toasts {
  /** From now on this hears every toast, and at once those that wait. The answer ends it. */
  attach: (listener: Listener) => () => void;
  /** Takes what waits, to say it another way. */
  take: () => NewToast[];
}

/** `onWaiting` is told when a toast waits because nobody listens yet. */
export function createToastQueue(onWaiting: () => void): ToastQueue {
  let count = 0;
  let listener: Listener | null = null;
  const waiting = new Map<string, NewToast>();
  function say(id: string, toast: NewToast): void {
    if (listener) listener(id, toast);
    else {
      waiting.set(id, toast);
      onWaiting();
    }
  }
  function take(): [string, NewToast][] {
    const taken = [...waiting];
    waiting.clear();
    return taken;
  }
  return {
    add(toast) {
      count += 1;
      const id = `toast-${count}`;
      say(id, toast);
      return id;
    },
    update: say,
    attach(next) {
      listener = next;
      for (const [id, toast] of take()) next(id, toast);
      return () => {
        listener = null;
      };
    },
    take: () => take().map(([, toast]) => toast),
  };
}
