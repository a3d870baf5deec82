import { noLabels, PanelRoot, useMessages, useSpoken, WordsProvider } from "@usher/widget/parts";
import { Suspense, useEffect } from "react";
import { areas } from "./areas.ts";
import { WaitingPage } from "./pages/waiting-page.tsx";
import { WordlessPage } from "./pages/wordless-page.tsx";
import { Routes } from "./routes.tsx";
import { SessionProvider } from "./session/session.tsx";

export function App() {
  return (
    <WordsProvider areas={areas} language={undefined} languages={undefined} messages={undefined}>
      <Spoken />
    </WordsProvider>
  );
}

function Spoken() {
  const { language, failure } = useSpoken();
  useEffect(() => {
    if (language) document.documentElement.dir = language.direction;
  }, [language]);
  if (language) return <Pages direction={language.direction} />;
  return (
    <PanelRoot labels={noLabels} theme="system">
      {failure ? <WordlessPage onRetry={failure.retry} /> : <WaitingPage />}
    </PanelRoot>
  );
}

function Pages({ direction }: { direction: "ltr" | "rtl" }) {
  const { frame } = useMessages();
  return (
    <PanelRoot direction={direction} labels={frame.kit} theme="system">
      <SessionProvider>
        <Suspense fallback={<WaitingPage />}>
          <Routes />
        </Suspense>
      </SessionProvider>
    </PanelRoot>
  );
}
