import type { ComponentType } from "react";
import type { LazyPart } from "./lazy-part.tsx";

/** What `lazyPart` is where the code has come with the rest: a component that waits for nothing. */
export function readyPart<Props extends object>(view: () => ComponentType<Props>): LazyPart<Props> {
  // biome-ignore lint/correctness/noComponentHookFactories: each is made once, in place of a lazy one
  function Part(props: Props) {
    const View = view();
    return <View {...props} />;
  }
  return Object.assign(Part, { preload: () => {} });
}
