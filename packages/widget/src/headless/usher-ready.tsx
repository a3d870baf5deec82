import { type ReactNode, Suspense } from "react";
import { useAccess } from "../host/caller.tsx";
import { StillComing } from "../host/still-coming.tsx";
import { useSpoken } from "../host/words.tsx";
import { type UsherProblem, useProblem } from "./problem.ts";

export interface UsherReadyProps {
  /** Until it is known who asks, and while words are on their way. */
  waiting?: ReactNode;
  /** When the person is not signed in, or no longer. */
  ended?: ReactNode;
  /** When the server could not be reached. */
  failed?: ((problem: UsherProblem, retry: () => void) => ReactNode) | undefined;
  children: ReactNode;
}

/** Shows what is in it once it is known who asks: the hooks below it need that. */
export function UsherReady(props: UsherReadyProps): ReactNode {
  const { waiting = null, ended = null, failed, children } = props;
  const access = useAccess();
  const { language, failure } = useSpoken();
  if (failure && !language) throw failure.error;
  const coming = <StillComing>{waiting}</StillComing>;
  if (!language || access.state === "waiting") return coming;
  if (access.state === "ended") return ended;
  return (
    <Suspense fallback={coming}>
      {access.state === "in" ? children : <Unreachable {...access} failed={failed} />}
    </Suspense>
  );
}

interface UnreachableProps extends Pick<UsherReadyProps, "failed"> {
  error: unknown;
  retry: () => void;
}

function Unreachable({ error, retry, failed }: UnreachableProps) {
  const problemOf = useProblem();
  return failed?.(problemOf(error), retry);
}
