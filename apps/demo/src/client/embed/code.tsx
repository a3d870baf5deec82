import { useEffect, useState } from "react";
import { backendCode } from "../../embed/backend-code.ts";
import { backends, type Choices } from "../../embed/choices.ts";
import { pageCode, styleCode } from "../../embed/page-code.ts";
import { Select } from "./fields.tsx";
import { Tabs } from "./tabs.tsx";

interface CodeProps {
  choices: Choices;
  onChoose: (change: Partial<Choices>) => void;
  usherUrl: string;
}

type Side = "page" | "style" | "backend";

/** What a host writes for what is chosen, and nothing that isn't. */
export function Code({ choices, onChoose, usherUrl }: CodeProps) {
  const [asked, setAsked] = useState<Side>("page");
  const files = {
    page: pageCode(choices, usherUrl),
    style: styleCode(choices),
    backend: backendCode(choices, usherUrl, location.origin),
  };
  const tabs = [
    { key: "page", name: "Page" },
    ...(files.style ? [{ key: "style", name: "Style" } as const] : []),
    { key: "backend", name: "Backend" },
  ] as const;
  const side = files[asked] ? asked : "page";
  const { name, text } = files[side] ?? files.page;
  return (
    <section className="embed-code card" aria-labelledby="code">
      <h2 id="code">The code for this</h2>
      <Tabs name="Parts of the code" tabs={tabs} chosen={side} onChoose={setAsked}>
        <div className="embed-file">
          <code>{name}</code>
          {side === "backend" ? (
            <Select
              quiet
              name="Framework"
              options={backends}
              chosen={choices.backend}
              onChoose={(backend) => onChoose({ backend })}
            />
          ) : null}
          <CopyButton text={text} />
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and by keyboard only so */}
        <section className="embed-text" tabIndex={0} aria-label={name}>
          <pre>
            <code>{text}</code>
          </pre>
        </section>
      </Tabs>
    </section>
  );
}

/** How long it says that it has copied, in milliseconds. */
const saidFor = 2500;

function CopyButton({ text }: { text: string }) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(""), saidFor);
    return () => clearTimeout(timer);
  }, [said]);
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setSaid("Copied");
    } catch {
      setSaid("Select it and copy it by hand: the browser doesn’t let this page");
    }
  }
  return (
    <>
      <output className="muted">{said}</output>
      <button type="button" className="button button-quiet" onClick={() => void copy()}>
        Copy
      </button>
    </>
  );
}
