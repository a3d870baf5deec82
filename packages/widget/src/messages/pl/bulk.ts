import type { Areas, Otherwise } from "../language.ts";
import { count, counted, list, ofPeople, peopleAsObject, seats } from "./say.ts";

const sent = (n: number) => counted(n, "zaproszenie", "zaproszenia", "zaproszeń");
const ofSent = (n: number) => counted(n, "zaproszenia", "zaproszeń", "zaproszeń");
const lines = (n: number) => counted(n, "wiersz", "wiersze", "wierszy");
const ofLines = (n: number) => counted(n, "wiersza", "wierszy", "wierszy");

/** Those that something is done to, as the verb's object and after a noun or "of". */
interface Those {
  object: (n: number) => string;
  genitive: (n: number) => string;
}

const them: Those = { object: peopleAsObject, genitive: ofPeople };
/** After "the role of", whatever comes before it. */
const theirs: Those = { object: ofPeople, genitive: ofPeople };
const invitations: Those = { object: sent, genitive: ofSent };

/** `Zawieś`, `Zawiesić`, `Zawieszanie`, `Zawieszono`. */
type Verb = readonly [act: string, ask: string, doing: string, done: string];

/** What is said of one deed to many: before, meanwhile and afterwards; `end` follows the number. */
function deedWords(label: string, [act, ask, doing, done]: Verb, those = them, end = "") {
  return {
    label,
    title: (n: number) => `${ask} ${those.object(n)}${end}?`,
    confirm: (n: number) => `${act} ${those.object(n)}${end}`,
    doing: (n: number) => `${doing} ${those.genitive(n)}${end}`,
    done: (n: number, of: number) =>
      `${done} ${n === of ? those.object(n) : `${count(n)} z ${those.genitive(of)}`}${end}`,
  };
}

/** What a deletion of several takes with it, by the word for a workspace. */
const deletionBy =
  (...workspace: [one: string, few: string, many: string]): Areas["bulk"]["deletion"] =>
  ({ workspaces, groups }) => {
    const parts = [
      ...(workspaces ? [counted(workspaces, ...workspace)] : []),
      ...(groups ? [counted(groups, "grupę", "grupy", "grup")] : []),
    ];
    const leave = parts.length ? ` i opuszczą ${list(parts)}` : "";
    return `Te osoby od razu stracą dostęp${leave}. Tego nie można cofnąć.`;
  };

