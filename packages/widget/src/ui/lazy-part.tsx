import { type ComponentType, type FunctionComponent, lazy, useState } from "react";

/** A component whose code loads when it is first shown, or ahead of that. It suspends meanwhile. */
export interface LazyPart<Props> extends FunctionComponent<Props> {
  /** Asks for the code before it is needed, as when a pointer comes near. */
  preload: () => void;
}

/** A part's code did not come: the connection is gone, or the host has put up a new version meanwhile. */
export class PartMissing extends Error {
  /** Lets the next showing ask again. Until then the part fails the same way, however often it is rendered. */
  readonly forget: () => void;

  constructor(cause: unknown, forget: () => void) {
    super("A part of the panel could not be loaded.", { cause });
    this.name = "PartMissing";
    this.forget = forget;
  }
}

type PropsOf<View> = View extends ComponentType<infer Props> ? Props : never;

/** `lazyPart(() => import("./drawer.tsx"), "Drawer")`. */
export function lazyPart<Module, Name extends keyof Module>(
  load: () => Promise<Module>,
  name: Name,
): LazyPart<PropsOf<Module[Name]>> {
  type View = ComponentType<PropsOf<Module[Name]>>;
  let asked: Promise<View> | null = null;
  let loaded: View | null = null;
  async function fetchView(): Promise<View> {
    loaded = (await load())[name] as View;
    return loaded;
  }
  function ask(): Promise<View> {
    asked ??= fetchView().catch((cause) => {
      asked = null;
      throw new PartMissing(cause, () => {
        waiting = wait();
      });
    });
    return asked;
  }
  // What React has seen fail stays failed, so that each new try needs a new one.
  const wait = () => lazy(async () => ({ default: await ask() }));
  let waiting = wait();
  // biome-ignore lint/correctness/noComponentHookFactories: each is made once, beside its import
  function Part(props: PropsOf<Module[Name]> & object) {
    // Once shown, it stays the same component: another one would lose what is in it.
    const [Shown] = useState<ComponentType<object>>(
      () => (loaded ?? waiting) as ComponentType<object>,
    );
    return <Shown {...props} />;
  }
  return Object.assign(Part, { preload: () => void ask().catch(() => {}) }) as LazyPart<
    PropsOf<Module[Name]>
  >;
}
