import assert from "node:assert/strict";
import { createElement } from "react";
import { renderToString } from "react-dom/server";

// A host's server render, in Node with nothing of a browser: see check-outside.ts.
for (const name of ["window", "document", "HTMLElement", "customElements", "localStorage"])
  assert.equal(Object.getOwnPropertyDescriptor(globalThis, name)?.value, undefined, name);

for (const entry of process.argv.slice(2)) await import(entry);

const { UserManagement, WorkspaceMembers } = await import("@usher/widget");
const props = { serverUrl: "http://localhost:4000", getToken: async () => "token" };
for (const element of [
  createElement(UserManagement, props),
  createElement(WorkspaceMembers, { ...props, externalId: "website" }),
]) {
  const html = renderToString(element);
  assert.match(html, /^<\w/, "Nothing was rendered.");
  // The same again: what differs from one render to the next doesn't hydrate.
  assert.equal(renderToString(element), html);
}
