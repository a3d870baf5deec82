import type { Areas, Otherwise } from "../language.ts";
import { count, counted } from "./say.ts";

const invitationCount = (n: number) => counted(n, "uitnodiging", "uitnodigingen");

/** Words of inviting, and of people who are invited. */
export const words: Areas["invitations"] = {
  actions: {
    copyLink: "Link kopiëren",
    resend: "Opnieuw versturen",
    revoke: "Intrekken",
  },
  reinvite: "Opnieuw uitnodigen",
  mail: {
    sent: "E-mail verstuurd",
    problems: {
      refused_connection: "De mailserver is niet bereikbaar: hij weigert de verbinding.",
      unknown_host: "De mailserver is niet bereikbaar: de naam is onbekend.",
      timeout: "De mailserver is niet bereikbaar: hij antwoordde niet op tijd.",
      unreachable: "De mailserver is niet bereikbaar.",
      insecure: "De verbinding met de mailserver is niet veilig.",
      login_refused: "De mailserver weigert de gebruikersnaam of het wachtwoord.",
      sender_refused: "De mailserver weigert het afzenderadres.",
      recipient_refused: "De mailserver weigert het adres.",
      message_refused: "De mailserver weigert het bericht.",
      failed: "Er is iets misgegaan.",
    },
    failedTitle: "De e-mail kon niet worden verstuurd",
    failedText: (problem) =>
      `${problem} Controleer de e-mailinstellingen. Je kunt de link kopiëren.`,
    failedAgain: "Het versturen wordt vanzelf opnieuw geprobeerd.",
    failedToast: (email, problem) =>
      `De e-mail aan ${email} kon niet worden verstuurd. ${problem} Controleer de e-mailinstellingen. Je kunt de link kopiëren.`,
    severalFailed: (n, problem) =>
      `${counted(n, "e-mail kon", "e-mails konden")} niet worden verstuurd. ${problem} Controleer de e-mailinstellingen. Je kunt de links kopiëren.`,
  },
  form: {
    title: "Personen uitnodigen",
    emails: "E-mailadressen",
    emailsHint: "Plak een lijst of scheid adressen met een komma, een spatie of Enter.",
    emailsPlaceholder: "naam@example.com",
    emailsNone: "Voeg minstens één adres toe.",
    emailsMany: (most) => `Hoogstens ${count(most)} adressen tegelijk.`,
    role: "Rol",
    rolesNone: "Kies een rol.",
    noRole: "Er is geen rol die je mag toewijzen.",
    license: "Licentie",
    seatsLeft: (left) =>
      left === null ? "Onbeperkt plaatsen" : `${counted(left, "plaats", "plaatsen")} vrij`,
    seatsNone: "Geen plaats vrij",
    short: (license, left) => `${license}: ${counted(left, "plaats", "plaatsen")} vrij`,
    shortText: (without) =>
      without === 1
        ? "Het laatste adres wordt niet uitgenodigd."
        : `De laatste ${count(without)} adressen worden niet uitgenodigd.`,
    noLicense: "Je kunt niemand uitnodigen",
    noLicenseText: "Iedereen heeft hier een licentie nodig en jouw rol mag er geen toewijzen.",
    groups: "Groepen",
    searchGroups: "Groepen zoeken",
    workspaces: "Werkruimten",
    searchWorkspaces: "Werkruimten zoeken",
    chosen: (what, n) => `${what} (${count(n)})`,
    noneFound: (query) => `Niets heet ‘${query}’.`,
    note: "Notitie",
    noteHint: "Staat in je eigen woorden in de e-mail.",
    send: (n) => (n <= 1 ? "Uitnodiging versturen" : `${invitationCount(n)} versturen`),
  },
  outcome: {
    title: (invited, refused) =>
      refused === 0
        ? `${invitationCount(invited)} onderweg`
        : `${count(invited)} uitgenodigd, ${count(refused)} niet`,
    invited: "Uitgenodigd",
    invitedNoMail: (problem) =>
      `Uitgenodigd, maar de e-mail kon niet worden verstuurd. ${problem} Controleer de e-mailinstellingen. Je kunt de link kopiëren.`,
    again: "Meer personen uitnodigen",
  },
  details: {
    role: "Rol",
    license: "Licentie",
    groups: "Groepen",
    workspaces: "Werkruimten",
    invitedBy: "Uitgenodigd door",
    nobody: "Iemand die hier niet meer is",
    sent: "Uitgenodigd",
    expires: "Link verloopt",
    expired: "Link verlopen",
    mail: "E-mail",
  },
  gone: {
    title: "Niet meer open",
    text: "Deze uitnodiging is geaccepteerd of ingetrokken.",
  },
  copied: (email) => `Uitnodigingslink voor ${email} gekopieerd`,
  resent: (email) => `Nieuwe uitnodiging voor ${email} onderweg`,
  link: {
    title: (email) => `Link voor ${email}`,
    label: "Uitnodigingslink",
    text: (when) => `Wie hem opent, kan als deze persoon meedoen. Hij werkt één keer, tot ${when}.`,
    copy: "Link kopiëren",
    copied: "Gekopieerd",
  },
  revoke: {
    title: (email) => `Uitnodiging voor ${email} intrekken?`,
    text: (email) =>
      `De link die naar ${email} is gestuurd, werkt meteen niet meer. Opnieuw uitnodigen kan altijd.`,
    confirm: "Uitnodiging intrekken",
    done: (email) => `Uitnodiging voor ${email} ingetrokken`,
  },
};

export const otherwise: Otherwise<"invitations"> = {
  plusInvite: { form: { send: (n) => (n <= 1 ? "VERSTUREN" : `${count(n)} VERSTUREN`) } },
  severalRoles: { form: { role: "Rollen" }, details: { role: "Rollen" } },
};
