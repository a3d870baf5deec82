import { beforeAll, expect, test } from "vitest";
import { type Block, blocksOf } from "./pages.ts";
import { problemsOf } from "./problems.ts";

/** Blocks with one mistake each, and what has to be found of it. */
const wrong: Record<string, [language: string, text: string, found: string]> = {
  "a language that no check knows": ["ruby", "puts 1", 'No check knows the language "ruby"'],
  "a block without a language": ["", "npm install", 'No check knows the language ""'],
  "a procedure that there isn't": [
    "ts",
    'import { createUsherClient } from "@usher/client";\ncreateUsherClient({ url: "" }).users.fire;',
    "line-2.md:4: error TS2339: Property 'fire' does not exist",
  ],
  "a procedure that there isn't, in JavaScript": [
    "js",
    'import { createUsherClient } from "@usher/client";\ncreateUsherClient({ url: "" }).users.fire;',
    "line-2.md:4: error TS2339: Property 'fire' does not exist",
  ],
  "a tarball that there isn't": [
    "sh",
    "npm install ../usher/packed/usher-vue.tgz",
    "@usher/vue is no",
  ],
  "a prop of another type": [
    "tsx",
    'import { UserManagement } from "@usher/widget";\nexport const a = <UserManagement serverUrl="" theme="pink" />;',
    "Type '\"pink\"' is not assignable",
  ],
  "a word of the panel's that there isn't": [
    "ts",
    'import type { MessageOverrides } from "@usher/widget";\nexport const m: MessageOverrides = { sections: { usres: "" } };',
    "'usres' does not exist",
  ],
  "a name that nothing has declared": [
    "ts",
    "export const id = userId;",
    "Cannot find name 'userId'",
  ],
  "an element that there isn't": [
    "html",
    "<usher-users></usher-users>",
    "no element <usher-users>",
  ],
  "an attribute that the element ignores": [
    "html",
    '<usher-user-management colour="red"></usher-user-management>',
    "has no attribute colour",
  ],
  "a tag that is left open within another": ["html", "<p></div>", "<p> is not closed"],
  "a script in a page that sets what there isn't": [
    "html",
    '<p></p>\n<script>document.querySelector("usher-user-management").token = 1;</script>',
    "line-2.md:4: error TS2339: Property 'token' does not exist",
  ],
  "a script that the build has not": [
    "html",
    '<script src="http://localhost:4000/widget/other.js"></script>',
    "The script build has no other.js",
  ],
  "an event in Vue that nothing fires": [
    "vue",
    '<template><usher-user-management @usher-done="go" /></template>',
    "No element fires usher-done",
  ],
  "a script in Vue that does not compile": [
    "vue",
    '<script setup lang="ts">\nconst a: number = "";\n</script>',
    "line-2.md:4: error TS2322",
  ],
  "a property in Svelte that there isn't": [
    "svelte",
    "<usher-user-management token={1}></usher-user-management>",
    "has no property token",
  ],
  "a property in Angular that there isn't": [
    "ts",
    'import { Component } from "@angular/core";\n@Component({ template: `<usher-user-management [token]="a" />` })\nexport class A {}',
    "has no property token",
  ],
  "a property for looks that nothing reads": [
    "css",
    ":root { --usher-acent: red }",
    "--usher-acent",
  ],
  "a rule that is left open": ["css", ":root { color: red", "Unclosed block"],
  "JSON that is none": ["json", "{ a: 1 }", "SyntaxError"],
  "a script that package.json has not": ["sh", "npx pnpm@12 strat", "no program strat"],
  "a variable that nothing reads": ["sh", "export USHER_ORIGINS=a", "USHER_ORIGINS"],
  "a command of the server's that there isn't": ["sh", "npx pnpm@12 usher start", "usher knows no"],
  "a package that nobody has": ["sh", "npm install @usher/vue", "@usher/vue is no package"],
  "a command that no check knows": ["sh", "curl localhost", "doesn't know the command curl"],
  "a directive that browsers don't know": [
    "http",
    "Content-Security-Policy: scripts-src 'self'",
    "no directive scripts-src",
  ],
};

const blocks = new Map<string, Block>();
let problems: Map<Block, string[]>;

beforeAll(async () => {
  for (const [index, [name, [language, text]]] of Object.entries(wrong).entries()) {
    const page = { path: `wrong-${index}/line-2.md`, text, generated: false };
    blocks.set(name, { page, line: 3, language, text, file: null });
  }
  problems = await problemsOf("wrong", [...blocks.values()]);
}, 60_000);

test.each(Object.entries(wrong))("finds %s", (name, [, , found]) => {
  const block = blocks.get(name);
  expect((block && problems.get(block))?.join("\n")).toContain(found);
});

test("finds a fence that is left open, and one that is indented", () => {
  const page = (text: string) => ({ path: "docs/page.md", text, generated: false });
  expect(() => blocksOf(page("a\n```ts\nb"))).toThrow("docs/page.md:3");
  expect(() => blocksOf(page("- a\n  ```ts\n  ```"))).toThrow("docs/page.md:2");
});
