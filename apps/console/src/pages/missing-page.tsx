import { useMessages } from "@usher/widget/parts";
import { DeadEndPage } from "./dead-end-page.tsx";

export function MissingPage() {
  return <DeadEndPage {...useMessages().console.missing} signIn />;
}
