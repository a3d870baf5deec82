import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Block, blocksOf, type Page, readPages, repository } from "./pages.ts";
import { problemsOf } from "./problems.ts";
import { unknownProperties } from "./style.ts";

const pages = readPages();
const blocks = pages.flatMap(blocksOf);
let problems: Map<Block, string[]>;

beforeAll(async () => {
  problems = await problemsOf("docs", blocks);
}, 60_000);

describe.each(pages)("$path", (page) => {
  for (const block of blocks.filter((one) => one.page === page))
    test(`line ${block.line} is good ${block.language}`, () => {
      expect(problems.get(block)).toEqual([]);
    });

  test("every link within the repository leads somewhere", () => {
    expect(linksOf(page).filter((link) => !leads(page, link))).toEqual([]);
  });

  test("it leads on to another page", () => {
    expect(linksOf(page).some((link) => !link.startsWith("#"))).toBe(true);
  });

  test("every property for looks that it names is one", () => {
    expect(unknownProperties(page.text)).toEqual([]);
  });
});

test("the list of guides names each of them", () => {
  const list = pages.find(({ path }) => path === "docs/README.md");
  const named = list ? linksOf(list).map((link) => `docs/${link}`) : [];
  const guides = pages.map(({ path }) => path).filter((path) => !path.endsWith("README.md"));
  expect(guides.filter((path) => !named.includes(path))).toEqual([]);
});

function linksOf({ text }: Page): string[] {
  const prose = text.replace(/^(`{3,})[\s\S]*?^\1$/gm, "");
  const links = [...prose.matchAll(/(?:\]\(|src=")([^)\s"]+)/g)].map(([, link = ""]) => link);
  return links.filter((link) => !/^[a-z]+:/.test(link));
}

/** Whether there is such a file, and in it such a heading. */
function leads(from: Page, link: string): boolean {
  const [file = "", heading] = link.split("#");
  const path = file ? join(dirname(from.path), file) : from.path;
  if (!existsSync(join(repository, path))) return false;
  const page = pages.find((one) => one.path === path);
  return !heading || !page || anchorsOf(page).includes(heading);
}

/** As GitHub names headings. */
function anchorsOf({ text }: Page): string[] {
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => heading);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}
