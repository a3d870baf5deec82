import { useWords } from "../use-words.ts";
import { DeadEndPage } from "./dead-end-page.tsx";

export function MissingPage() {
  return <DeadEndPage {...useWords().console.missing} signIn />;
}
