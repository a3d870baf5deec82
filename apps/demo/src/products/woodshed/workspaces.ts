import type { Message } from "../../pages/thread.ts";

/** A workspace of the sample data, which Usher knows by the same `externalId`. */
export interface SampleWorkspace {
  externalId: string;
  name: string;
  about: string;
  model: string;
  documents: number;
  messages: Message[];
}

export const workspaces: SampleWorkspace[] = [
  {
    externalId: "contracts",
    name: "Contracts",
    about: "Questions about agreements, answered from the originals.",
    model: "Sample Oak 14B",
    documents: 212,
    messages: [
      { from: "you", text: "How long is the notice period in the lease of the workshop?" },
      {
        from: "model",
        text: "Three months to the end of a quarter. The addendum of last spring leaves that as it is and changes the rent alone.",
        sources: ["lease-workshop.pdf, § 9", "addendum-2.pdf, § 1"],
      },
      { from: "you", text: "And who has to be told?" },
      {
        from: "model",
        text: "The owner, in writing. The lease names an address for it and says that e-mail isn't enough.",
        sources: ["lease-workshop.pdf, § 14"],
      },
    ],
  },
  {
    externalId: "field-notes",
    name: "Field notes",
    about: "What the crews write down, made searchable.",
    model: "Sample Birch 7B",
    documents: 1340,
    messages: [
      { from: "you", text: "Which pumps were noisy this month?" },
      {
        from: "model",
        text: "Two: pump 4 on the 3rd and again on the 11th, and pump 9 on the 8th. Pump 4 had its bearing changed on the 12th; no note mentions it since.",
        sources: ["crew-a.md", "crew-c.md"],
      },
    ],
  },
  {
    externalId: "help-desk",
    name: "Help desk",
    about: "Drafts of answers, in the tone of the house.",
    model: "Sample Oak 14B",
    documents: 87,
    messages: [
      { from: "you", text: "Draft a reply: the parcel came without its instructions." },
      {
        from: "model",
        text: "Thank you for telling us. The instructions are attached, and a printed copy is on its way to you today. If a part is missing too, answer this mail with its number.",
        sources: ["tone-of-voice.md"],
      },
    ],
  },
];

/** Those that a product makes later have no sample data, and a page all the same. */
export function workspaceOf(externalId: string): SampleWorkspace {
  const known = workspaces.find((workspace) => workspace.externalId === externalId);
  const about = "A workspace without sample data.";
  const model = "Sample Birch 7B";
  return known ?? { externalId, name: externalId, about, model, documents: 0, messages: [] };
}

/** The machine in the cellar that all of it runs on. */
export const machine = [
  { name: "Graphics memory", used: 31, all: 48, unit: "GB" },
  { name: "Documents indexed", used: 1639, all: 1639, unit: "" },
  { name: "Disk", used: 620, all: 2000, unit: "GB" },
];