/** Words of what is done to many at once. */
export const words: Areas["bulk"] = {
  deeds: {
    assignRoles: deedWords(
      "Zmień rolę",
      ["Zmień rolę", "Zmienić rolę", "Zmienianie roli", "Zmieniono rolę"],
      theirs,
    ),
    assignLicense: deedWords(
      "Zmień licencję",
      ["Zmień licencję", "Zmienić licencję", "Zmienianie licencji", "Zmieniono licencję"],
      theirs,
    ),
    addToGroups: deedWords(
      "Dodaj do grup",
      ["Dodaj", "Dodać", "Dodawanie", "Dodano"],
      them,
      " do grup",
    ),
    removeFromGroups: deedWords(
      "Usuń z grup",
      ["Usuń", "Usunąć", "Usuwanie", "Usunięto"],
      them,
      " z grup",
    ),
    suspend: deedWords("Zawieś", ["Zawieś", "Zawiesić", "Zawieszanie", "Zawieszono"]),
    reactivate: deedWords("Przywróć", ["Przywróć", "Przywrócić", "Przywracanie", "Przywrócono"]),
    delete: deedWords("Usuń", ["Usuń", "Usunąć", "Usuwanie", "Usunięto"]),
    resendInvitation: deedWords(
      "Wyślij zaproszenia ponownie",
      ["Wyślij ponownie", "Wysłać ponownie", "Ponowne wysyłanie", "Wysłano ponownie"],
      invitations,
    ),
    revokeInvitation: deedWords(
      "Unieważnij zaproszenia",
      ["Unieważnij", "Unieważnić", "Unieważnianie", "Unieważniono"],
      invitations,
    ),
    invite: deedWords("Importuj z CSV", ["Wyślij", "Wysłać", "Wysyłanie", "Wysłano"], invitations),
  },
  bar: {
    label: "Wybrane osoby",
    selected: (n) => `Wybrano: ${count(n)}`,
    all: (n, capped) =>
      capped ? `Wszystkie pasujące: ponad ${count(n)}` : `Wszystkie pasujące: ${count(n)}`,
    selectAll: (n, capped) =>
      capped ? "Wybierz wszystkie pasujące" : `Wybierz wszystkie pasujące: ${count(n)}`,
    actions: "Działania",
    more: "Więcej działań",
    clear: "Wyczyść",
  },
  texts: {
    suspend:
      "Te osoby zostaną od razu wylogowane i nie zalogują się, dopóki ktoś ich nie przywróci. Wszystkie dane pozostają.",
    reactivate: "Te osoby mogą od razu zalogować się ponownie.",
    resendInvitation:
      "Każda osoba dostanie wiadomość jeszcze raz. Wygasłe zaproszenia dostaną nowy link.",
    revokeInvitation: "Linki od razu przestaną działać.",
  },
  deletion: deletionBy("obszar roboczy", "obszary robocze", "obszarów roboczych"),
  fields: {
    role: "Nowa rola",
    license: "Nowa licencja",
    groups: "Grupy",
  },
  preview: {
    looking: "Sprawdzanie, dla kogo można to zrobić…",
    all: (n) => (n === 1 ? "Można to zrobić." : `Można to zrobić dla wszystkich: ${count(n)}.`),
    some: (n, of) => `Można to zrobić dla ${count(n)} z ${count(of)}.`,
    none: "Nie można tego zrobić dla nikogo.",
    refused: (n) => `Pominięto: ${count(n)}`,
    names: (names, more) => list([...names, ...(more > 0 ? [`jeszcze ${count(more)}`] : [])]),
    seats: (needed, left) =>
      left === null
        ? `To zajmie ${seats(needed)}.`
        : `To zajmie ${seats(needed)}, a wolnych jest ${count(left)}.`,
    failed: "Nie udało się sprawdzić, dla kogo można to zrobić.",
  },
  progress: {
    numbers: (n, of) => `${count(n)} z ${count(of)}`,
    tally: (done, refused) => `Wykonano: ${count(done)} · Odmowy: ${count(refused)}`,
    goesOn: "Można to zamknąć: praca toczy się dalej.",
    waiting: "Zacznie się za chwilę.",
    stop: "Zatrzymaj",
    stopped: (n, of) => `Zatrzymano po ${count(n)} z ${count(of)}`,
    stoppedText: "To, co wykonano, pozostaje.",
    outcomes: "Wyniki",
    refusedTab: (n) => `Odmowy ${count(n)}`,
    doneTab: (n) => `Wykonano ${count(n)}`,
    download: "Pobierz jako CSV",
    file: "wyniki.csv",
    outcomesFailed: "Nie udało się wczytać wyników.",
    show: "Pokaż",
    by: (name) => `rozpoczęto przez: ${name}`,
  },
  export: {
    label: "Eksportuj jako CSV",
    file: "osoby.csv",
    under: (n) => `Eksportowanie osób… ${count(n)}`,
    done: (n) => `Wyeksportowano ${peopleAsObject(n)}`,
  },
  import: {
    title: "Zaproś osoby z pliku CSV",
    text: "Jedna osoba w wierszu. Pierwszy wiersz może zawierać nazwy kolumn.",
    choose: "Wybierz plik",
    drop: "lub upuść go tutaj",
    template: "Pobierz szablon",
    templateFile: "zaproszenia.csv",
    reading: "Odczytywanie pliku…",
    unreadable: "Nie udało się odczytać tego pliku jako CSV.",
    empty: "W tym pliku nie ma nikogo.",
    tooMany: (most) => `Plik może mieć najwyżej ${lines(most)}.`,
    tooBig: "Plik może mieć najwyżej 20 MB.",
    columns: "Kolumny",
    noColumn: "Nie ma w pliku",
    column: (n) => `Kolumna ${count(n)}`,
    fields: {
      email: "E-mail",
      roles: "Rola",
      licenseType: "Licencja",
      groups: "Grupy",
      note: "Notatka",
    },
    usualRole: "Rola dla wierszy bez roli",
    usualLicense: "Licencja dla wierszy bez licencji",
    nothing: "Brak",
    checking: (n, of) => `Sprawdzono ${count(n)} z ${count(of)}`,
    checkingLabel: "Sprawdzanie wierszy",
    ready: (n, of) =>
      n === of ? `Można wysłać ${lines(n)}.` : `Można wysłać ${count(n)} z ${ofLines(of)}.`,
    noneReady: "W tej postaci nie można wysłać żadnego wiersza.",
    left: (n) =>
      `${counted(n, "wiersz ma problem i zostanie pominięty", "wiersze mają problem i zostaną pominięte", "wierszy ma problem i zostanie pominiętych")}:`,
    more: (n) => `Jeszcze ${lines(n)} z problemem`,
    line: (n) => `Wiersz ${count(n)}`,
    unknown: {
      unknown_role: (word) => `Nie ma roli „${word}”.`,
      unknown_license: (word) => `Nie ma licencji „${word}”.`,
      unknown_group: (word) => `Nie ma grupy „${word}”.`,
    },
    seatsShort: (license, needed, left) =>
      `${license}: plik zajmie ${seats(needed)}, a wolnych jest ${count(left)}. Ostatnie wiersze zostaną odrzucone.`,
    problems: "Pobierz te wiersze",
    problemsFile: "wiersze-z-problemami.csv",
    problemColumn: "Problem",
    other: "Wybierz inny plik",
    send: (n) => `Wyślij ${sent(n)}`,
    sending: (n, of) => `Przekazano ${count(n)} z ${count(of)}`,
    sendingLabel: "Przekazywanie wierszy",
    failed: "Nie udało się sprawdzić wierszy.",
  },
};

export const otherwise: Otherwise<"bulk"> = {
  disable: {
    deeds: {
      suspend: deedWords("Wyłącz", ["Wyłącz", "Wyłączyć", "Wyłączanie", "Wyłączono"]),
      reactivate: deedWords("Włącz", ["Włącz", "Włączyć", "Włączanie", "Włączono"]),
    },
    texts: {
      suspend:
        "Te osoby zostaną od razu wylogowane i nic tu nie zrobią, dopóki ktoś ich nie włączy. Wszystkie dane pozostają.",
    },
  },
  collection: { deletion: deletionBy("kolekcję", "kolekcje", "kolekcji") },
  severalRoles: {
    deeds: {
      assignRoles: deedWords(
        "Zarządzaj rolami",
        ["Zmień role", "Zmienić role", "Zmienianie ról", "Zmieniono role"],
        theirs,
      ),
    },
    fields: { role: "Nowe role" },
    import: { fields: { roles: "Role" } },
  },
};
