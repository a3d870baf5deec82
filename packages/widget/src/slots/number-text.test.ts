import { expect, test } from "vitest";
import { numberOf, numberText } from "./number-text.ts";

test("a number comes back as it was, in any language", () => {
  for (const language of ["en", "de", "fr", "pl", "ar", "ja", "pt-BR"])
    for (const value of [0, -7, 0.1, 1234567.125, 1e-7, 12345678901234])
      expect(numberOf(numberText(value, language), language)).toBe(value);
});

test("a number is written as short as it can be, with the language's decimal sign", () => {
  expect(numberText(0.1, "en")).toBe("0.1");
  expect(numberText(1234.5, "de")).toBe("1234,5");
});

test("the language's groups and decimal sign are read as they are meant", () => {
  expect(numberOf("1.000", "de")).toBe(1000);
  expect(numberOf("1.000,5", "de")).toBe(1000.5);
  expect(numberOf("1,000", "en")).toBe(1000);
  expect(numberOf("3,5", "de")).toBe(3.5);
  expect(numberOf("1 234,5", "fr")).toBe(1234.5);
});

test("what is no number is none", () => {
  for (const text of ["seven", "1,2,3", "--1", "1e999", ".", "0x10"])
    expect(numberOf(text, "en")).toBeNull();
});
