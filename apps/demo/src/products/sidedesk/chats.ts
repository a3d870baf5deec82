import type { Message } from "../../pages/thread.ts";

export interface Chat {
  /** Its part of an address. */
  id: string;
  title: string;
  when: string;
  with: string;
  messages: Message[];
}

export const model = "Sidedesk";

export const chats: Chat[] = [
  {
    id: "travel-rules",
    title: "Travel rules for trains",
    when: "Today",
    with: "Handbook",
    messages: [
      { from: "you", text: "May I book first class to the partner meeting?" },
      {
        from: "model",
        text: "Yes, from three hours on the train upwards. It has to be booked a week ahead; later bookings need a word from your lead.",
        sources: ["Travel, page 2"],
      },
      { from: "you", text: "And if it is cancelled?" },
      {
        from: "model",
        text: "Take the next train and keep the receipt. The travel desk settles the difference with the railway.",
        sources: ["Travel, page 4"],
      },
    ],
  },
  {
    id: "quarter-summary",
    title: "Summary of the quarter",
    when: "Yesterday",
    with: "Reports",
    messages: [
      { from: "you", text: "Put the quarter's report into three sentences." },
      {
        from: "model",
        text: "Orders grew a little and returns fell. Two projects end early and free a team. The open question is the new warehouse, on which the board decides in spring.",
        sources: ["Quarter report, sample"],
      },
    ],
  },
  {
    id: "first-week",
    title: "What happens in a first week",
    when: "Monday",
    with: "Handbook",
    messages: [
      { from: "you", text: "What should a newcomer do on day one?" },
      {
        from: "model",
        text: "Collect the laptop, meet their host, and read “How we decide”. Everything else can wait for day two.",
        sources: ["Joining, page 1"],
      },
    ],
  },
];

export const suggestions = [
  "What changed in the handbook this month?",
  "Who decides on a new supplier?",
  "Draft an answer to a late delivery",
];

export interface Source {
  name: string;
  kind: string;
  pages: number;
  readBy: string;
  read: string;
}

export const sources: Source[] = [
  { name: "Handbook", kind: "Wiki", pages: 214, readBy: "Everyone", read: "10 minutes ago" },
  { name: "Reports", kind: "Folder", pages: 96, readBy: "Management", read: "1 hour ago" },
  { name: "Contracts", kind: "Folder", pages: 431, readBy: "Legal", read: "Yesterday" },
  { name: "Help desk answers", kind: "Tickets", pages: 2870, readBy: "Support", read: "Today" },
  { name: "Product catalogue", kind: "Table", pages: 1210, readBy: "Everyone", read: "Today" },
];
