import type { Areas, Otherwise } from "../language.ts";
import { count, counted } from "./say.ts";

const invitationCount = (n: number) => counted(n, "Einladung", "Einladungen");

/** Words of inviting, and of people who are invited. */
export const words: Areas["invitations"] = {
  actions: {
    copyLink: "Link kopieren",
    resend: "Erneut senden",
    revoke: "Widerrufen",
  },
  reinvite: "Neu einladen",
  mail: {
    sent: "E-Mail gesendet",
    problems: {
      refused_connection: "Der Mailserver ist nicht erreichbar: Er lehnt die Verbindung ab.",
      unknown_host: "Der Mailserver ist nicht erreichbar: Sein Name ist unbekannt.",
      timeout: "Der Mailserver ist nicht erreichbar: Er hat nicht rechtzeitig geantwortet.",
      unreachable: "Der Mailserver ist nicht erreichbar.",
      insecure: "Die Verbindung zum Mailserver ist nicht sicher.",
      login_refused: "Der Mailserver lehnt Benutzername oder Passwort ab.",
      sender_refused: "Der Mailserver lehnt die Absenderadresse ab.",
      recipient_refused: "Der Mailserver lehnt die Adresse ab.",
      message_refused: "Der Mailserver lehnt die Nachricht ab.",
      failed: "Etwas ist schiefgegangen.",
    },
    failedTitle: "Die E-Mail konnte nicht gesendet werden",
    failedText: (problem) =>
      `${problem} Prüfen Sie die E-Mail-Einstellungen. Der Link lässt sich kopieren.`,
    failedAgain: "Der Versand wird von selbst wiederholt.",
    failedToast: (email, problem) =>
      `Die E-Mail an ${email} konnte nicht gesendet werden. ${problem} Prüfen Sie die E-Mail-Einstellungen. Der Link lässt sich kopieren.`,
    severalFailed: (n, problem) =>
      `${counted(n, "E-Mail konnte", "E-Mails konnten")} nicht gesendet werden. ${problem} Prüfen Sie die E-Mail-Einstellungen. Die Links lassen sich kopieren.`,
  },
  form: {
    title: "Personen einladen",
    emails: "E-Mail-Adressen",
    emailsHint:
      "Fügen Sie eine Liste ein, oder trennen Sie Adressen mit Komma, Leerzeichen oder Eingabetaste.",
    emailsPlaceholder: "name@example.com",
    emailsNone: "Fügen Sie mindestens eine Adresse hinzu.",
    emailsMany: (most) => `Höchstens ${count(most)} Adressen auf einmal.`,
    role: "Rolle",
    rolesNone: "Wählen Sie eine Rolle.",
    noRole: "Es gibt keine Rolle, die Sie vergeben dürfen.",
    license: "Lizenz",
    seatsLeft: (left) =>
      left === null ? "Unbegrenzt Plätze" : `${counted(left, "Platz", "Plätze")} frei`,
    seatsNone: "Kein Platz frei",
    short: (license, left) => `${license}: ${counted(left, "Platz", "Plätze")} frei`,
    shortText: (without) =>
      without === 1
        ? "Die letzte Adresse wird nicht eingeladen."
        : `Die letzten ${count(without)} Adressen werden nicht eingeladen.`,
    noLicense: "Sie können niemanden einladen",
    noLicenseText: "Hier brauchen alle eine Lizenz, und Ihre Rolle darf keine vergeben.",
    groups: "Gruppen",
    searchGroups: "Gruppen suchen",
    workspaces: "Arbeitsbereiche",
    searchWorkspaces: "Arbeitsbereiche suchen",
    chosen: (what, n) => `${what} (${count(n)})`,
    noneFound: (query) => `Nichts heißt „${query}“.`,
    note: "Notiz",
    noteHint: "Steht in Ihren Worten in der E-Mail.",
    send: (n) => (n <= 1 ? "Einladung senden" : `${invitationCount(n)} senden`),
  },
  outcome: {
    title: (invited, refused) =>
      refused === 0
        ? `${invitationCount(invited)} unterwegs`
        : `${count(invited)} eingeladen, ${count(refused)} nicht`,
    invited: "Eingeladen",
    invitedNoMail: (problem) =>
      `Eingeladen, aber die E-Mail konnte nicht gesendet werden. ${problem} Prüfen Sie die E-Mail-Einstellungen. Der Link lässt sich kopieren.`,
    again: "Weitere Personen einladen",
  },
  details: {
    role: "Rolle",
    license: "Lizenz",
    groups: "Gruppen",
    workspaces: "Arbeitsbereiche",
    invitedBy: "Eingeladen von",
    nobody: "Nicht mehr vorhandene Person",
    sent: "Eingeladen",
    expires: "Link endet",
    expired: "Link endete",
    mail: "E-Mail",
  },
  gone: {
    title: "Nicht mehr offen",
    text: "Diese Einladung wurde angenommen oder widerrufen.",
  },
  copied: (email) => `Einladungslink für ${email} kopiert`,
  resent: (email) => `Neue Einladung für ${email} unterwegs`,
  link: {
    title: (email) => `Link für ${email}`,
    label: "Einladungslink",
    text: (when) =>
      `Wer ihn öffnet, kann als diese Person beitreten. Er funktioniert einmal, bis ${when}.`,
    copy: "Link kopieren",
    copied: "Kopiert",
  },
  revoke: {
    title: (email) => `Einladung für ${email} widerrufen?`,
    text: (email) =>
      `Der Link an ${email} funktioniert ab sofort nicht mehr. Eine neue Einladung ist jederzeit möglich.`,
    confirm: "Einladung widerrufen",
    done: (email) => `Einladung für ${email} widerrufen`,
  },
};

export const otherwise: Otherwise<"invitations"> = {
  plusInvite: { form: { send: (n) => (n <= 1 ? "SENDEN" : `${count(n)} SENDEN`) } },
  severalRoles: { form: { role: "Rollen" }, details: { role: "Rollen" } },
};
