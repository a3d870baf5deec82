import type { Areas } from "../language.ts";
import { count } from "./say.ts";

/** How people sign in, and what is switched on: the policies of an organization. */
export const words: Areas["security"] = {
  description: "Wie sich Personen anmelden und für wie lange.",
  failed: "Die Richtlinien konnten nicht geladen werden",
  save: "Speichern",
  passwords: {
    title: "Passwörter",
    text: "Gilt für Passwörter, die ab jetzt gewählt werden. Weit verbreitete werden immer abgelehnt.",
    minimum: "Mindestlänge",
    characters: "Zeichen",
    saved: "Passwortrichtlinie gespeichert",
  },
  mfa: {
    title: "Anmeldung in zwei Schritten",
    text: "Ein Code aus einer Authenticator-App, zusätzlich zum Passwort.",
    who: "Für wen",
    choices: {
      off: {
        label: "Aus",
        summary: "Niemand kann sie einrichten. Wer sie hat, behält sie.",
      },
      optional: { label: "Optional", summary: "Alle können sie für sich einrichten." },
      administrators: {
        label: "Pflicht für Administratoren",
        summary: "Wer Personen oder Einstellungen verwaltet, muss sie einrichten.",
      },
      everyone: { label: "Pflicht für alle", summary: "Ohne sie meldet sich niemand an." },
    },
    grace: "Übergangsfrist",
    days: "Tage",
    graceHint:
      "So lange genügt bei der Anmeldung noch ein Schritt. Danach muss der zweite dabei eingerichtet werden.",
    ends: (when) => `Die Übergangsfrist endet am ${when}.`,
    ended: "Die Übergangsfrist ist vorbei.",
    saved: "Anmeldung in zwei Schritten gespeichert",
  },
  sessions: {
    title: "Sitzungen",
    text: "Laufende Sitzungen werden dadurch kürzer, nie länger.",
    idle: "Abmeldung bei Inaktivität nach",
    hours: "Stunden",
    absolute: "Abmeldung spätestens nach",
    days: "Tagen",
    saved: "Sitzungslimits gespeichert",
  },
  registration: {
    title: "Registrierung",
    verify: "E-Mail vor der ersten Anmeldung bestätigen",
    verifyHint:
      "Für Personen, die sich über einen Link registrieren. Sie erhalten eine E-Mail mit einem eigenen Link.",
    saved: "Registrierung gespeichert",
  },
  time: {
    title: "Zeitzone",
    text: "Danach beginnen und enden Tage, etwa bei Tageslimits.",
    zone: "Zeitzone",
    find: "Stadt oder Region suchen",
    none: "Keine passende Zeitzone.",
    saved: "Zeitzone gespeichert",
  },
  activity: {
    title: "Letzte Aktivität",
    text: "Wie genau gespeichert wird, wann jemand zuletzt aktiv war. Bereits Gespeichertes wird ebenso vergröbert.",
    how: "Speichern als",
    choices: {
      exact: { label: "Genaue Zeit", summary: "Auf die Minute." },
      hour: { label: "Stunde", summary: "Die Stunde, in UTC." },
      day: { label: "Tag", summary: "Der Tag, in UTC." },
      off: { label: "Aus", summary: "Wird nicht gespeichert: In Listen gilt niemand als aktiv." },
    },
    saved: "Letzte Aktivität gespeichert",
  },
  retention: {
    title: "Aufbewahrung",
    text: "Was älter ist, wird innerhalb einer Stunde gelöscht.",
    periods: {
      sessionsKeptDays: "Abgelaufene Sitzungen",
      invitationsKeptDays: "Beendete Einladungen",
      bulkKeptDays: "Ergebnisse von Sammelaktionen",
      mailsKeptDays: "Nicht zugestellte E-Mails",
      deliveriesKeptDays: "Webhook-Zustellungen",
      auditKeptDays: "Audit-Protokoll",
    },
    range: (lowest, highest) => `${count(lowest)} bis ${count(highest)}`,
    days: "Tage",
    saved: "Aufbewahrungsfristen gespeichert",
  },
  parts: {
    title: "Funktionen",
    text: "Was diese Organisation nutzt.",
    licenses: "Lizenzen",
    licensesHint: "Jede Person hat eine Lizenz, die festlegt, was sie nutzen darf.",
    limit: "Nachrichtenlimit pro Tag",
    limitHint: "Für jede Person lässt sich eine Zahl von Nachrichten pro Tag festlegen.",
    saved: "Funktionen gespeichert",
  },
};
