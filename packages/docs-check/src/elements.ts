import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { repository } from "./pages.ts";

/** What a page may say of an element, in whatever it is written. */
export interface Elements {
  /** What is wrong with this tag, attribute, property or event, or null. */
  tag(tag: string): string | null;
  attribute(tag: string, name: string): string | null;
  property(tag: string, name: string): string | null;
  event(name: string): string | null;
}

interface ElementClass {
  observedAttributes: readonly string[];
  new (): object;
}

const widget = join(repository, "packages/widget/dist");

/** Everywhere in HTML. */
const global = /^(id|class|style|slot|hidden|dir|lang|title|data-.+|aria-.+)$/;

/** Reads from the built package which elements it defines and what they look at. */
export async function readElements(): Promise<Elements> {
  const classes = await definedElements();
  const types = readFileSync(join(widget, "element.d.ts"), "utf8");
  const events = new Set([...types.matchAll(/"(usher-[\w-]+)": CustomEvent/g)].map(([, n]) => n));
  const properties = new Map([...classes].map(([tag, One]) => [tag, Object.keys(new One())]));
  const attributes = (tag: string) => classes.get(tag)?.observedAttributes ?? [];
  return {
    tag: (tag) => (classes.has(tag) ? null : `There is no element <${tag}>.`),
    attribute: (tag, name) =>
      global.test(name) || attributes(tag).includes(name)
        ? null
        : `<${tag}> has no attribute ${name}.`,
    property: (tag, name) =>
      properties.get(tag)?.includes(name) ? null : `<${tag}> has no property ${name}.`,
    event: (name) => (events.has(name) ? null : `No element fires ${name}.`),
  };
}

/** Node has no elements: this takes the place of a browser's own list of them. */
async function definedElements(): Promise<Map<string, ElementClass>> {
  const classes = new Map<string, ElementClass>();
  const { get, set } = { get: classes.get.bind(classes), set: classes.set.bind(classes) };
  Object.assign(globalThis, { customElements: { get, define: set } });
  await import(/* @vite-ignore */ pathToFileURL(join(widget, "element.js")).href);
  if (classes.size === 0) throw new Error("The widget's build defines no element.");
  return classes;
}
