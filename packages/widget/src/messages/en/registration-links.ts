import type { RegistrationLinkAction, RegistrationLinkStatus } from "@usher/domain";
import { count, list, plural } from "./say.ts";

const days = (n: number) => plural(n, { one: `${count(n)} day`, other: `${count(n)} days` });

const actions: Record<RegistrationLinkAction, string> = {
  copyLink: "Copy link",
  revoke: "Revoke link",
};

const statuses: Record<RegistrationLinkStatus, string> = {
  live: "Live",
  expired: "Expired",
  "used-up": "Used up",
  revoked: "Revoked",
};

/** Words of registration links. */
export const words = {
  title: "Registration links",
  /** Beside the title. */
  tally: (live: number) => (live === 0 ? "none live" : `${count(live)} live`),
  actions,
  statuses,
  columns: {
    role: "Role",
    uses: "Uses",
    status: "Status",
    createdBy: "Created by",
    actions: "Actions",
  },
  actionsFor: (role: string, by: string) => `Actions for the ${role} link by ${by}`,
  nobody: "Someone who is no longer here",
  by: (name: string) => `by ${name}`,
  anyDomain: "Any e-mail address",
  domains: (all: readonly string[]) => list(all.map((domain) => `@${domain}`)),
  usesLeft: (left: number | null, used: number, most: number | null) =>
    left === null || most === null
      ? `${count(used)} used`
      : `${count(left)} of ${count(most)} left`,
  endsIn: (span: string) => `ends in ${span}`,
  showEnded: (n: number) => `Show ${count(n)} ended`,
  hideEnded: "Hide ended",
  empty: "Nobody can register by a link now. Generate one, and hand it to whoever is to join.",
  failed: "The registration links couldn't be loaded.",
  form: {
    title: "Generate registration link",
    text: "Whoever has the link can register with it.",
    role: "Role of newcomers",
    noRole: "There is no role you may give.",
    license: "License",
    uses: "Number of uses",
    usesHint: "Left empty, any number of people can register.",
    numberProblem: (least: number, most: number) =>
      `A whole number from ${count(least)} to ${count(most)}.`,
    domains: "E-mail domains",
    domainsHint: "Left empty, any address can register. A subdomain counts as another domain.",
    domainsPlaceholder: "example.com",
    domainProblem: "Enter a whole domain, like example.com.",
    domainsMany: (most: number) => `At most ${count(most)} domains.`,
    days: "Works for",
    daysSuffix: (n: number) => plural(n, { one: "day", other: "days" }),
    submit: "Generate link",
  },
  made: {
    title: "Your registration link",
    titleAgain: "Registration link",
    label: "Registration link",
    /** With a span that is known, such as the days it was made for. */
    text: (when: string, span: number | null) =>
      span === null ? `Works until ${when}.` : `Works for ${days(span)}, until ${when}.`,
    copy: "Copy link",
    copied: "Copied",
  },
  copied: (role: string) => `Copied the ${role} registration link`,
  revoke: {
    title: "Revoke this registration link?",
    text: (role: string, used: number) =>
      `Nobody can register as ${role} with it any more. ${
        used === 0
          ? "Nobody has used it."
          : plural(used, {
              one: "The person who registered by it stays.",
              other: `The ${count(used)} people who registered by it stay.`,
            })
      } This cannot be undone.`,
    confirm: "Revoke link",
    done: (role: string) => `Revoked the ${role} registration link`,
  },
};
