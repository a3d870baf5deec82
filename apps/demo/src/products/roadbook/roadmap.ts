/** One thing that the sample organization plans. */
export interface Plan {
  title: string;
  summary: string;
  team: "Design" | "Research" | "Support";
  /** Steps done and steps in all; only where work has begun. */
  steps?: [done: number, all: number];
}

export interface Horizon {
  name: string;
  when: string;
  plans: Plan[];
}

export const roadmap: Horizon[] = [
  {
    name: "Now",
    when: "This quarter",
    plans: [
      {
        title: "Onboarding in one morning",
        summary: "A newcomer finds the first task, the handbook and their team before lunch.",
        team: "Design",
        steps: [5, 7],
      },
      {
        title: "Answers within a day",
        summary: "Every question in the help desk gets a person's reply within one working day.",
        team: "Support",
        steps: [3, 8],
      },
      {
        title: "Interviews, round two",
        summary: "Twelve conversations about how plans change, and what gets lost on the way.",
        team: "Research",
        steps: [9, 12],
      },
    ],
  },
  {
    name: "Next",
    when: "In three months",
    plans: [
      {
        title: "Plans on one page",
        summary: "Print or share a roadmap as a page that reads well without the product.",
        team: "Design",
      },
      {
        title: "Handbook reviews",
        summary: "Pages say when they were last read over, and ask their owner in time.",
        team: "Support",
      },
    ],
  },
  {
    name: "Later",
    when: "Some day",
    plans: [
      {
        title: "Looking back",
        summary: "What we meant to do beside what we did, a quarter at a time.",
        team: "Research",
      },
      {
        title: "Quiet hours",
        summary: "Nothing notifies anyone outside of the hours their team has chosen.",
        team: "Design",
      },
    ],
  },
];

/** Pages of the sample handbook, newest change first. */
export const handbook = [
  { title: "How we decide", section: "Working together", changed: "Changed today" },
  { title: "Your first week", section: "Joining", changed: "Changed yesterday" },
  { title: "Writing for the help desk", section: "Support", changed: "Changed 4 days ago" },
  { title: "Interview notes: a template", section: "Research", changed: "Changed last week" },
];
