import { count, plural } from "./say.ts";

const seatCount = (n: number) => `${count(n)} ${plural(n, { one: "seat", other: "seats" })}`;
const size = (seats: number | null) => (seats === null ? "unlimited" : count(seats));

/** Words of the plan, the seats and who changed them. */
export const words = {
  description: "What the organization has, and how much of it is used.",
  failed: "The billing couldn't be loaded.",
  plan: "Plan",
  noPlan: "None",
  active: "Active users",
  suspended: "Suspended",
  invited: "Invited",
  seats: "Seats",
  used: (taken: number, seats: number | null) =>
    seats === null ? `${count(taken)} used, unlimited` : `${count(taken)} of ${count(seats)} used`,
  byUsers: "Users",
  byInvitations: "Invitations",
  setSeats: "Set seats",
  setSeatsOf: (license: string) => `Set seats of ${license}`,
  saved: (license: string, seats: number | null) =>
    seats === null
      ? `${license} has unlimited seats now`
      : `${license} has ${seatCount(seats)} now`,
  form: {
    title: (license: string) => `Seats of ${license}`,
    seats: "Seats",
    hint: (taken: number) =>
      taken === 0 ? "None is used so far." : `${seatCount(taken)} in use. There can't be fewer.`,
    unlimited: "Unlimited",
    below: (taken: number) => `${seatCount(taken)} in use. Free some first.`,
    save: "Save seats",
    lowerTitle: (license: string, before: number | null, after: number) =>
      `Lower ${license} from ${size(before)} to ${seatCount(after)}?`,
    lowerText: (license: string, left: number) =>
      left === 0
        ? `Nobody else can be given ${license} then. Whoever has it keeps it.`
        : `Then ${seatCount(left)} of ${license} ${plural(left, { one: "is", other: "are" })} left to give. Whoever has it keeps it.`,
    lower: (after: number) => `Lower to ${seatCount(after)}`,
  },
  history: {
    title: "Changes of seats",
    failed: "The changes couldn't be loaded.",
    empty: { title: "No changes yet", text: "Every change of seats shows up here." },
    columns: { license: "License", change: "Seats", by: "By", at: "When" },
    change: (before: number | null, after: number | null) => `${size(before)} → ${size(after)}`,
  },
};
