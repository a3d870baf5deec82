import { useWords } from "../use-words.ts";
import { DeadEndPage } from "./dead-end-page.tsx";

export function UnreachablePage() {
  return <DeadEndPage {...useWords().console.unreachable} retry />;
}
