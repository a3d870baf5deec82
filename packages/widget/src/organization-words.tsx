import type { Me } from "@usher/domain";
import { type ReactNode, useMemo } from "react";
import { wordings } from "./messages/en/wordings.ts";
import { en } from "./messages/en.ts";
import { MessagesContext } from "./messages/messages.ts";
import { wordsFor } from "./messages/wording.ts";

/** From here on the panel speaks as the organization does. */
export function OrganizationWords({ me, children }: { me: Me; children: ReactNode }) {
  const { switches } = me.organization;
  const words = useMemo(() => wordsFor(en, wordings, switches), [switches]);
  return <MessagesContext.Provider value={words}>{children}</MessagesContext.Provider>;
}
