import type { Areas, Otherwise } from "../language.ts";
import { count, counted, list, people, plural } from "./say.ts";

const invited = (n: number) => counted(n, "Einladung", "Einladungen");
const seats = (n: number) => counted(n, "Platz", "Plätze");
const lines = (n: number) => counted(n, "Zeile", "Zeilen");

interface Verb {
  /** On its own, as a button that opens the dialog. */
  label: string;
  /** Before the number, and the verb that then agrees with it instead: `Rolle von`, `wird`. */
  of?: readonly [noun: string, be: string];
  /** After the number: `sperren`, `gesperrt`. */
  ask: string;
  done: string;
}

/** What is said of one deed to many: before, meanwhile and afterwards. */
function deedWords({ label, of: [start, be] = ["", ""], ask, done }: Verb, noun = people) {
  const many = (n: number) => `${start}${noun(n)}`;
  return {
    label,
    title: (n: number) => `${many(n)} ${ask}?`,
    confirm: (n: number) => `${many(n)} ${ask}`,
    doing: (n: number) => `${many(n)} ${be || plural(n, { one: "wird", other: "werden" })} ${done}`,
    done: (n: number, of: number) =>
      `${n === of ? many(n) : `${start}${count(n)} von ${noun(of)}`} ${done}`,
  };
}

/** What a deletion of several takes with it, by the word for a workspace. */
const deletionBy =
  (one: string, other: string): Areas["bulk"]["deletion"] =>
  ({ workspaces, groups }) => {
    const parts = [
      ...(workspaces ? [counted(workspaces, one, other)] : []),
      ...(groups ? [counted(groups, "Gruppe", "Gruppen")] : []),
    ];
    const leave = parts.length ? ` und verlassen ${list(parts)}` : "";
    return `Sie verlieren sofort den Zugriff${leave}. Das lässt sich nicht rückgängig machen.`;
  };

