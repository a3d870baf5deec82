import { useMessages } from "@usher/widget/parts";
import { DeadEndPage } from "./dead-end-page.tsx";

export function UnreachablePage() {
  return <DeadEndPage {...useMessages().console.unreachable} retry />;
}
