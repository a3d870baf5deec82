import { useMessages } from "../messages/messages.ts";
import { noLabels } from "../ui/labels.tsx";
import { PartMissing } from "../ui/lazy-part.tsx";
import { PanelRoot, type PanelRootProps } from "../ui/panel-root.tsx";
import { useSpoken } from "./words.tsx";

/** The kit's ground in the language in use: it lies as that is written, and its controls are named in it. */
export function SpeakingRoot({ direction, ...others }: Omit<PanelRootProps, "labels">) {
  const { language } = useSpoken();
  const messages = useMessages();
  return (
    <PanelRoot
      {...others}
      direction={direction ?? language?.direction}
      // While the language is still on its way there is nothing to name.
      labels={language ? messages.frame.kit : noLabels}
    />
  );
}

/** Whether the first words are there; that they don't come is thrown for the boundary, whose retry asks again. */
export function useCanSpeak(): boolean {
  const { language, failure } = useSpoken();
  if (failure && !language) throw new PartMissing(failure.error, failure.retry);
  return language !== null;
}
