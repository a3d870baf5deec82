import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, Suspense } from "react";
import { AccessEnded, Unreachable } from "./access.tsx";
import { SlotsContext } from "./api.ts";
import { ChangeNews } from "./change-news.tsx";
import { ConnectionStrip } from "./connection-strip.tsx";
import { FrameBoundary } from "./frame-boundary.tsx";
import { useAccess } from "./host/caller.tsx";
import { useIsLeading } from "./host/parts.tsx";
import { UsherProvider, useIsProvided } from "./host/provider.tsx";
import { SpeakingRoot, useCanSpeak } from "./host/speaking.tsx";
import { StepUpQuestion } from "./host/step-up-question.tsx";
import { StillComing } from "./host/still-coming.tsx";
import { ViewProvider } from "./host/use-view.tsx";
import { useMails } from "./invitations/mail-news.tsx";
import styles from "./panel.module.css";
import { PanelLayers } from "./panel-layers.tsx";
import { PanelDoorsContext, usePanelLayers } from "./panel-view.ts";
import type { PartShape } from "./parts/part-kind.ts";
import type { PartProps, ViewProps } from "./props.ts";
import { classNames } from "./ui/class-names.ts";
import { HeadingLevelContext } from "./ui/heading.tsx";
import { lazyPart } from "./ui/lazy-part.tsx";
import { PartBoundary } from "./ui/part-boundary.tsx";

const MailFailures = lazyPart(() => import("./invitations/mail-failures.tsx"), "MailFailures");

export interface PartShellProps extends PartProps, ViewProps {
  shape?: PartShape;
  /** Shown until it is known who asks; it says no words, for they may still be on their way. */
  waiting: ReactNode;
  children: ReactNode;
}

/**
 * What every part in a host's page stands in: theme, words, who asks, what lies over it, and news of what
 * others do. Below an `UsherProvider` it shares that one's connection, otherwise it has its own.
 */
export function Part(props: PartShellProps) {
  const { serverUrl } = props;
  if (useIsProvided()) return <PartShell {...props} />;
  if (!serverUrl)
    throw new Error("A part of Usher needs `serverUrl`, or an UsherProvider above it.");
  return (
    <UsherProvider {...props} serverUrl={serverUrl}>
      <PartShell {...props} />
    </UsherProvider>
  );
}

function PartShell({ waiting, children, ...props }: PartShellProps) {
  const { className, theme, density, shape = "block", headingLevel = 2 } = props;
  const queries = useQueryClient();
  return (
    <SpeakingRoot
      className={classNames(shape === "block" ? undefined : styles.aside, className)}
      density={density}
      direction={props.direction}
      theme={theme}
    >
      <FrameBoundary onRetry={() => queries.clear()}>
        <ViewProvider {...props}>
          <HeadingLevelContext.Provider value={headingLevel}>
            <SlotsContext.Provider value={props.slots}>
              <Gate shape={shape} waiting={waiting}>
                {children}
              </Gate>
            </SlotsContext.Provider>
          </HeadingLevelContext.Provider>
        </ViewProvider>
      </FrameBoundary>
    </SpeakingRoot>
  );
}

type GateProps = Pick<PartShellProps, "shape" | "waiting" | "children">;

/** Lets through who may see it, and says to everyone else what stands in the way. */
function Gate({ shape, waiting, children }: GateProps) {
  const access = useAccess();
  const canSpeak = useCanSpeak();
  const coming = <StillComing>{waiting}</StillComing>;
  if (!canSpeak || access.state === "waiting") return coming;
  const isBlock = shape === "block";
  // Beside other things of the host's there is no room to say so, and it is no piece of the page.
  if (access.state !== "in" && !isBlock) return null;
  if (access.state === "ended") return <AccessEnded wasIn={access.wasIn} />;
  if (access.state === "unreachable")
    return <Unreachable error={access.error} onRetry={access.retry} />;
  return (
    <Layered>
      <div className={isBlock ? styles.panel : undefined}>
        {isBlock ? <ConnectionStrip /> : null}
        <Suspense fallback={coming}>{children}</Suspense>
        <ForAll />
      </div>
    </Layered>
  );
}

/** What one part says for all that share its provider. */
function ForAll() {
  const leading = useIsLeading();
  const { unsaid } = useMails();
  if (!leading) return null;
  return (
    <>
      <ChangeNews />
      <PartBoundary quiet>
        <Suspense>{unsaid.length > 0 ? <MailFailures /> : null}</Suspense>
      </PartBoundary>
      <StepUpQuestion />
    </>
  );
}

/** A drawer and a dialog of the part's own, over whatever it shows. */
function Layered({ children }: { children: ReactNode }) {
  const { drawer, dialog, doors } = usePanelLayers();
  return (
    <PanelDoorsContext.Provider value={doors}>
      {children}
      <PanelLayers dialog={dialog} doors={doors} drawer={drawer} />
    </PanelDoorsContext.Provider>
  );
}
