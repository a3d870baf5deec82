import { expect, test } from "vitest";
import { mergeAddresses, parseAddresses } from "./addresses.ts";

const values = (text: string) => parseAddresses(text).map((address) => address.value);
const invalid = (text: string) =>
  parseAddresses(text)
    .filter((address) => !address.valid)
    .map((address) => address.value);

test.each([
  ["ada@acme.example", ["ada@acme.example"]],
  ["ada@acme.example, bob@acme.example", ["ada@acme.example", "bob@acme.example"]],
  [
    "ada@acme.example;bob@acme.example\ncy@acme.example\t",
    ["ada@acme.example", "bob@acme.example", "cy@acme.example"],
  ],
  [
    "Ada Bright <ada@acme.example>, Bob <bob@acme.example>",
    ["ada@acme.example", "bob@acme.example"],
  ],
  ['"Bright, Ada" <ada@acme.example>; bob@acme.example', ["ada@acme.example", "bob@acme.example"]],
  ["<ada@acme.example> 'bob@acme.example'.", ["ada@acme.example", "bob@acme.example"]],
  ["mailto:ada@acme.example", ["ada@acme.example"]],
  [" ,; \n", []],
])("%j is read as %j", (text, expected) => expect(values(text)).toEqual(expected));

test("addresses are folded, so that one person is invited once", () => {
  const list = mergeAddresses(
    ["ada@acme.example"],
    parseAddresses("ADA@Acme.example bob@acme.example"),
  );
  expect(list).toEqual(["ada@acme.example", "bob@acme.example"]);
});

test("what is no address stays as typed and is told apart", () => {
  expect(invalid("ada@acme.example bob@ Cy")).toEqual(["bob@", "Cy"]);
});
