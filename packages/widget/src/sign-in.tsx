import { Suspense } from "react";
import { FrameBoundary } from "./frame-boundary.tsx";
import { useSpoken, WordsProvider } from "./host/words.tsx";
import type { Area } from "./messages/language.ts";
import { useMessages } from "./messages/messages.ts";
import type { SignInProps } from "./props.ts";
import styles from "./sign-in/sign-in.module.css";
import { noLabels } from "./ui/labels.tsx";
import { lazyPart, PartMissing } from "./ui/lazy-part.tsx";
import { PanelRoot } from "./ui/panel-root.tsx";
import { Skeleton } from "./ui/skeleton.tsx";

const HostSignIn = lazyPart(() => import("./sign-in/host-sign-in.tsx"), "HostSignIn");

const areas: readonly Area[] = ["account", "forms", "frame", "refusals", "signIn"];

/**
 * Signing in with every step that an account may ask for. It stands alone: nobody is known yet, so an
 * `UsherProvider` above it is of no use to it.
 */
export function SignIn(props: SignInProps) {
  const { language, messages, languages } = props;
  return (
    <WordsProvider areas={areas} language={language} languages={languages} messages={messages}>
      <Shell {...props} />
    </WordsProvider>
  );
}

function Shell(props: SignInProps) {
  const { language } = useSpoken();
  const messages = useMessages();
  return (
    <PanelRoot
      className={props.className}
      density={props.density}
      direction={props.direction ?? language?.direction}
      labels={language ? messages.frame.kit : noLabels}
      theme={props.theme}
    >
      <FrameBoundary>
        <Ready {...props} />
      </FrameBoundary>
    </PanelRoot>
  );
}

/** Waits for its words. */
function Ready(props: SignInProps) {
  const { language, failure } = useSpoken();
  // Thrown for the boundary, whose retry asks again.
  if (failure && !language) throw new PartMissing(failure.error, failure.retry);
  if (!language) return <Waiting />;
  return (
    <Suspense fallback={<Waiting />}>
      <HostSignIn {...props} />
    </Suspense>
  );
}

function Waiting() {
  return (
    <div aria-busy className={styles.step}>
      <Skeleton height="320px" />
    </div>
  );
}
