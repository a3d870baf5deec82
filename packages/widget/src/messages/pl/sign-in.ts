import type { Areas } from "../language.ts";
import { counted } from "./say.ts";

/** Words of the way in: signing in with its steps, and a forgotten password. */
export const words: Areas["signIn"] = {
  title: "Logowanie",
  organization: "Organizacja",
  organizationHint: "Jej krótka nazwa, np. acme. Jest podana w zaproszeniu.",
  identifier: "E-mail lub nazwa użytkownika",
  email: "E-mail",
  username: "Nazwa użytkownika",
  password: "Hasło",
  submit: "Zaloguj się",
  forgot: "Nie pamiętasz hasła?",
  help: "Nie masz konta? Zwróć się do administratora organizacji.",
  again: "Zacznij od nowa",
  notices: {
    accessEnded: {
      title: "Nastąpiło wylogowanie",
      body: "Dostęp został zmieniony lub wygasł. Zaloguj się ponownie albo zwróć się do administratora.",
    },
    signedOut: { title: "Wylogowano" },
    stepEnded: {
      title: "To logowanie się zakończyło",
      body: "Trwało ponad 5 minut lub miało zbyt wiele prób. Zacznij od nowa.",
    },
  },
  code: {
    title: "Wpisz kod",
    body: "Otwórz aplikację uwierzytelniającą i wpisz 6 wyświetlonych w niej cyfr.",
    label: "Kod",
    submit: "Dalej",
    toRecovery: "Użyj kodu odzyskiwania",
    recoveryTitle: "Wpisz kod odzyskiwania",
    recoveryBody:
      "Jeden z dziesięciu zapisanych przy konfigurowaniu logowania dwuetapowego. Każdy działa raz.",
    recoveryLabel: "Kod odzyskiwania",
    toApp: "Użyj aplikacji uwierzytelniającej",
    help: "Nie masz żadnego z nich pod ręką? Poproś administratora organizacji o zresetowanie drugiego składnika.",
  },
  newPassword: {
    title: "Wybierz własne hasło",
    body: "Użyte przed chwilą hasło ustawił administrator. Nowe będziesz znać tylko ty.",
    label: "Nowe hasło",
    hint: (minimum) =>
      `Co najmniej ${counted(minimum, "znak", "znaki", "znaków")}. Dobrze sprawdza się kilka niepowiązanych słów.`,
    submit: "Zmień hasło",
  },
  setUp: {
    title: "Skonfiguruj logowanie dwuetapowe",
    body: "Organizacja wymaga kodu z aplikacji w telefonie, oprócz hasła.",
  },
  forgotten: {
    title: "Nie pamiętasz hasła?",
    body: "Wyślemy e-mailem link do ustawienia nowego.",
    submit: "Wyślij link",
    back: "Wróć do logowania",
    sentTitle: "Sprawdź pocztę",
    sentBody:
      "Jeśli istnieje konto o tej nazwie, link do ustawienia nowego hasła jest już w drodze. Działa przez godzinę.",
    sentHelp:
      "Nic nie przyszło? Sprawdź folder ze spamem albo zwróć się do administratora. Na konta bez adresu e-mail wiadomości nie są wysyłane.",
  },
};
