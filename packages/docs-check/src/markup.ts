import { existsSync } from "node:fs";
import { join } from "node:path";
import { type DefaultTreeAdapterTypes, parse, parseFragment } from "parse5";
import type { Checked } from "./check.ts";
import type { Elements } from "./elements.ts";
import { padded } from "./padded.ts";
import { type Block, repository } from "./pages.ts";

type Node = DefaultTreeAdapterTypes.Node;
type Tag = DefaultTreeAdapterTypes.Element;

/** Parses a page or a part of one, asks of each element of ours whether it is as written, and takes out scripts. */
export function checkHtml(block: Block, elements: Elements): Checked {
  const problems: string[] = [];
  const options = {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine }: { code: string; startLine: number }) =>
      problems.push(`line ${startLine}: ${code}`),
  };
  const whole = /^(<!--.*-->\s*)?<!doctype/i.test(block.text);
  const tree = whole ? parse(block.text, options) : parseFragment(block.text, options);
  const tags = tagsIn(tree);
  problems.push(...tags.flatMap(unclosed), ...tags.flatMap((tag) => problemsOf(tag, elements)));
  const scripts = tags.filter((tag) => tag.tagName === "script" && !attributeOf(tag, "src"));
  const modules = scripts.map((tag, index) => ({
    name: `script-${index}.js`,
    text: padded(block.text, textOf(tag), locationOf(tag)),
  }));
  return { problems, modules };
}

function tagsIn(node: Node): Tag[] {
  const children = "childNodes" in node ? node.childNodes.flatMap(tagsIn) : [];
  return "tagName" in node ? [node, ...children] : children;
}

const withoutEnd = ["meta", "link", "br", "hr", "img", "input"];

/** The parser closes by itself what a page leaves open. */
function unclosed({ tagName, sourceCodeLocation: place }: Tag): string[] {
  if (!place || place.endTag || withoutEnd.includes(tagName)) return [];
  return [`line ${place.startLine}: <${tagName}> is not closed.`];
}

function problemsOf(tag: Tag, elements: Elements): string[] {
  if (tag.tagName === "script") return [missingScript(attributeOf(tag, "src"))].flatMap(present);
  if (!tag.tagName.startsWith("usher-")) return [];
  const wrong = tag.attrs.map(({ name }) => elements.attribute(tag.tagName, name));
  return [elements.tag(tag.tagName), ...wrong].flatMap(present);
}

/** A script of ours has to be one of those that the server gives out. */
function missingScript(src: string | undefined): string | null {
  const [, file] = /\/widget\/(.+)$/.exec(src ?? "") ?? [];
  if (!file || existsSync(join(repository, "packages/widget/dist/script", file))) return null;
  return `The script build has no ${file}.`;
}

const present = (problem: string | null) => problem ?? [];

const attributeOf = (tag: Tag, name: string) =>
  tag.attrs.find((attribute) => attribute.name === name)?.value;

const textOf = (tag: Tag) =>
  tag.childNodes.map((child) => ("value" in child ? child.value : "")).join("");

const locationOf = (tag: Tag) => tag.sourceCodeLocation?.startTag?.endOffset ?? 0;
