import { expect, test } from "vitest";
import { contactLink } from "./contact-link.ts";

test("a page and an address to write to are followed, code is not", () => {
  expect(contactLink("https://example.com/sales?from=usher")).toBe(
    "https://example.com/sales?from=usher",
  );
  expect(contactLink("mailto:sales@example.com")).toBe("mailto:sales@example.com");
  expect(contactLink("javascript:alert(1)")).toBeNull();
  expect(contactLink("sales")).toBeNull();
  expect(contactLink(null)).toBeNull();
});
