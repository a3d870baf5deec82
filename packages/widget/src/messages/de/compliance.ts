import type { Areas } from "../language.ts";
import { count, people, percent } from "./say.ts";

/** Words of how the organization stands. */
export const words: Areas["compliance"] = {
  generated: (when) => `Stand: ${when}. Nur aktive Nutzer.`,
  failed: "Der Bericht konnte nicht erstellt werden.",
  refresh: "Aktualisieren",
  export: "Als CSV exportieren",
  file: (day) => `compliance-${day}.csv`,
  exported: "Compliance-Bericht exportiert",
  mfa: {
    everyone: "MFA, alle Nutzer",
    administrators: "MFA, Administratoren",
    beneath: (covered, of) => `${count(covered)} von ${count(of)}`,
  },
  percent,
  nobody: "–",
  pending: "Offene Einladungen",
  expired: "Abgelaufene Einladungen",
  expiredBeneath: (n) => `${count(n)} abgelaufen`,
  audit: {
    label: "Audit-Protokoll geprüft",
    never: "Nie",
    intact: "Unversehrt",
    broken: "Verändert",
  },
  dormant: {
    title: "Inaktive Nutzer",
    text: "Keine Aktivität in den letzten 90 Tagen.",
    none: "Alle waren in den letzten 90 Tagen aktiv.",
  },
  unchanged: {
    title: "Von Administratoren festgelegte Passwörter",
    text: "Von einem Administrator festgelegt und seitdem nicht geändert.",
    none: "Niemand hat noch ein von einem Administrator festgelegtes Passwort.",
  },
  people,
  first: (shown, of) => `Die ersten ${count(shown)} von ${people(of)}.`,
  columns: { name: "Name", lastActive: "Zuletzt aktiv" },
  neverActive: "Nie",
  csv: {
    finding: "Befund",
    count: "Anzahl",
    of: "Von",
    name: "Name",
    lastActive: "Zuletzt aktiv",
    generated: "Stand",
    auditState: "Audit-Protokoll",
  },
};
