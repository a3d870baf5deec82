import type { Areas } from "../language.ts";
import { count, counted, list, plural } from "./say.ts";

/** Words of registration links. */
export const words: Areas["registrationLinks"] = {
  title: "Registrierungslinks",
  tally: (live) => (live === 0 ? "keine gültig" : `${count(live)} gültig`),
  actions: {
    copyLink: "Link kopieren",
    revoke: "Link widerrufen",
  },
  statuses: {
    live: "Gültig",
    expired: "Abgelaufen",
    "used-up": "Aufgebraucht",
    revoked: "Widerrufen",
  },
  columns: {
    role: "Rolle",
    uses: "Nutzungen",
    status: "Status",
    createdBy: "Erstellt von",
    actions: "Aktionen",
  },
  actionsFor: (role, by) => `Aktionen für den Link für ${role} von ${by}`,
  nobody: "Nicht mehr vorhandene Person",
  by: (name) => `von ${name}`,
  anyDomain: "Jede E-Mail-Adresse",
  domains: (all) => list(all.map((domain) => `@${domain}`)),
  usesLeft: (left, used, most) =>
    left === null || most === null
      ? `${count(used)} genutzt`
      : `${count(left)} von ${count(most)} übrig`,
  endsIn: (span) => `endet in ${span}`,
  showEnded: (n) => `${count(n)} beendete anzeigen`,
  hideEnded: "Beendete ausblenden",
  empty:
    "Derzeit kann sich niemand über einen Link registrieren. Erstellen Sie einen, und geben Sie ihn weiter.",
  failed: "Die Registrierungslinks konnten nicht geladen werden.",
  form: {
    title: "Registrierungslink erstellen",
    text: "Wer den Link hat, kann sich damit registrieren.",
    role: "Rolle nach der Registrierung",
    noRole: "Es gibt keine Rolle, die Sie vergeben dürfen.",
    license: "Lizenz",
    uses: "Anzahl der Nutzungen",
    usesHint: "Ohne Angabe können sich beliebig viele Personen registrieren.",
    numberProblem: (least, most) => `Eine ganze Zahl von ${count(least)} bis ${count(most)}.`,
    domains: "E-Mail-Domains",
    domainsHint: "Ohne Angabe ist jede Adresse zugelassen. Eine Subdomain zählt als eigene Domain.",
    domainsPlaceholder: "example.com",
    domainProblem: "Geben Sie eine vollständige Domain ein, z. B. example.com.",
    domainsMany: (most) => `Höchstens ${count(most)} Domains.`,
    days: "Gültig für",
    daysSuffix: (n) => plural(n, { one: "Tag", other: "Tage" }),
    submit: "Link erstellen",
  },
  made: {
    title: "Ihr Registrierungslink",
    titleAgain: "Registrierungslink",
    label: "Registrierungslink",
    text: (when, span) =>
      span === null
        ? `Gültig bis ${when}.`
        : `Gültig für ${counted(span, "Tag", "Tage")}, bis ${when}.`,
    copy: "Link kopieren",
    copied: "Kopiert",
  },
  copied: (role) => `Registrierungslink für ${role} kopiert`,
  revoke: {
    title: "Diesen Registrierungslink widerrufen?",
    text: (role, used) =>
      `Niemand kann sich damit mehr als ${role} registrieren. ${
        used === 0
          ? "Er wurde nicht genutzt."
          : plural(used, {
              one: "Die Person, die sich damit registriert hat, bleibt.",
              other: `Die ${count(used)} Personen, die sich damit registriert haben, bleiben.`,
            })
      } Das lässt sich nicht rückgängig machen.`,
    confirm: "Link widerrufen",
    done: (role) => `Registrierungslink für ${role} widerrufen`,
  },
};
