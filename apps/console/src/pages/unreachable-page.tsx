import { words } from "../words.ts";
import { DeadEndPage } from "./dead-end-page.tsx";

export function UnreachablePage() {
  return <DeadEndPage {...words.unreachable} retry />;
}
