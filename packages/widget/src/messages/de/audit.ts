import type { ActorKind } from "@usher/domain";
import type { Areas } from "../language.ts";
import { counted } from "./say.ts";

const actorKinds: Record<ActorKind, string> = {
  user: "Nutzer",
  "api-key": "API-Schlüssel",
  "system-administrator": "Systemadministrator",
  system: "Usher",
  anonymous: "Nicht angemeldet",
};

/** Words of the audit log. */
export const words: Areas["audit"] = {
  description: "Wer was getan hat, Neuestes zuerst. Niemand kann es ändern oder löschen.",
  table: "Audit-Protokoll",
  columns: {
    at: "Zeit",
    deed: "Ereignis",
    actor: "Von",
    target: "Betrifft",
    organization: "Organisation",
  },
  targetKinds: {
    user: "Nutzer",
    invitation: "Einladungen",
    "registration-link": "Registrierungslinks",
    role: "Rollen",
    group: "Gruppen",
    workspace: "Arbeitsbereiche",
    "api-key": "API-Schlüssel",
    organization: "Organisation",
    bulk: "Sammelaktionen",
    webhook: "Webhooks",
  },
  areas: {
    organization: "Organisation",
    policies: "Richtlinien",
    session: "Anmeldungen",
    password: "Passwörter",
    email: "E-Mail-Adressen",
    mfa: "Zweite Faktoren",
    profile: "Eigene Profile",
    user: "Nutzer",
    users: "Nutzerexporte",
    invitation: "Einladungen",
    registration_link: "Registrierungslinks",
    role: "Rollen",
    group: "Gruppen",
    workspace: "Arbeitsbereiche",
    license: "Lizenzen",
    bulk: "Sammelaktionen",
    webhook: "Webhooks",
    audit: "Audit-Protokoll selbst",
    api_key: "API-Schlüssel",
    embed_token: "Zugriff auf die Nutzerverwaltung",
    procedure: "Abgelehnte Vorgänge",
  },
  filters: {
    actor: "Von wem",
    target: "Wen es betrifft",
    anyone: "Alle",
    nobody: "Niemand gefunden",
    action: "Aktion",
    targetKind: "Art",
    outcome: "Ergebnis",
    done: "Ausgeführt",
    refused: "Abgelehnt",
    from: "Ab",
    to: "Bis",
    clear: "Filter zurücksetzen",
    organization: "Organisation",
    allOrganizations: "Alle Organisationen",
  },
  refused: "Abgelehnt",
  empty: {
    title: "Noch nichts aufgezeichnet",
    text: "Alles, was hier geschieht, wird festgehalten.",
  },
  noMatch: {
    title: "Keine passenden Einträge",
    text: "Wählen Sie einen anderen Zeitraum oder weniger Filter.",
  },
  failed: "Das Audit-Protokoll konnte nicht geladen werden.",
  open: (what) => `Details: ${what}`,
  details: {
    title: "Protokolleintrag",
    time: "Zeit",
    actor: "Von",
    actorOf: (name, kind) =>
      kind === "user" || name === actorKinds[kind] ? name : `${name} (${actorKinds[kind]})`,
    onBehalfOf: "Im Namen von",
    target: "Betrifft",
    outcome: "Ergebnis",
    reason: "Grund",
    action: "Aktion",
    procedure: "Prozedur",
    ip: "IP-Adresse",
    userAgent: "User-Agent",
    requestId: "Anfrage",
    batch: "Sammelaktion",
    changes: "Änderungen",
    field: "Feld",
    before: "Vorher",
    after: "Nachher",
    nothing: "Keine Änderungen",
    empty: "–",
  },
  export: {
    csv: "Als CSV exportieren",
    jsonl: "Als JSON Lines exportieren",
    menu: "Exportieren",
    running: "Wird exportiert …",
    done: "Audit-Protokoll exportiert",
    file: (day, format) => `audit-protokoll-${day}.${format}`,
  },
  verify: {
    button: "Prüfen",
    running: "Wird geprüft …",
    intact: (entries) =>
      `Das Protokoll ist unversehrt: ${counted(entries, "versiegelter Eintrag", "versiegelte Einträge")} geprüft`,
    broken: (from, until) =>
      from
        ? `Das Protokoll wurde zwischen ${from} und ${until} verändert`
        : `Das Protokoll wurde vor ${until} verändert`,
    brokenHint:
      "Stellen Sie es aus einer Sicherung dieser Zeit wieder her, und klären Sie, wer in die Datenbank schreiben kann.",
  },
};
