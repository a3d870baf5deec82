/** One publication of the sample library. */
export interface Paper {
  title: string;
  authors: string;
  year: number;
  kind: "Article" | "Preprint" | "Report" | "Thesis";
}

export interface Collection {
  /** Its part of an address. */
  id: string;
  name: string;
  about: string;
  /** How many it holds; `papers` are the newest of them. */
  holds: number;
  papers: Paper[];
}

export const collections: Collection[] = [
  {
    id: "tidal-marshes",
    name: "Tidal marshes",
    about: "How salt marshes rise with the sea, and where they no longer do.",
    holds: 148,
    papers: [
      {
        title: "Forty winters of one marsh",
        authors: "Sample, Example",
        year: 2025,
        kind: "Article",
      },
      { title: "Sediment that stays", authors: "Example, Demo", year: 2024, kind: "Article" },
      { title: "What the creek remembers", authors: "Demo", year: 2024, kind: "Thesis" },
      { title: "A gauge for a pocket", authors: "Sample, Demo", year: 2023, kind: "Report" },
    ],
  },
  {
    id: "small-languages",
    name: "Small languages",
    about: "Grammars, recordings and word lists from fewer than a thousand speakers.",
    holds: 93,
    papers: [
      { title: "Counting by hands", authors: "Example", year: 2025, kind: "Preprint" },
      { title: "Verbs that look back", authors: "Demo, Sample", year: 2024, kind: "Article" },
      {
        title: "A village dictionary, in three drafts",
        authors: "Sample",
        year: 2022,
        kind: "Report",
      },
    ],
  },
  {
    id: "repair",
    name: "Repair",
    about: "Why things are mended, by whom, and what their makers had to do with it.",
    holds: 61,
    papers: [
      { title: "The screw as a policy", authors: "Demo, Example", year: 2025, kind: "Article" },
      {
        title: "A census of workshops",
        authors: "Sample, Example, Demo",
        year: 2023,
        kind: "Report",
      },
      { title: "Mending in public", authors: "Example", year: 2021, kind: "Thesis" },
    ],
  },
  {
    id: "night-skies",
    name: "Night skies",
    about: "Measurements of darkness over towns, fields and sea.",
    holds: 212,
    papers: [
      { title: "Lamps that face down", authors: "Example, Sample", year: 2025, kind: "Preprint" },
      { title: "Ten years without a moon", authors: "Demo", year: 2024, kind: "Article" },
      {
        title: "Counting stars from balconies",
        authors: "Sample, Demo",
        year: 2023,
        kind: "Article",
      },
    ],
  },
];
