import type { Areas, Otherwise } from "../language.ts";
import { count, counted, list } from "./say.ts";

/** What happens on a deletion, by the word for a workspace. */
const deletionBy =
  (...workspace: [one: string, few: string, many: string]): Areas["user"]["delete"]["text"] =>
  ({ name, workspaces, groups, pendingInvitations: sent }) => {
    const parts = [
      ...(workspaces ? [counted(workspaces, ...workspace)] : []),
      ...(groups ? [counted(groups, "grupę", "grupy", "grup")] : []),
    ];
    const leaves = parts.length ? ` i opuści ${list(parts)}` : "";
    const invitations = sent
      ? ` ${counted(sent, "wysłane zaproszenie przestanie", "wysłane zaproszenia przestaną", "wysłanych zaproszeń przestanie")} działać.`
      : "";
    return `${name} od razu straci dostęp${leaves}.${invitations} Tego nie można cofnąć.`;
  };

const characters = (least: number) => `Co najmniej ${counted(least, "znak", "znaki", "znaków")}.`;
const messages = (n: number) => counted(n, "wiadomość", "wiadomości", "wiadomości");

/** Words of one person's drawer and dialogs. */
export const words: Areas["user"] = {
  tabs: {
    profile: "Profil",
    access: "Dostęp",
    security: "Zabezpieczenia",
    activity: "Aktywność",
  },
  joined: "Dołączenie",
  lastActive: "Ostatnia aktywność",
  neverActive: "Bez logowania",
  gone: {
    title: "Już tu nie ma tej osoby",
    text: "Ta osoba została usunięta albo nie jest już widoczna.",
  },
  profile: {
    firstName: "Imię",
    lastName: "Nazwisko",
    email: "E-mail",
    emailFixed: "Tylko ta osoba może go zmienić, potwierdzając wiadomość wysłaną na nowy adres.",
    username: "Nazwa użytkownika",
    about: "O osobie",
    aboutHint: "Widoczne tylko dla administratorów.",
    aboutLeft: (used, most) => `${count(used)} / ${count(most)}`,
    save: "Zapisz profil",
    saved: (name) => `Zapisano profil: ${name}`,
  },
  accessTab: {
    role: "Rola",
    save: "Zapisz rolę",
    saved: (name, role) => `${name} ma teraz rolę ${role}`,
    license: "Licencja",
    noLicense: "Brak",
    noLicenseText: "Bez dostępu do tego, co wymaga licencji.",
    seatsLeft: (left) =>
      left === null
        ? "Miejsca bez limitu"
        : left === 0
          ? "Brak wolnych miejsc"
          : `Wolne miejsca: ${count(left)}`,
    saveLicense: "Zapisz licencję",
    savedLicense: (name, license) => `${name} ma teraz licencję ${license}`,
    savedNoLicense: (name) => `${name} nie ma teraz licencji`,
    groups: "Grupy",
    saveGroups: "Zapisz grupy",
    searchGroups: "Szukaj grup",
    noGroups: "Nie ma jeszcze grup.",
    savedGroups: (name) => `Zapisano grupy: ${name}`,
    workspaces: "Obszary robocze",
    saveWorkspaces: "Zapisz obszary robocze",
    searchWorkspaces: "Szukaj obszarów roboczych",
    noWorkspaces: "Nie ma jeszcze obszarów roboczych.",
    savedWorkspaces: (name) => `Zapisano obszary robocze: ${name}`,
    chosen: (n, of) => `Wybrano ${count(n)} z ${count(of)}`,
    noneFound: (query) => `Brak wyników dla „${query}”.`,
    failed: "Nie udało się tego wczytać.",
    limit: "Dzienny limit wiadomości",
    limitHint: "Liczy wiadomości wysłane od północy.",
    limitExempt: "Najwyższa rola nie ma limitu.",
    limitNumber: "Wiadomości dziennie",
    limitToday: (used) => `Dziś wysłano ${messages(used)}.`,
    limitProblem: "Wpisz liczbę całkowitą od 1 wzwyż.",
    saveLimit: "Zapisz limit",
    savedLimit: (name, limit) =>
      limit === null
        ? `${name} nie ma teraz limitu wiadomości`
        : `${name} może teraz wysłać ${messages(limit)} dziennie`,
  },
  manageRoles: {
    title: (name) => `Zarządzaj rolami: ${name}`,
    text: "Uprawnienia ról się sumują.",
    roles: "Role",
    none: "Wybierz co najmniej jedną rolę.",
    permissions: (n) => `Razem: ${counted(n, "uprawnienie", "uprawnienia", "uprawnień")}`,
    nothing: "Razem: brak uprawnień",
    save: "Zapisz role",
  },
  security: {
    mfa: "Drugi składnik",
    mfaOn: "Skonfigurowany",
    mfaOff: "Nieskonfigurowany",
    mfaText: "Przy każdym logowaniu wymagany jest kod z aplikacji uwierzytelniającej.",
    resetMfa: "Resetuj MFA",
    sessions: "Sesje",
    signedIn: (n) =>
      n === 0
        ? "Brak otwartych sesji"
        : `Zalogowano w ${counted(n, "przeglądarce", "przeglądarkach", "przeglądarkach")}`,
    sessionsText: "Wylogowanie kończy każdą sesję i każdy otwarty panel.",
    signOut: "Wyloguj wszędzie",
    password: "Nowe hasło",
    passwordTitle: "Hasło",
    passwordHint: (least) =>
      `${characters(least)} Przekaż je bezpieczną drogą; trzeba je zmienić przy pierwszym logowaniu.`,
    mustChange: "To hasło ustawił administrator i trzeba je zmienić przy następnym logowaniu.",
    savePassword: "Ustaw hasło",
    savedPassword: (name) => `Ustawiono nowe hasło: ${name}`,
  },
  resetMfa: {
    title: (name) => `Zresetować MFA: ${name}?`,
    text: (name) =>
      `Aplikacja uwierzytelniająca i kody odzyskiwania przestaną działać, a wszystkie sesje się zakończą. ${name} dostanie o tym wiadomość i skonfiguruje nowy drugi składnik przy następnym logowaniu.`,
    confirm: "Resetuj MFA",
    done: (name) => `Zresetowano MFA: ${name}`,
  },
  signOut: {
    title: (name) => `Wylogować wszędzie użytkownika ${name}?`,
    titleYou: "Wylogować się wszędzie?",
    text: (name) =>
      `Wszystkie sesje na wszystkich urządzeniach od razu się zakończą. ${name} może zalogować się ponownie.`,
    textYou: "Wszystkie twoje sesje od razu się zakończą, ta też. Można zalogować się ponownie.",
    confirm: "Wyloguj wszędzie",
    done: (name) => `Wylogowano wszędzie użytkownika ${name}`,
  },
  add: {
    title: "Dodaj użytkownika",
    username: "Nazwa użytkownika",
    usernameHint: "Służy do logowania: małe litery, cyfry, kropka, podkreślnik i łącznik.",
    usernameRule: {
      username_capitals: "Tylko małe litery.",
      username_characters: "Tylko litery od a do z, cyfry, kropka, podkreślnik i łącznik.",
      username_start: "Na początku musi być litera lub cyfra.",
      username_too_short: "Co najmniej 2 znaki.",
      username_too_long: "Najwyżej 64 znaki.",
    },
    usernameFree: "Ta nazwa użytkownika jest wolna.",
    password: "Hasło",
    passwordHint: "Trzeba je zmienić przy pierwszym logowaniu.",
    passwordShort: characters,
    noRole: "Wybierz rolę.",
    advanced: "Zaawansowane",
    more: "Imię, nazwisko i e-mail",
    email: "E-mail",
    emailHint: "Na wypadek zapomnienia hasła.",
    submit: "Dodaj użytkownika",
    done: (name) => `Dodano użytkownika ${name}`,
  },
  passwordField: {
    levels: { weak: "Słabe", fair: "Mogłoby być silniejsze", good: "Dobre", strong: "Silne" },
    generate: "Generuj",
    copy: "Kopiuj hasło",
    copied: "Skopiowano",
  },
  suspend: {
    title: (name) => `Zawiesić użytkownika ${name}?`,
    text: (name) =>
      `Wszystkie sesje od razu się zakończą, a ${name} nie zaloguje się, dopóki konto nie zostanie przywrócone. Wszystkie dane pozostają.`,
    reason: "Powód",
    reasonHint: "Widoczny dla administratorów. Pozostaje w aktywności.",
    until: "Koniec",
    untilHint: "Jeśli puste, trwa do przywrócenia konta.",
    untilPast: "Wybierz dzień po dzisiejszym.",
    confirm: (name) => `Zawieś użytkownika ${name}`,
    done: (name) => `Zawieszono użytkownika ${name}`,
  },
  reactivate: { done: (name) => `Przywrócono użytkownika ${name}` },
  exportData: {
    under: (name) => `Eksportowanie danych: ${name}…`,
    done: (name) => `Wyeksportowano dane: ${name}`,
  },
  delete: {
    title: (name) => `Usunąć użytkownika ${name}?`,
    weighing: "Sprawdzanie, co zniknie razem z tym kontem…",
    text: deletionBy("obszar roboczy", "obszary robocze", "obszarów roboczych"),
    unknown: "Nie udało się sprawdzić, co zniknie razem z tym kontem.",
    confirm: (name) => `Usuń użytkownika ${name}`,
    done: (name) => `Usunięto użytkownika ${name}`,
  },
};

export const otherwise: Otherwise<"user"> = {
  disable: {
    suspend: {
      title: (name) => `Wyłączyć użytkownika ${name}?`,
      text: (name) =>
        `Wszystkie sesje od razu się zakończą, a ${name} nic tu nie zrobi, dopóki konto nie zostanie włączone. Wszystkie dane pozostają.`,
      untilHint: "Jeśli puste, trwa do włączenia konta.",
      confirm: (name) => `Wyłącz użytkownika ${name}`,
      done: (name) => `Wyłączono użytkownika ${name}`,
    },
    reactivate: { done: (name) => `Włączono użytkownika ${name}` },
  },
  collection: {
    accessTab: {
      workspaces: "Kolekcje",
      saveWorkspaces: "Zapisz kolekcje",
      searchWorkspaces: "Szukaj kolekcji",
      noWorkspaces: "Nie ma jeszcze kolekcji.",
      savedWorkspaces: (name) => `Zapisano kolekcje: ${name}`,
    },
    delete: { text: deletionBy("kolekcję", "kolekcje", "kolekcji") },
  },
  severalRoles: { accessTab: { role: "Role", save: "Zapisz role" } },
};
