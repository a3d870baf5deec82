import { words } from "../words.ts";
import { DeadEndPage } from "./dead-end-page.tsx";

export function MissingPage() {
  return <DeadEndPage {...words.missing} signIn />;
}
