import { expect, test } from "vitest";
import { loadWords, messagesIn } from "./messages/dictionary.ts";
import { languages } from "./messages/languages.ts";
import { nameOf, summaryOf } from "./worded.ts";

async function german(names: Record<string, string> = {}) {
  const language = await languages.de?.();
  if (!language) throw new Error("German is missing.");
  await loadWords(language, ["names", "summaries"]);
  return messagesIn(language, { turns: [], host: { names } });
}

const owner = { wordKey: "standard.owner", name: "Owner", summary: "Everything." };

test("what a built-in profile names is said in the panel's language", async () => {
  const words = await german();
  expect(nameOf(owner, words)).toBe("Inhaber");
  expect(summaryOf(owner, words)).toBe(
    "Alles, auch Abrechnung und Einstellungen der Organisation.",
  );
});

test("what people or a host named keeps its name, also when it is one of ours", async () => {
  const words = await german();
  const own = { name: "Owner", summary: "Everything." };
  expect(nameOf(own, words)).toBe("Owner");
  expect(summaryOf(own, words)).toBe("Everything.");
  expect(nameOf({ wordKey: "acme.boss", name: "Boss" }, words)).toBe("Boss");
});

test("a host's messages say what its own profile names, and ours otherwise", async () => {
  const words = await german({ "acme.boss": "Chefin", "standard.owner": "Eigentümerin" });
  expect(nameOf({ wordKey: "acme.boss", name: "Boss" }, words)).toBe("Chefin");
  expect(nameOf(owner, words)).toBe("Eigentümerin");
});
