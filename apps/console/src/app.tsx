import { frameWords, PanelRoot } from "@usher/widget/parts";
import { Routes } from "./routes.tsx";
import { SessionProvider } from "./session/session.tsx";

export function App() {
  return (
    <PanelRoot labels={frameWords.kit} theme="system">
      <SessionProvider>
        <Routes />
      </SessionProvider>
    </PanelRoot>
  );
}
