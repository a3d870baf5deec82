import { type ComponentType, type ReactNode, useEffect } from "react";
import { useMe } from "../api.ts";
import { Part } from "../part.tsx";
import type { PartProps, ViewProps } from "../props.ts";
import { lazyPart } from "../ui/lazy-part.tsx";
import { UsersPageSkeleton } from "../users/users-skeleton.tsx";
import { Denied, DeniedButton } from "./denied.tsx";
import type { PartKind } from "./part-kind.ts";

/** A part as a host's React page has it. */
export type PartComponent<Own extends object> = (props: PartProps & ViewProps & Own) => ReactNode;

const made = new Map<object, unknown>();

/** The component of a part: always the same one, so that drawing it anew keeps what is in it. */
export function componentOf<Own extends object>(kind: PartKind<Own>): PartComponent<Own> {
  const known = made.get(kind) as PartComponent<Own> | undefined;
  const component = known ?? compose(kind);
  made.set(kind, component);
  return component;
}

function compose<Own extends object>(kind: PartKind<Own>): PartComponent<Own> {
  const { load, shape = "block" } = kind;
  const View = lazyPart(async () => ({ View: (await load()) as ComponentType<object> }), "View");
  // biome-ignore lint/correctness/noComponentHookFactories: each is made once, by `componentOf`
  return function ComposedPart(props) {
    // While it is asked who looks at it.
    useEffect(() => View.preload(), []);
    const waiting = shape === "block" ? <UsersPageSkeleton head={!kind.headless} /> : null;
    return (
      <Part {...props} shape={shape} waiting={waiting}>
        <Permitted kind={kind} whenDenied={props.whenDenied}>
          <View {...props} />
        </Permitted>
      </Part>
    );
  };
}

interface PermittedProps extends Pick<PartProps, "whenDenied"> {
  kind: Pick<PartKind<object>, "whyNot" | "shape">;
  children: ReactNode;
}

function Permitted({ kind, whenDenied = "explain", children }: PermittedProps) {
  const me = useMe();
  const reason = kind.whyNot?.(me) ?? null;
  if (reason === null) return children;
  if (whenDenied === "nothing") return null;
  return kind.shape === "inline" ? (
    <DeniedButton reason={reason} />
  ) : (
    <Denied me={me} reason={reason} />
  );
}
