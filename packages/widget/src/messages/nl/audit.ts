import type { ActorKind } from "@usher/domain";
import type { Areas } from "../language.ts";
import { counted } from "./say.ts";

const actorKinds: Record<ActorKind, string> = {
  user: "Gebruiker",
  "api-key": "API-sleutel",
  "system-administrator": "Systeembeheerder",
  system: "Usher",
  anonymous: "Niet ingelogd",
};

/** Words of the audit log. */
export const words: Areas["audit"] = {
  description: "Wie wat heeft gedaan, nieuwste eerst. Niemand kan het wijzigen of wissen.",
  table: "Auditlogboek",
  columns: {
    at: "Tijd",
    deed: "Gebeurtenis",
    actor: "Door",
    target: "Betreft",
    organization: "Organisatie",
  },
  targetKinds: {
    user: "Gebruikers",
    invitation: "Uitnodigingen",
    "registration-link": "Registratielinks",
    role: "Rollen",
    group: "Groepen",
    workspace: "Werkruimten",
    "api-key": "API-sleutels",
    organization: "Organisatie",
    bulk: "Bulkacties",
    webhook: "Webhooks",
  },
  areas: {
    organization: "Organisatie",
    policies: "Beleid",
    session: "Inlogpogingen",
    password: "Wachtwoorden",
    email: "E-mailadressen",
    mfa: "Tweede factoren",
    profile: "Eigen profielen",
    user: "Gebruikers",
    users: "Exports van gebruikers",
    invitation: "Uitnodigingen",
    registration_link: "Registratielinks",
    role: "Rollen",
    group: "Groepen",
    workspace: "Werkruimten",
    license: "Licenties",
    bulk: "Bulkacties",
    webhook: "Webhooks",
    audit: "Het auditlogboek zelf",
    api_key: "API-sleutels",
    embed_token: "Toegang tot het paneel",
    procedure: "Geweigerde handelingen",
  },
  filters: {
    actor: "Door wie",
    target: "Over wie",
    anyone: "Iedereen",
    nobody: "Niemand gevonden",
    action: "Actie",
    targetKind: "Soort",
    outcome: "Resultaat",
    done: "Uitgevoerd",
    refused: "Geweigerd",
    from: "Van",
    to: "Tot en met",
    clear: "Filters wissen",
    organization: "Organisatie",
    allOrganizations: "Alle organisaties",
  },
  refused: "Geweigerd",
  empty: {
    title: "Nog niets vastgelegd",
    text: "Alles wat hier gebeurt, wordt vastgelegd.",
  },
  noMatch: {
    title: "Geen overeenkomende vermeldingen",
    text: "Kies een andere periode of minder filters.",
  },
  failed: "Het auditlogboek kon niet worden geladen.",
  open: (what) => `Details: ${what}`,
  details: {
    title: "Vermelding in het logboek",
    time: "Tijd",
    actor: "Door",
    actorOf: (name, kind) =>
      kind === "user" || name === actorKinds[kind] ? name : `${name} (${actorKinds[kind]})`,
    onBehalfOf: "Namens",
    target: "Betreft",
    outcome: "Resultaat",
    reason: "Reden",
    action: "Actie",
    procedure: "Procedure",
    ip: "IP-adres",
    userAgent: "User-agent",
    requestId: "Verzoek",
    batch: "Bulkactie",
    changes: "Wijzigingen",
    field: "Veld",
    before: "Voor",
    after: "Na",
    nothing: "Niets gewijzigd",
    empty: "–",
  },
  export: {
    csv: "Exporteren als CSV",
    jsonl: "Exporteren als JSON Lines",
    menu: "Exporteren",
    running: "Exporteren …",
    done: "Auditlogboek geëxporteerd",
    file: (day, format) => `auditlogboek-${day}.${format}`,
  },
  verify: {
    button: "Controleren",
    running: "Controleren …",
    intact: (entries) =>
      `Het logboek is intact: ${counted(entries, "verzegelde vermelding", "verzegelde vermeldingen")} gecontroleerd`,
    broken: (from, until) =>
      from
        ? `Het logboek is gewijzigd tussen ${from} en ${until}`
        : `Het logboek is gewijzigd vóór ${until}`,
    brokenHint:
      "Herstel het uit een back-up van die tijd en zoek uit wie naar de database kan schrijven.",
  },
};
