import type { Areas } from "../language.ts";
import { count, people, percent } from "./say.ts";

/** Words of how the organization stands. */
export const words: Areas["compliance"] = {
  generated: (when) => `Stand van ${when}. Alleen actieve gebruikers.`,
  failed: "Het rapport kon niet worden gemaakt.",
  refresh: "Vernieuwen",
  export: "Exporteren als CSV",
  file: (day) => `compliance-${day}.csv`,
  exported: "Compliancerapport geëxporteerd",
  mfa: {
    everyone: "MFA, alle gebruikers",
    administrators: "MFA, beheerders",
    beneath: (covered, of) => `${count(covered)} van ${count(of)}`,
  },
  percent,
  nobody: "–",
  pending: "Openstaande uitnodigingen",
  expired: "Verlopen uitnodigingen",
  expiredBeneath: (n) => `${count(n)} verlopen`,
  audit: {
    label: "Auditlogboek gecontroleerd",
    never: "Nooit",
    intact: "Intact",
    broken: "Gewijzigd",
  },
  dormant: {
    title: "Inactieve gebruikers",
    text: "Geen activiteit in de afgelopen 90 dagen.",
    none: "Iedereen was actief in de afgelopen 90 dagen.",
  },
  unchanged: {
    title: "Wachtwoorden ingesteld door een beheerder",
    text: "Door een beheerder ingesteld en sindsdien niet gewijzigd.",
    none: "Niemand heeft nog een wachtwoord dat een beheerder heeft ingesteld.",
  },
  people,
  first: (shown, of) => `De eerste ${count(shown)} van ${people(of)}.`,
  columns: { name: "Naam", lastActive: "Laatst actief" },
  neverActive: "Nooit",
  csv: {
    finding: "Bevinding",
    count: "Aantal",
    of: "Van",
    name: "Naam",
    lastActive: "Laatst actief",
    generated: "Stand van",
    auditState: "Auditlogboek",
  },
};
