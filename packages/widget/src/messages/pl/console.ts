import type { Areas } from "../language.ts";
import { list } from "./say.ts";

export const words: Areas["console"] = {
  pages: "Strony",
  account: "Konto",
  signOut: "Wyloguj się",
  goToSignIn: "Przejdź do logowania",
  administration: "Administracja",
  missing: {
    title: "Nie ma tu żadnej strony",
    body: "Adres może być błędny lub nieaktualny.",
  },
  unreachable: {
    title: "Nie można połączyć się z serwerem",
    body: "Sprawdź połączenie i spróbuj ponownie.",
  },
  join: (organization) => `Dołącz do: ${organization}`,
  createAccount: "Utwórz konto",
  accept: {
    invitedBy: (name) =>
      name
        ? `Zaprasza: ${name}. Skonfiguruj swoje konto.`
        : "Masz zaproszenie. Skonfiguruj swoje konto.",
    joinsAs: (roles, license) =>
      license
        ? `Twoja rola: ${list(roles)}. Twoja licencja: ${license}.`
        : `Twoja rola: ${list(roles)}.`,
    emailHint: "Adres, na który wysłano zaproszenie.",
    incomplete: {
      title: "Otwórz ponownie link z zaproszenia",
      body: "Ta strona potrzebuje całego linku z wiadomości. Otwórz go stamtąd albo skopiuj w całości.",
    },
    expired: {
      title: "To zaproszenie wygasło",
      body: "Poproś o nowe osobę, która Cię zaprosiła.",
    },
    revoked: {
      title: "To zaproszenie zostało wycofane",
      body: "Zapytaj osobę, która Cię zaprosiła, czy tak miało być.",
    },
    used: {
      title: "To zaproszenie zostało już wykorzystane",
      body: "Jeśli to Ty, zaloguj się swoim adresem e-mail i wybranym hasłem.",
    },
    unknown: {
      title: "Ten link nie działa",
      body: "Może być niepełny albo wysłano nowszy. Użyj ostatniej wiadomości lub poproś o nowe zaproszenie.",
    },
    failed: "Nie udało się otworzyć zaproszenia",
  },
  register: {
    body: (roles) => `Utwórz swoje konto. Twoja rola: ${list(roles)}.`,
    only: (only) => `Zarejestrować można tylko adresy z: ${only}.`,
    verifies: "Przed pierwszym logowaniem potwierdzisz go przez e-mail.",
    exists: {
      field: "Ten adres ma już konto.",
      title: "Masz już konto",
      body: "Zaloguj się swoim hasłem; nie zmieniło się.",
    },
    inbox: {
      title: "Sprawdź pocztę",
      body: (email) =>
        `Wiadomość wysłano na adres ${email}. Otwórz zawarty w niej link, aby potwierdzić adres; potem możesz się zalogować.`,
      hint: "Po kilku minutach nadal nic? Zajrzyj do folderu ze spamem.",
    },
    ends: {
      incomplete: {
        title: "Otwórz ponownie link rejestracyjny",
        body: "Ta strona potrzebuje całego otrzymanego linku. Skopiuj go w całości.",
      },
      expired: {
        title: "Ten link rejestracyjny wygasł",
        body: "Poproś o nowy osobę, od której go masz.",
      },
      usedUp: {
        title: "Ten link rejestracyjny jest wyczerpany",
        body: "Zarejestrowało się już tyle osób, ile przewidziano. Poproś o nowy osobę, od której go masz.",
      },
      revoked: {
        title: "Ten link rejestracyjny został wycofany",
        body: "Zapytaj osobę, od której go masz, czy tak miało być.",
      },
      authority: {
        title: "Ten link rejestracyjny już nie obowiązuje",
        body: "Osoba, która go utworzyła, nie może już nikogo dodać. Poproś o nowy administratora organizacji.",
      },
      entitlement: {
        title: "Obecnie nikt nie może się zarejestrować",
        body: "Wielu użytkowników należy do planu Enterprise, którego organizacja teraz nie ma. Zapytaj osobę, od której masz link.",
      },
      onboarding: {
        title: "Tutaj nie można już rejestrować się przez link",
        body: "Organizacja dodaje teraz osoby w inny sposób. Zapytaj osobę, od której masz link.",
      },
      seats: {
        title: "Nie ma już wolnych miejsc",
        body: "Wszystkie licencje, które mógłby dać ten link, są zajęte. Zapytaj osobę, od której go masz; link znów zadziała, gdy zwolni się miejsce.",
      },
      suspended: {
        title: "Ta organizacja jest zawieszona",
        body: "Nikt nie może się w niej zarejestrować ani zalogować. Zapytaj osobę, od której masz link.",
      },
      unknown: {
        title: "Ten link nie działa",
        body: "Może być niepełny. Skopiuj go w całości albo poproś o nowy osobę, od której go masz.",
      },
    },
    failed: "Nie udało się otworzyć linku rejestracyjnego",
  },
  setPassword: {
    title: "Ustaw swoje hasło",
    body: "Od teraz posłuży do logowania.",
    submit: "Ustaw hasło",
    incomplete: {
      title: "Otwórz link ponownie",
      body: "Ta strona potrzebuje całego otrzymanego linku. Skopiuj go w całości.",
    },
    ended: {
      title: "Ten link już nie działa",
      body: "Został wykorzystany lub wygasł. Zaloguj się albo poproś tam o nowy.",
    },
  },
  confirmEmail: {
    title: "Potwierdź swój e-mail",
    body: "Jedno kliknięcie i adres jest potwierdzony.",
    submit: "Potwierdź e-mail",
    toAccount: "Przejdź do konta",
    verified: {
      title: "E-mail został potwierdzony",
      body: (email) => `Adres ${email} należy do Ciebie. Możesz się teraz zalogować.`,
    },
    changed: {
      title: "E-mail został zmieniony",
      body: (email) => `Od teraz loguj się adresem ${email}.`,
    },
    incomplete: {
      title: "Otwórz link ponownie",
      body: "Ta strona potrzebuje całego linku z wiadomości. Otwórz go stamtąd albo skopiuj w całości.",
    },
    ended: {
      title: "Ten link już nie działa",
      body: "Został wykorzystany, wysłano nowszy albo wygasł. Zaloguj się, aby otrzymać nowy.",
    },
  },
};
