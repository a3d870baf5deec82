import type { Actor } from "../actor.ts";
import type { AccountMailKind } from "../jobs/enqueue.ts";
import type { Links } from "../links.ts";
import type { MailContent } from "../mail/layout.ts";

/** A mail in words, but for what every mail has. */
export interface Letter {
  subject: string;
  /** The organization's name stands above it. */
  title: string;
  paragraphs: string[];
  button: MailContent["button"];
  footer: string[];
}

export interface LetterFacts {
  actor: Actor;
  links: Links;
  /** The address that it goes to. */
  to: string;
  /** When it was asked for. */
  at: Date;
  /** Where its own link leads and until when, for mails that have one. */
  link: { url: string; until: Date; isNew: boolean } | null;
  /** Where a sign-in came from, for the mail about one. */
  from: { device: string; ip: string | null } | null;
}

const written = new Intl.DateTimeFormat("en", {
  dateStyle: "long",
  timeStyle: "short",
  timeZone: "UTC",
});

/** A time as a mail says it. */
const at = (time: Date) => `${written.format(time)} (UTC)`;

const until = ({ link }: LetterFacts) =>
  link ? [`The link works once, until ${at(link.until)}.`] : [];

const urlOf = ({ link }: LetterFacts) => link?.url ?? "";

function resetPassword(facts: LetterFacts): Letter {
  const { name } = facts.actor.organization;
  return {
    subject: `Set a new password for ${name}`,
    title: "Set a new password",
    paragraphs: [`Somebody, probably you, asked for a new password for your account at ${name}.`],
    button: { label: "Set a new password", url: urlOf(facts) },
    footer: [
      ...until(facts),
      "You get this mail because your address was entered under “Forgot password?”. If it wasn't you, ignore it: your password stays as it is.",
    ],
  };
}

function confirmEmail(facts: LetterFacts): Letter {
  const { name } = facts.actor.organization;
  const isNew = facts.link?.isNew ?? false;
  return {
    subject: isNew ? `Confirm your new e-mail for ${name}` : `Confirm your e-mail for ${name}`,
    title: isNew ? "Confirm your new e-mail" : "Confirm your e-mail",
    paragraphs: isNew
      ? [`You asked to use ${facts.to} for your account at ${name}. Open the link to confirm it.`]
      : [`Open the link to confirm that ${facts.to} is yours. Then you can sign in to ${name}.`],
    button: { label: "Confirm e-mail", url: urlOf(facts) },
    footer: [
      ...until(facts),
      `You get this mail because somebody entered ${facts.to}. If it wasn't you, ignore it: nothing happens.`,
    ],
  };
}

function newDevice({ actor, links, at: time, from }: LetterFacts): Letter {
  const { name, slug } = actor.organization;
  const device = from?.device ?? "Unknown device";
  return {
    subject: `New sign-in to your account · ${name}`,
    title: "New sign-in to your account",
    paragraphs: [
      `Somebody, probably you, signed in to your account at ${name} with a browser that we did not know.`,
      `When: ${at(time)}. Browser: ${device}. IP address: ${from?.ip ?? "unknown"}.`,
      "If it was you, there is nothing to do. If it wasn't, set a new password now with “Forgot password?”: that signs everybody else out.",
    ],
    button: { label: "Set a new password", url: links.signInUrl(slug) },
    footer: [
      "A browser that has lost its cookies, or a private window, counts as one that we do not know. What it is called is what it says of itself.",
      notYou(name),
    ],
  };
}

/** What every notice ends with. */
const notYou = (organization: string) =>
  `You get this mail because the account is yours. If you don't know of this, tell an administrator of ${organization} now.`;

type Told = Exclude<AccountMailKind, "reset-password" | "confirm-email" | "new-device">;

/** What happened, as a subject and a sentence. `signIn` leads to signing in, for accounts that were signed out. */
const notices: Record<
  Told,
  { subject: string; body: (organization: string, when: string) => string; signIn: boolean }
> = {
  "email-changed": {
    subject: "Your e-mail was changed",
    body: (organization, when) =>
      `Your account at ${organization} has a new e-mail since ${when}. Mail no longer goes to this address.`,
    signIn: false,
  },
  "password-changed": {
    subject: "Your password was changed",
    body: (organization, when) =>
      `The password of your account at ${organization} was changed on ${when}. Your other sessions have ended.`,
    signIn: false,
  },
  "password-set": {
    subject: "An administrator set your password",
    body: (organization, when) =>
      `An administrator of ${organization} set a new password for your account on ${when}. They will tell you what it is, and you choose your own when you sign in.`,
    signIn: true,
  },
  "mfa-enrolled": {
    subject: "Two-step sign-in is on",
    body: (organization, when) =>
      `Signing in to ${organization} asks for a code of your authenticator app since ${when}.`,
    signIn: false,
  },
  "mfa-disabled": {
    subject: "Two-step sign-in is off",
    body: (organization, when) =>
      `Signing in to ${organization} no longer asks for a code. It was turned off on ${when}.`,
    signIn: false,
  },
  "mfa-reset": {
    subject: "Your second factor was reset",
    body: (organization, when) =>
      `An administrator of ${organization} removed your authenticator app and your recovery codes on ${when}. You were signed out everywhere. Sign in with your password; you can then set up a new one.`,
    signIn: true,
  },
};

function notice(kind: Told, { actor, links, at: time }: LetterFacts): Letter {
  const { name, slug } = actor.organization;
  const { subject, body, signIn } = notices[kind];
  return {
    subject: `${subject} · ${name}`,
    title: subject,
    paragraphs: [body(name, at(time))],
    button: signIn
      ? { label: "Sign in", url: links.signInUrl(slug) }
      : { label: "Go to your account", url: links.accountUrl },
    footer: [notYou(name)],
  };
}

/** The words of a mail about somebody's account. */
export function letterOf(kind: AccountMailKind, facts: LetterFacts): Letter {
  if (kind === "reset-password") return resetPassword(facts);
  if (kind === "confirm-email") return confirmEmail(facts);
  if (kind === "new-device") return newDevice(facts);
  return notice(kind, facts);
}
