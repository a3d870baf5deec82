import type { Areas } from "../language.ts";

/** Words for when there is nothing to show: no permission, no access, no connection. */
export const words: Areas["access"] = {
  ended: {
    title: "Dostęp wygasł",
    text: "Nastąpiło wylogowanie. Zaloguj się ponownie albo zwróć się do administratora, jeśli to pomyłka.",
  },
  signedOut: {
    title: "Zaloguj się, aby zobaczyć osoby",
    text: "Brak zalogowania albo sesja wygasła.",
  },
  denied: {
    title: "Tylko administratorzy mogą tu zarządzać osobami",
    text: "Zwróć się do jednego z nich, jeśli trzeba kogoś zaprosić, zmienić lub usunąć.",
    ask: "Jeśli tego potrzebujesz, zwróć się do administratora.",
    you: (name, role, organization) =>
      `Organizacja: ${organization}. Zalogowano jako ${name} (${role}).`,
  },
  failed: { title: "Nie udało się wczytać osób" },
  offline: "Brak połączenia. Widoczne dane mogą być nieaktualne.",
};
