import { useContext } from "react";
import { NewsContext } from "./live-view.tsx";
import { VisuallyHidden } from "./ui/visually-hidden.tsx";

/** Says what others changed to whoever can't see it. */
export function ChangeNews() {
  const news = useContext(NewsContext);
  return (
    <VisuallyHidden>
      <span aria-live="polite">{news}</span>
    </VisuallyHidden>
  );
}
