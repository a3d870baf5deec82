import { createElement, useEffect, useState } from "react";
import type { Choices } from "../../embed/choices.ts";
import { languageOf, lookOf } from "../../embed/look-of.ts";
import { tokenUrlOf } from "./token.ts";

type ElementForm = "script" | "npm";

let loaded: ElementForm | null = null;

/** Whether the elements on this page are another form's than this one. */
export function isOtherElement(form: Choices["form"]): boolean {
  return loaded !== null && (form === "script" || form === "npm") && form !== loaded;
}

async function load(form: ElementForm, usherUrl: string): Promise<void> {
  loaded = form;
  if (form === "npm") await import("@usher/widget/element");
  else if (!document.querySelector("[data-usher-script]")) {
    const script = document.createElement("script");
    script.type = "module";
    script.src = `${usherUrl}/widget/usher.js`;
    script.dataset.usherScript = "";
    document.head.append(script);
  }
}

interface ElementPanelProps {
  form: ElementForm;
  choices: Choices;
  usherUrl: string;
}

/** The panel as a custom element, whose attributes are all that changes. */
export function ElementPanel({ form, choices, usherUrl }: ElementPanelProps) {
  const [problem, setProblem] = useState(false);
  useEffect(() => {
    load(form, usherUrl).catch(() => setProblem(true));
  }, [form, usherUrl]);
  if (problem) return <p>The element’s script could not be loaded. Reload the page.</p>;
  return createElement("usher-user-management", {
    "server-url": usherUrl,
    "token-url": tokenUrlOf(choices.product),
    ...languageOf(choices),
    ...lookOf(choices),
  });
}
