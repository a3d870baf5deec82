import type { Areas } from "../language.ts";
import { al, count, counted, people, percent } from "./say.ts";

/** Words of how the organization stands. */
export const words: Areas["compliance"] = {
  generated: (when) => `Dati aggiornati ${al(when)}. Solo utenti attivi.`,
  failed: "Impossibile creare il report.",
  refresh: "Aggiorna",
  export: "Esporta CSV",
  file: (day) => `conformita-${day}.csv`,
  exported: "Report di conformità esportato",
  mfa: {
    everyone: "MFA, tutti gli utenti",
    administrators: "MFA, amministratori",
    beneath: (covered, of) => `${count(covered)} di ${count(of)}`,
  },
  percent,
  nobody: "–",
  pending: "Inviti in attesa",
  expired: "Inviti scaduti",
  expiredBeneath: (n) => counted(n, "scaduto", "scaduti"),
  audit: {
    label: "Verifica del log di controllo",
    never: "Mai",
    intact: "Integro",
    broken: "Modificato",
  },
  dormant: {
    title: "Utenti inattivi",
    text: "Nessuna attività negli ultimi 90 giorni.",
    none: "Tutti sono stati attivi negli ultimi 90 giorni.",
  },
  unchanged: {
    title: "Password impostate da un amministratore",
    text: "Impostate da un amministratore e mai cambiate da allora.",
    none: "Nessuno ha ancora una password impostata da un amministratore.",
  },
  people,
  first: (shown, of) => `${count(shown)} di ${people(of)}.`,
  columns: { name: "Nome", lastActive: "Ultima attività" },
  neverActive: "Mai",
  csv: {
    finding: "Rilievo",
    count: "Numero",
    of: "Di",
    name: "Nome",
    lastActive: "Ultima attività",
    generated: "Dati aggiornati al",
    auditState: "Log di controllo",
  },
};
