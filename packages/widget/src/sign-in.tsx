import { Suspense } from "react";
import { FrameBoundary } from "./frame-boundary.tsx";
import { SpeakingRoot, useCanSpeak } from "./host/speaking.tsx";
import { WordsProvider } from "./host/words.tsx";
import type { Area } from "./messages/language.ts";
import type { SignInProps } from "./props.ts";
import styles from "./sign-in/sign-in.module.css";
import { lazyPart } from "./ui/lazy-part.tsx";
import { Skeleton } from "./ui/skeleton.tsx";

const HostSignIn = lazyPart(() => import("./sign-in/host-sign-in.tsx"), "HostSignIn");

const areas: readonly Area[] = ["account", "forms", "frame", "refusals", "signIn"];

/**
 * Signing in with every step that an account may ask for. It stands alone: nobody is known yet, so an
 * `UsherProvider` above it is of no use to it.
 */
export function SignIn(props: SignInProps) {
  const { language, messages, languages } = props;
  const { className, density, direction, theme } = props;
  return (
    <WordsProvider areas={areas} language={language} languages={languages} messages={messages}>
      <SpeakingRoot className={className} density={density} direction={direction} theme={theme}>
        <FrameBoundary>
          <Ready {...props} />
        </FrameBoundary>
      </SpeakingRoot>
    </WordsProvider>
  );
}

/** Waits for its words. */
function Ready(props: SignInProps) {
  if (!useCanSpeak()) return <Waiting />;
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
