import type { Areas } from "../language.ts";
import { count, counted } from "./say.ts";

const permissions = (n: number) => counted(n, "Berechtigung", "Berechtigungen");

/** Words of the API keys that a host's backend calls with. */
export const words: Areas["apiKeys"] = {
  description:
    "Mit einem Schlüssel ruft das Backend des Produkts Usher auf. Wer ihn hat, handelt für die Organisation.",
  create: "API-Schlüssel erstellen",
  elsewhere: {
    create: "Bei Usher erstellen",
    description:
      "Mit einem Schlüssel ruft das Backend des Produkts Usher auf. Neue entstehen auf den Seiten von Usher, wo Sie sich selbst anmelden.",
  },
  table: "API-Schlüssel",
  columns: {
    name: "Name",
    permissions: "Berechtigungen",
    createdBy: "Erstellt von",
    lastUsedAt: "Zuletzt genutzt",
    status: "Status",
    actions: "Aktionen",
  },
  permissions,
  never: "Nie",
  active: "Aktiv",
  revokedStatus: "Widerrufen",
  actionsFor: (name) => `Aktionen für ${name}`,
  revoke: "Widerrufen",
  empty: {
    title: "Noch keine API-Schlüssel",
    text: "Das Backend des Produkts braucht einen, um Usher aufzurufen.",
  },
  failed: "Die API-Schlüssel konnten nicht geladen werden.",
  form: {
    title: "API-Schlüssel erstellen",
    name: "Name",
    nameHint: "Was ihn verwendet, etwa ein Dienst und wo er läuft.",
    permissions: "Berechtigungen",
    permissionsHint: "Ein Schlüssel darf nie mehr als Sie selbst, jetzt und später.",
    search: "Berechtigungen suchen",
    counted: (n, of) => `${count(n)} von ${permissions(of)}`,
    nothing: (query) => `Keine Berechtigung passt zu „${query}“.`,
    none: "Wählen Sie mindestens eine Berechtigung.",
    submit: "Schlüssel erstellen",
  },
  made: {
    title: (name) => `${name} ist bereit`,
    text: "Kopieren Sie den Schlüssel jetzt, er wird nicht noch einmal angezeigt. Bewahren Sie ihn dort auf, wo ihn nur das Backend liest.",
    label: "API-Schlüssel",
    copy: "Schlüssel kopieren",
    copied: "Kopiert",
  },
  question: {
    title: (name) => `${name} widerrufen?`,
    text: (name) =>
      `Alle Aufrufe mit ${name} werden sofort abgelehnt. Das lässt sich nicht rückgängig machen.`,
    confirm: (name) => `${name} widerrufen`,
    done: (name) => `${name} widerrufen`,
  },
};
