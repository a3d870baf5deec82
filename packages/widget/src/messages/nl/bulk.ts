import type { Areas, Otherwise } from "../language.ts";
import { count, counted, list, people, plural } from "./say.ts";

const invited = (n: number) => counted(n, "uitnodiging", "uitnodigingen");
const seats = (n: number) => counted(n, "plaats", "plaatsen");
const lines = (n: number) => counted(n, "regel", "regels");
const are = (n: number) => plural(n, { one: "is", other: "zijn" });

interface Verb {
  /** On its own, as a button that opens the dialog. */
  label: string;
  /** Before the number, and the verb that then agrees with it instead: `Rol van`, `wordt`. */
  of?: readonly [noun: string, be: string];
  /** After the number: `opschorten`, `opgeschort`. */
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
    doing: (n: number) =>
      `${many(n)} ${be || plural(n, { one: "wordt", other: "worden" })} ${done}`,
    done: (n: number, of: number) =>
      `${n === of ? many(n) : `${start}${count(n)} van ${noun(of)}`} ${done}`,
  };
}

/** What a deletion of several takes with it, by the word for a workspace. */
const deletionBy =
  (one: string, other: string): Areas["bulk"]["deletion"] =>
  ({ workspaces, groups }) => {
    const parts = [
      ...(workspaces ? [counted(workspaces, one, other)] : []),
      ...(groups ? [counted(groups, "groep", "groepen")] : []),
    ];
    const leave = parts.length ? ` en verlaten ${list(parts)}` : "";
    return `Ze verliezen meteen hun toegang${leave}. Dit kan niet ongedaan worden gemaakt.`;
  };

