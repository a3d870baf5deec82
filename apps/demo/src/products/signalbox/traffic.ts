/** A model that the sample gateway sends requests to. */
export interface Model {
  name: string;
  host: string;
  state: "Serving" | "Draining" | "Off";
  /** Of all requests, in percent. */
  share: number;
  /** Median, in milliseconds. */
  latency: number;
  route: string;
}

export const models: Model[] = [
  {
    name: "sample-large",
    host: "Provider A",
    state: "Serving",
    share: 46,
    latency: 1240,
    route: "default",
  },
  {
    name: "sample-small",
    host: "Provider A",
    state: "Serving",
    share: 31,
    latency: 380,
    route: "cheap",
  },
  {
    name: "example-code",
    host: "Provider B",
    state: "Serving",
    share: 18,
    latency: 910,
    route: "code",
  },
  {
    name: "demo-vision",
    host: "Own cluster",
    state: "Draining",
    share: 5,
    latency: 2050,
    route: "images",
  },
  { name: "demo-legacy", host: "Own cluster", state: "Off", share: 0, latency: 0, route: "–" },
];

export const figures = [
  { name: "Requests today", value: "48,210", more: "6 % above a usual Tuesday" },
  { name: "Tokens today", value: "91.4 M", more: "71 % of them cached" },
  { name: "Failed over", value: "0.3 %", more: "142 requests, all answered" },
  { name: "Spent this month", value: "€ 1,830", more: "of a budget of € 2,500" },
];

/** Requests a day, in thousands, for two weeks. */
export const days = [31, 38, 41, 40, 36, 14, 11, 37, 44, 46, 45, 42, 17, 48];

export interface Team {
  name: string;
  requests: number;
  tokens: string;
  spent: string;
}

export const teams: Team[] = [
  { name: "Search", requests: 214_300, tokens: "402 M", spent: "€ 720" },
  { name: "Support", requests: 161_900, tokens: "288 M", spent: "€ 510" },
  { name: "Documentation", requests: 88_400, tokens: "197 M", spent: "€ 390" },
  { name: "Experiments", requests: 31_200, tokens: "90 M", spent: "€ 210" },
];
