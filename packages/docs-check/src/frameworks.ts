import type { TmplAstNode } from "@angular/compiler";
import { compile, parse as parseSvelte } from "svelte/compiler";
import { compileScript, compileTemplate, parse as parseVue } from "vue/compiler-sfc";
import type { Checked } from "./check.ts";
import type { Elements } from "./elements.ts";
import { padded } from "./padded.ts";
import type { Block } from "./pages.ts";

const present = (problem: string | null) => problem ?? [];
const isOurs = (tag: string) => tag.startsWith("usher-");

interface VueNode {
  tag?: string;
  children?: VueNode[];
  props?: { type: number; name: string; arg?: { content: string } }[];
}

/** Compiled by Vue's own compiler; its script is typechecked with the others. */
export function checkVue({ text }: Block, elements: Elements): Checked {
  const { descriptor, errors } = parseVue(text);
  const { script, scriptSetup, template } = descriptor;
  if (errors.length > 0) return { problems: errors.map(({ message }) => message), modules: [] };
  if (script || scriptSetup) compileScript(descriptor, { id: "block" });
  const compiled =
    template && compileTemplate({ id: "b", filename: "b.vue", source: template.content });
  const problems = (compiled?.errors ?? []).map(String);
  const visit = (node: VueNode): string[] => [
    ...vueProblems(node, elements),
    ...(node.children ?? []).flatMap(visit),
  ];
  if (template?.ast) problems.push(...visit(template.ast as VueNode));
  const code = scriptSetup ?? script;
  const module = code && {
    name: "script.ts",
    text: padded(text, code.content, code.loc.start.offset),
  };
  return { problems, modules: module ? [module] : [] };
}

function vueProblems({ tag = "", props = [] }: VueNode, elements: Elements): string[] {
  if (!isOurs(tag)) return [];
  const wrong = props.map(({ type, name, arg }) => {
    const [plain, said] = [type === 6, arg?.content ?? ""];
    if (plain) return elements.attribute(tag, name);
    if (name === "on") return elements.event(said);
    if (name !== "bind") return null;
    return elements.attribute(tag, said) && elements.property(tag, said);
  });
  return [elements.tag(tag), ...wrong].flatMap(present);
}

interface SvelteNode {
  type?: string;
  name?: string;
  attributes?: { type: string; name: string }[];
}

/** Compiled by Svelte's own compiler, of which a warning is a problem too. */
export function checkSvelte({ text }: Block, elements: Elements): Checked {
  const { warnings } = compile(text, { generate: "client" });
  const problems = warnings.map(({ message }) => message);
  const tree = parseSvelte(text, { modern: true });
  for (const node of nodesIn(tree.fragment)) problems.push(...svelteProblems(node, elements));
  const [, code = ""] = /<script lang="ts">([\s\S]*?)<\/script>/.exec(text) ?? [];
  const modules = code ? [{ name: "script.ts", text: padded(text, code, text.indexOf(code)) }] : [];
  return { problems, modules };
}

function nodesIn(value: unknown): SvelteNode[] {
  if (typeof value !== "object" || value === null) return [];
  return [value as SvelteNode, ...Object.values(value).flatMap(nodesIn)];
}

function svelteProblems({ type, name = "", attributes = [] }: SvelteNode, elements: Elements) {
  if (type !== "RegularElement" || !isOurs(name)) return [];
  const wrong = attributes.map((attribute) => {
    if (attribute.type !== "Attribute") return null;
    if (attribute.name.startsWith("on")) return elements.event(attribute.name.slice(2));
    return elements.attribute(name, attribute.name) && elements.property(name, attribute.name);
  });
  return [elements.tag(name), ...wrong].flatMap(present);
}

/**
 * Parsed by Angular's own compiler. Its class is typechecked with the other modules; what stands in the template
 * isn't, as that needs a compiler of Angular's which knows no TypeScript 7.
 */
export async function checkAngularTemplate(text: string, elements: Elements): Promise<string[]> {
  const { parseTemplate, TmplAstElement } = await import("@angular/compiler");
  const [, template = ""] = /template: `([\s\S]*?)`/.exec(text) ?? [];
  if (!template) return ["No template was found in this component."];
  const { nodes, errors } = parseTemplate(template, "block.html");
  const visit = (node: TmplAstNode): string[] => {
    if (!(node instanceof TmplAstElement)) return [];
    const { name: tag, attributes, inputs, outputs, children } = node;
    const inner = children.flatMap(visit);
    if (!isOurs(tag)) return inner;
    const wrong = [
      ...attributes.map(({ name }) => elements.attribute(tag, name)),
      // 0 is a property, 1 an attribute (`[attr.theme]`).
      ...inputs.map(({ name, type }) => elements[type === 1 ? "attribute" : "property"](tag, name)),
      ...outputs.map(({ name }) => elements.event(name)),
    ];
    return [...[elements.tag(tag), ...wrong].flatMap(present), ...inner];
  };
  return [...(errors ?? []).map(String), ...nodes.flatMap(visit)];
}
