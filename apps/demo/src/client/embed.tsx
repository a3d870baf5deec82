import "@usher/widget/style.css";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { type Choices, choicesOf, searchOf } from "../embed/choices.ts";
import { Code } from "./embed/code.tsx";
import { Controls } from "./embed/controls.tsx";
import { isOtherElement } from "./embed/element.tsx";
import { LivePanel } from "./embed/live-panel.tsx";
import type { Sample } from "./embed/sample.ts";

interface EmbedProps {
  samples: readonly Sample[];
  usherUrl: string;
}

/** What is chosen, the panel that follows it, and the code for it; the address holds all of it. */
function Embed({ samples, usherUrl }: EmbedProps) {
  const known = samples.map(({ organization }) => organization);
  const [choices, setChoices] = useState(() => choicesOf(location.search, known));
  const sample = samples.find(({ organization }) => organization === choices.product);
  function choose(change: Partial<Choices>) {
    const next = { ...choices, ...change };
    history.replaceState(null, "", searchOf(next));
    // A page can't give an element's name to another script: that takes a new page.
    if (isOtherElement(next.form)) location.reload();
    else setChoices(next);
  }
  if (!sample) return null;
  return (
    <>
      <Controls choices={choices} onChoose={choose} samples={samples} />
      <section className="embed-live" aria-labelledby="live">
        <h2 className="hidden" id="live">
          The panel, live
        </h2>
        <p className="embed-eyes">
          <img src={`/marks/${sample.organization}.svg`} alt="" width="20" height="20" />
          <span>
            You look through the eyes of <strong>{sample.who}</strong>, {sample.role} at{" "}
            {sample.name}.{" "}
            <span className="muted">
              Nobody is signed in here: this sample host lets every visitor in as its sample
              administrators. Yours asks its own session.
            </span>
          </span>
        </p>
        <LivePanel choices={choices} usherUrl={usherUrl} />
      </section>
      <Code choices={choices} onChoose={choose} usherUrl={usherUrl} />
    </>
  );
}

const place = document.getElementById("embed");
if (place) {
  const { usherUrl = "", products = "[]" } = place.dataset;
  createRoot(place).render(<Embed samples={JSON.parse(products)} usherUrl={usherUrl} />);
}
