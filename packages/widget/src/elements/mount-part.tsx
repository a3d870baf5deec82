import type { ComponentType, ReactNode } from "react";
import { createPortal } from "react-dom";
import { createRoot } from "react-dom/client";
import { UsherProvider } from "../host/provider.tsx";
import { componentOf } from "../parts/compose.tsx";
import type { PartKind } from "../parts/part-kind.ts";
import type { UsherProviderProps } from "../props.ts";
import { registerAll } from "../styles/all-styles.ts";
import { adoptStyles, register } from "../styles/style-sheet.ts";

// Neither in a layer nor important: how an element lies in its page is for the page to say.
register(":host", ":host { display: block }");
register(":host-inline", ":host(usher-invite-button) { display: inline-block }");
register(":host-none", ":host(usher-user-drawer) { display: contents }");

/** A part in the shadow root of its element. */
export interface Mounted {
  render: (props: object) => void;
  unmount: () => void;
}

/** A part that a provider draws. */
export interface Placed {
  shadow: ShadowRoot;
  kind: PartKind<object>;
  props: object;
}

export interface MountedProvider {
  render: (connection: UsherProviderProps, parts: readonly Placed[]) => void;
  unmount: () => void;
}

/** Gives a shadow root the styles of everything that may be in it. */
export function dress(shadow: ShadowRoot): void {
  registerAll();
  adoptStyles(shadow);
}

/** Puts a part into a shadow root. Loaded when the first element is on a page. */
export function mountPart(shadow: ShadowRoot, kind: PartKind<object>): Mounted {
  const root = createRoot(shadow);
  return {
    render: (props) => root.render(drawn(kind, props)),
    unmount: () => root.unmount(),
  };
}

/** Puts what stands alone into a shadow root. */
export function mountAlone(shadow: ShadowRoot, View: ComponentType<object>): Mounted {
  const root = createRoot(shadow);
  return {
    render: (props) => root.render(<View {...props} />),
    unmount: () => root.unmount(),
  };
}

/** One React root for all parts of a provider, each drawn into its own shadow root: so they share a context. */
export function mountProvider(): MountedProvider {
  const root = createRoot(document.createElement("div"));
  return {
    render: (connection, parts) =>
      root.render(
        <UsherProvider {...connection}>
          {parts.map(({ shadow, kind, props }) =>
            createPortal(drawn(kind, props), shadow as unknown as Element, keyOf(shadow)),
          )}
        </UsherProvider>,
      ),
    unmount: () => root.unmount(),
  };
}

function drawn(kind: PartKind<object>, props: object): ReactNode {
  const View = componentOf(kind) as ComponentType<object>;
  return <View {...props} />;
}

const keys = new WeakMap<ShadowRoot, string>();
let lastKey = 0;

function keyOf(shadow: ShadowRoot): string {
  const key = keys.get(shadow) ?? String(++lastKey);
  keys.set(shadow, key);
  return key;
}
