import { expect, test } from "vitest";
import { createVault, UnknownKey } from "./sealing.ts";

const [old, current] = ["the secret of before, long enough", "the secret of today, long enough"];
const plain = Buffer.from("what is kept");

test("what is stored sealed opens under every secret that is known, for the row whose it is", () => {
  const before = createVault([old], "a purpose").seal(plain, "row");
  const vault = createVault([current, old], "a purpose");
  for (const sealed of [before, vault.seal(plain, "row")]) {
    expect(vault.open(sealed, "row")).toEqual(plain);
    expect(() => vault.open(sealed, "another row")).toThrow();
    expect(() => createVault([current, old], "another").open(sealed, "row")).toThrow();
  }
  expect(createVault([current], "a purpose").open(vault.seal(plain, "row"), "row")).toEqual(plain);
});

test("what was sealed by no secret that is known says so, with the name of its key", () => {
  const sealed = createVault([old], "a purpose").seal(plain, "row");
  const [id] = sealed.split(".");
  const open = () => createVault([current], "a purpose").open(sealed, "row");
  expect(open).toThrow(UnknownKey);
  expect(open).toThrow(expect.objectContaining({ name: "UnknownKey" }));
  expect(open).toThrow(`the key ${id},`);
});
