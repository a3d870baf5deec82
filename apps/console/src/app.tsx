import { noLabels, PanelRoot, useMessages, useSpoken, WordsProvider } from "@usher/widget/parts";
import { Suspense } from "react";
import { UnreachablePage } from "./pages/unreachable-page.tsx";
import { WaitingPage } from "./pages/waiting-page.tsx";
import { Routes } from "./routes.tsx";
import { SessionProvider } from "./session/session.tsx";

/** What these pages say beside their own words, which are in English. */
const areas = ["account", "forms", "frame", "refusals", "signIn"] as const;

export function App() {
  return (
    <WordsProvider areas={areas} language="en" languages={undefined} messages={undefined}>
      <Spoken />
    </WordsProvider>
  );
}

function Spoken() {
  const { language, failure } = useSpoken();
  if (language) return <Pages />;
  return (
    <PanelRoot labels={noLabels} theme="system">
      {failure ? <UnreachablePage /> : <WaitingPage />}
    </PanelRoot>
  );
}

function Pages() {
  const { frame } = useMessages();
  return (
    <PanelRoot labels={frame.kit} theme="system">
      <SessionProvider>
        <Suspense fallback={<WaitingPage />}>
          <Routes />
        </Suspense>
      </SessionProvider>
    </PanelRoot>
  );
}