/** Words of what is done to many at once. */
export const words: Areas["bulk"] = {
  deeds: {
    assignRoles: deedWords({
      ...{ label: "Rolle ändern", of: ["Rolle von ", "wird"], ask: "ändern", done: "geändert" },
    }),
    assignLicense: deedWords({
      ...{ label: "Lizenz ändern", of: ["Lizenz von ", "wird"], ask: "ändern", done: "geändert" },
    }),
    addToGroups: deedWords({
      label: "Zu Gruppen hinzufügen",
      ...{ ask: "zu Gruppen hinzufügen", done: "zu Gruppen hinzugefügt" },
    }),
    removeFromGroups: deedWords({
      label: "Aus Gruppen entfernen",
      ...{ ask: "aus Gruppen entfernen", done: "aus Gruppen entfernt" },
    }),
    suspend: deedWords({ label: "Sperren", ask: "sperren", done: "gesperrt" }),
    reactivate: deedWords({ label: "Reaktivieren", ask: "reaktivieren", done: "reaktiviert" }),
    delete: deedWords({ label: "Löschen", ask: "löschen", done: "gelöscht" }),
    resendInvitation: deedWords(
      { label: "Einladungen erneut senden", ask: "erneut senden", done: "erneut gesendet" },
      invited,
    ),
    revokeInvitation: deedWords(
      { label: "Einladungen widerrufen", ask: "widerrufen", done: "widerrufen" },
      invited,
    ),
    invite: deedWords({ label: "Aus CSV importieren", ask: "senden", done: "gesendet" }, invited),
  },
  bar: {
    label: "Ausgewählte Personen",
    selected: (n) => `${count(n)} ausgewählt`,
    all: (n, capped) =>
      capped ? `Alle Treffer: mehr als ${count(n)}` : `Alle ${count(n)} Treffer`,
    selectAll: (n, capped) =>
      capped ? "Alle Treffer auswählen" : `Alle ${count(n)} Treffer auswählen`,
    actions: "Aktionen",
    more: "Weitere Aktionen",
    clear: "Aufheben",
  },
  texts: {
    suspend:
      "Sie werden sofort abgemeldet und können sich erst wieder anmelden, wenn jemand sie reaktiviert. Alle Daten bleiben erhalten.",
    reactivate: "Sie können sich sofort wieder anmelden.",
    resendInvitation:
      "Alle bekommen die E-Mail noch einmal. Abgelaufene Einladungen erhalten einen neuen Link.",
    revokeInvitation: "Ihre Links funktionieren ab sofort nicht mehr.",
  },
  deletion: deletionBy("Arbeitsbereich", "Arbeitsbereiche"),
  fields: {
    role: "Neue Rolle",
    license: "Neue Lizenz",
    groups: "Gruppen",
  },
  preview: {
    looking: "Es wird geprüft, bei wem das möglich ist …",
    all: (n) => (n === 1 ? "Das ist möglich." : `Das ist bei allen ${count(n)} möglich.`),
    some: (n, of) => `Das ist bei ${count(n)} von ${count(of)} möglich.`,
    none: "Das ist bei niemandem möglich.",
    refused: (n) => `${count(n)} ausgenommen`,
    names: (names, more) => list([...names, ...(more > 0 ? [`${count(more)} weitere`] : [])]),
    seats: (needed, left) =>
      left === null
        ? `Das belegt ${seats(needed)}.`
        : `Das belegt ${seats(needed)}, frei ${plural(left, { one: "ist", other: "sind" })} noch ${count(left)}.`,
    failed: "Es konnte nicht geprüft werden, bei wem das möglich ist.",
  },
  progress: {
    numbers: (n, of) => `${count(n)} von ${count(of)}`,
    tally: (done, refused) => `${count(done)} erledigt · ${count(refused)} abgelehnt`,
    goesOn: "Sie können das schließen: Es läuft ohne Sie weiter.",
    waiting: "Es beginnt gleich.",
    stop: "Anhalten",
    stopped: (n, of) => `Angehalten nach ${count(n)} von ${count(of)}`,
    stoppedText: "Was erledigt ist, bleibt erledigt.",
    outcomes: "Ergebnisse",
    refusedTab: (n) => `Abgelehnt ${count(n)}`,
    doneTab: (n) => `Erledigt ${count(n)}`,
    download: "Als CSV herunterladen",
    file: "ergebnisse.csv",
    outcomesFailed: "Die Ergebnisse konnten nicht geladen werden.",
    show: "Anzeigen",
    by: (name) => `von ${name}`,
  },
  export: {
    label: "Als CSV exportieren",
    file: "personen.csv",
    under: (n) => `Personen werden exportiert … ${count(n)}`,
    done: (n) => `${people(n)} exportiert`,
  },
  import: {
    title: "Personen aus einer CSV-Datei einladen",
    text: "Eine Person pro Zeile. Die erste Zeile kann die Spalten benennen.",
    choose: "Datei wählen",
    drop: "oder hierher ziehen",
    template: "Vorlage herunterladen",
    templateFile: "einladungen.csv",
    reading: "Datei wird gelesen …",
    unreadable: "Diese Datei konnte nicht als CSV gelesen werden.",
    empty: "In dieser Datei steht niemand.",
    tooMany: (most) => `Eine Datei darf höchstens ${lines(most)} haben.`,
    tooBig: "Eine Datei darf höchstens 20 MB groß sein.",
    columns: "Spalten",
    noColumn: "Nicht in der Datei",
    column: (n) => `Spalte ${count(n)}`,
    fields: {
      email: "E-Mail",
      roles: "Rolle",
      licenseType: "Lizenz",
      groups: "Gruppen",
      note: "Notiz",
    },
    usualRole: "Rolle für Zeilen ohne Rolle",
    usualLicense: "Lizenz für Zeilen ohne Lizenz",
    nothing: "Keine",
    checking: (n, of) => `${count(n)} von ${count(of)} geprüft`,
    checkingLabel: "Zeilen werden geprüft",
    ready: (n, of) =>
      `${n === of ? lines(n) : `${count(n)} von ${lines(of)}`} ${plural(n, { one: "kann", other: "können" })} gesendet werden.`,
    noneReady: "So kann keine Zeile gesendet werden.",
    left: (n) =>
      `${counted(n, "Zeile hat ein Problem und wird", "Zeilen haben ein Problem und werden")} ausgelassen:`,
    more: (n) => `${counted(n, "weitere Zeile", "weitere Zeilen")} mit einem Problem`,
    line: (n) => `Zeile ${count(n)}`,
    unknown: {
      unknown_role: (word) => `Es gibt keine Rolle „${word}“.`,
      unknown_license: (word) => `Es gibt keine Lizenz „${word}“.`,
      unknown_group: (word) => `Es gibt keine Gruppe „${word}“.`,
    },
    seatsShort: (license, needed, left) =>
      `${license}: Die Datei belegt ${seats(needed)}, frei ${plural(left, { one: "ist", other: "sind" })} noch ${count(left)}. Die letzten Zeilen werden abgelehnt.`,
    problems: "Diese Zeilen herunterladen",
    problemsFile: "zeilen-mit-problemen.csv",
    problemColumn: "Problem",
    other: "Andere Datei wählen",
    send: (n) => `${invited(n)} senden`,
    sending: (n, of) => `${count(n)} von ${count(of)} übergeben`,
    sendingLabel: "Zeilen werden übergeben",
    failed: "Die Zeilen konnten nicht geprüft werden.",
  },
};

export const otherwise: Otherwise<"bulk"> = {
  disable: {
    deeds: {
      suspend: deedWords({ label: "Deaktivieren", ask: "deaktivieren", done: "deaktiviert" }),
      reactivate: deedWords({ label: "Aktivieren", ask: "aktivieren", done: "aktiviert" }),
    },
    texts: {
      suspend:
        "Sie werden sofort abgemeldet und können hier nichts tun, bis jemand sie aktiviert. Alle Daten bleiben erhalten.",
    },
  },
  remove: {
    deeds: { delete: deedWords({ label: "Entfernen", ask: "entfernen", done: "entfernt" }) },
  },
  collection: { deletion: deletionBy("Sammlung", "Sammlungen") },
  severalRoles: {
    deeds: {
      assignRoles: deedWords({
        label: "Rollen verwalten",
        ...{ of: ["Rollen von ", "werden"], ask: "ändern", done: "geändert" },
      }),
    },
    fields: { role: "Neue Rollen" },
    import: { fields: { roles: "Rollen" } },
  },
};