/** Words of what is done to many at once. */
export const words: Areas["bulk"] = {
  deeds: {
    assignRoles: deedWords({
      ...{ label: "Rol wijzigen", of: ["Rol van ", "wordt"], ask: "wijzigen", done: "gewijzigd" },
    }),
    assignLicense: deedWords({
      label: "Licentie wijzigen",
      ...{ of: ["Licentie van ", "wordt"], ask: "wijzigen", done: "gewijzigd" },
    }),
    addToGroups: deedWords({
      label: "Toevoegen aan groepen",
      ...{ ask: "toevoegen aan groepen", done: "toegevoegd aan groepen" },
    }),
    removeFromGroups: deedWords({
      label: "Verwijderen uit groepen",
      ...{ ask: "verwijderen uit groepen", done: "verwijderd uit groepen" },
    }),
    suspend: deedWords({ label: "Opschorten", ask: "opschorten", done: "opgeschort" }),
    reactivate: deedWords({ label: "Heractiveren", ask: "heractiveren", done: "geheractiveerd" }),
    delete: deedWords({ label: "Verwijderen", ask: "verwijderen", done: "verwijderd" }),
    resendInvitation: deedWords(
      {
        label: "Uitnodigingen opnieuw versturen",
        ask: "opnieuw versturen",
        done: "opnieuw verstuurd",
      },
      invited,
    ),
    revokeInvitation: deedWords(
      { label: "Uitnodigingen intrekken", ask: "intrekken", done: "ingetrokken" },
      invited,
    ),
    invite: deedWords(
      { label: "Importeren uit CSV", ask: "versturen", done: "verstuurd" },
      invited,
    ),
  },
  bar: {
    label: "Geselecteerde personen",
    selected: (n) => `${count(n)} geselecteerd`,
    all: (n, capped) =>
      capped ? `Alle resultaten: meer dan ${count(n)}` : `Alle ${count(n)} resultaten`,
    selectAll: (n, capped) =>
      capped ? "Alle resultaten selecteren" : `Alle ${count(n)} resultaten selecteren`,
    actions: "Acties",
    more: "Meer acties",
    clear: "Wissen",
  },
  texts: {
    suspend:
      "Ze worden meteen uitgelogd en kunnen pas weer inloggen als iemand ze heractiveert. Alle gegevens blijven bewaard.",
    reactivate: "Ze kunnen meteen weer inloggen.",
    resendInvitation:
      "Iedereen krijgt de e-mail nog een keer. Verlopen uitnodigingen krijgen een nieuwe link.",
    revokeInvitation: "Hun links werken meteen niet meer.",
  },
  deletion: deletionBy("werkruimte", "werkruimten"),
  fields: {
    role: "Nieuwe rol",
    license: "Nieuwe licentie",
    groups: "Groepen",
  },
  preview: {
    looking: "Nagaan bij wie dit kan …",
    all: (n) => (n === 1 ? "Dit kan." : `Dit kan bij alle ${count(n)}.`),
    some: (n, of) => `Dit kan bij ${count(n)} van de ${count(of)}.`,
    none: "Dit kan bij niemand.",
    refused: (n) => `${count(n)} overgeslagen`,
    names: (names, more) => list([...names, ...(more > 0 ? [`nog ${count(more)}`] : [])]),
    seats: (needed, left) =>
      left === null
        ? `Hiervoor zijn ${seats(needed)} nodig.`
        : `Nodig: ${seats(needed)}. Er ${are(left)} er nog ${count(left)} vrij.`,
    failed: "Er kon niet worden nagegaan bij wie dit kan.",
  },
  progress: {
    numbers: (n, of) => `${count(n)} van ${count(of)}`,
    tally: (done, refused) => `${count(done)} gedaan · ${count(refused)} geweigerd`,
    goesOn: "Je kunt dit sluiten: het gaat zonder jou door.",
    waiting: "Het begint zo.",
    stop: "Stoppen",
    stopped: (n, of) => `Gestopt na ${count(n)} van ${count(of)}`,
    stoppedText: "Wat gedaan is, blijft gedaan.",
    outcomes: "Resultaten",
    refusedTab: (n) => `Geweigerd ${count(n)}`,
    doneTab: (n) => `Gedaan ${count(n)}`,
    download: "Downloaden als CSV",
    file: "resultaten.csv",
    outcomesFailed: "De resultaten konden niet worden geladen.",
    show: "Tonen",
    by: (name) => `door ${name}`,
  },
  export: {
    label: "Exporteren als CSV",
    file: "personen.csv",
    under: (n) => `Personen exporteren … ${count(n)}`,
    done: (n) => `${people(n)} geëxporteerd`,
  },
  import: {
    title: "Personen uitnodigen uit een CSV-bestand",
    text: "Eén persoon per regel. De eerste regel mag de kolommen benoemen.",
    choose: "Bestand kiezen",
    drop: "of sleep het hierheen",
    template: "Sjabloon downloaden",
    templateFile: "uitnodigingen.csv",
    reading: "Bestand lezen …",
    unreadable: "Dit bestand kon niet als CSV worden gelezen.",
    empty: "Er staat niemand in dit bestand.",
    tooMany: (most) => `Een bestand mag hoogstens ${lines(most)} hebben.`,
    tooBig: "Een bestand mag hoogstens 20 MB groot zijn.",
    columns: "Kolommen",
    noColumn: "Niet in het bestand",
    column: (n) => `Kolom ${count(n)}`,
    fields: {
      email: "E-mail",
      roles: "Rol",
      licenseType: "Licentie",
      groups: "Groepen",
      note: "Notitie",
    },
    usualRole: "Rol voor regels zonder rol",
    usualLicense: "Licentie voor regels zonder licentie",
    nothing: "Geen",
    checking: (n, of) => `${count(n)} van ${count(of)} gecontroleerd`,
    checkingLabel: "Regels controleren",
    ready: (n, of) =>
      `${n === of ? lines(n) : `${count(n)} van de ${lines(of)}`} ${plural(n, { one: "kan", other: "kunnen" })} worden verstuurd.`,
    noneReady: "Zo kan geen enkele regel worden verstuurd.",
    left: (n) =>
      `${counted(n, "regel heeft een probleem en wordt", "regels hebben een probleem en worden")} overgeslagen:`,
    more: (n) => `Nog ${lines(n)} met een probleem`,
    line: (n) => `Regel ${count(n)}`,
    unknown: {
      unknown_role: (word) => `Er is geen rol ‘${word}’.`,
      unknown_license: (word) => `Er is geen licentie ‘${word}’.`,
      unknown_group: (word) => `Er is geen groep ‘${word}’.`,
    },
    seatsShort: (license, needed, left) =>
      `${license}: het bestand vraagt ${seats(needed)} en er ${are(left)} er nog ${count(left)} vrij. De laatste regels worden geweigerd.`,
    problems: "Deze regels downloaden",
    problemsFile: "regels-met-problemen.csv",
    problemColumn: "Probleem",
    other: "Ander bestand kiezen",
    send: (n) => `${invited(n)} versturen`,
    sending: (n, of) => `${count(n)} van ${count(of)} doorgegeven`,
    sendingLabel: "Regels doorgeven",
    failed: "De regels konden niet worden gecontroleerd.",
  },
};

export const otherwise: Otherwise<"bulk"> = {
  disable: {
    deeds: {
      suspend: deedWords({ label: "Uitschakelen", ask: "uitschakelen", done: "uitgeschakeld" }),
      reactivate: deedWords({ label: "Inschakelen", ask: "inschakelen", done: "ingeschakeld" }),
    },
    texts: {
      suspend:
        "Ze worden meteen uitgelogd en kunnen hier niets doen tot iemand ze inschakelt. Alle gegevens blijven bewaard.",
    },
  },
  collection: { deletion: deletionBy("collectie", "collecties") },
  severalRoles: {
    deeds: {
      assignRoles: deedWords({
        label: "Rollen beheren",
        ...{ of: ["Rollen van ", "worden"], ask: "wijzigen", done: "gewijzigd" },
      }),
    },
    fields: { role: "Nieuwe rollen" },
    import: { fields: { roles: "Rollen" } },
  },
};
