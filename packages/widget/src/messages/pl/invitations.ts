import type { Areas, Otherwise } from "../language.ts";
import { count, counted } from "./say.ts";

const invitations = (n: number) => counted(n, "zaproszenie", "zaproszenia", "zaproszeń");

/** Words of inviting, and of people who are invited. */
export const words: Areas["invitations"] = {
  actions: {
    copyLink: "Kopiuj link",
    resend: "Wyślij ponownie",
    revoke: "Unieważnij",
  },
  reinvite: "Zaproś ponownie",
  mail: {
    sent: "Wiadomość wysłana",
    problems: {
      refused_connection: "Serwer poczty jest nieosiągalny: odrzucił połączenie.",
      unknown_host: "Serwer poczty jest nieosiągalny: jego nazwa jest nieznana.",
      timeout: "Serwer poczty jest nieosiągalny: nie odpowiedział na czas.",
      unreachable: "Serwer poczty jest nieosiągalny.",
      insecure: "Połączenie z serwerem poczty nie jest bezpieczne.",
      login_refused: "Serwer poczty odrzucił nazwę użytkownika lub hasło.",
      sender_refused: "Serwer poczty odrzucił adres nadawcy.",
      recipient_refused: "Serwer poczty odrzucił ten adres.",
      message_refused: "Serwer poczty odrzucił wiadomość.",
      failed: "Coś poszło nie tak.",
    },
    failedTitle: "Nie udało się wysłać wiadomości",
    failedText: (problem) => `${problem} Sprawdź ustawienia poczty. Link można skopiować.`,
    failedAgain: "Próba wysłania zostanie ponowiona automatycznie.",
    failedToast: (email, problem) =>
      `Nie udało się wysłać wiadomości na adres ${email}. ${problem} Sprawdź ustawienia poczty. Link można skopiować.`,
    severalFailed: (n, problem) =>
      `Nie udało się wysłać ${counted(n, "wiadomości", "wiadomości", "wiadomości")}. ${problem} Sprawdź ustawienia poczty. Linki można skopiować.`,
  },
  form: {
    title: "Zaproś osoby",
    emails: "Adresy e-mail",
    emailsHint: "Wklej listę lub rozdziel adresy przecinkiem, spacją albo klawiszem Enter.",
    emailsPlaceholder: "nazwa@example.com",
    emailsNone: "Dodaj co najmniej jeden adres.",
    emailsMany: (most) => `Najwyżej ${counted(most, "adres", "adresy", "adresów")} naraz.`,
    role: "Rola",
    rolesNone: "Wybierz rolę.",
    noRole: "Nie ma roli, którą można by nadać.",
    license: "Licencja",
    seatsLeft: (left) => (left === null ? "Miejsca bez limitu" : `Wolne miejsca: ${count(left)}`),
    seatsNone: "Brak wolnych miejsc",
    short: (license, left) => `${license} – wolne miejsca: ${count(left)}`,
    shortText: (without) =>
      without === 1
        ? "Ostatni adres nie zostanie zaproszony."
        : `Ostatnie adresy (${count(without)}) nie zostaną zaproszone.`,
    noLicense: "Nie można nikogo zaprosić",
    noLicenseText: "Każdy potrzebuje tu licencji, a twoja rola nie pozwala jej nadać.",
    groups: "Grupy",
    searchGroups: "Szukaj grup",
    workspaces: "Obszary robocze",
    searchWorkspaces: "Szukaj obszarów roboczych",
    chosen: (what, n) => `${what} (${count(n)})`,
    noneFound: (query) => `Brak wyników dla „${query}”.`,
    note: "Notatka",
    noteHint: "Znajdzie się w wiadomości, własnymi słowami.",
    send: (n) => (n <= 1 ? "Wyślij zaproszenie" : `Wyślij ${invitations(n)}`),
  },
  outcome: {
    title: (invited, refused) =>
      refused === 0
        ? `${invitations(invited)} w drodze`
        : `Zaproszono: ${count(invited)}, nie zaproszono: ${count(refused)}`,
    invited: "Zaproszono",
    invitedNoMail: (problem) =>
      `Zaproszono, ale nie udało się wysłać wiadomości. ${problem} Sprawdź ustawienia poczty. Link można skopiować.`,
    again: "Zaproś więcej osób",
  },
  details: {
    role: "Rola",
    license: "Licencja",
    groups: "Grupy",
    workspaces: "Obszary robocze",
    invitedBy: "Kto zaprosił",
    nobody: "Ktoś, kogo już tu nie ma",
    sent: "Zaproszono",
    expires: "Link wygasa",
    expired: "Link wygasł",
    mail: "Wiadomość",
  },
  gone: {
    title: "Już nieaktualne",
    text: "To zaproszenie zostało przyjęte lub unieważnione.",
  },
  copied: (email) => `Skopiowano link zaproszenia dla ${email}`,
  resent: (email) => `Nowe zaproszenie dla ${email} jest w drodze`,
  link: {
    title: (email) => `Link dla ${email}`,
    label: "Link zaproszenia",
    text: (when) => `Kto go otworzy, może dołączyć jako ta osoba. Działa raz, do ${when}.`,
    copy: "Kopiuj link",
    copied: "Skopiowano",
  },
  revoke: {
    title: (email) => `Unieważnić zaproszenie dla ${email}?`,
    text: (email) =>
      `Link wysłany na adres ${email} od razu przestanie działać. Można zaprosić tę osobę ponownie.`,
    confirm: "Unieważnij zaproszenie",
    done: (email) => `Unieważniono zaproszenie dla ${email}`,
  },
};

export const otherwise: Otherwise<"invitations"> = {
  plusInvite: { form: { send: (n) => (n <= 1 ? "WYŚLIJ" : `WYŚLIJ ${count(n)}`) } },
  severalRoles: { form: { role: "Role" }, details: { role: "Role" } },
};
