import type { Areas } from "../language.ts";

/** Words of the frame around the panel and of the kit it is built from. */
export const words: Areas["frame"] = {
  failed: {
    title: "Ta część strony przestała działać",
    text: "Zapisane dane nie przepadły. Spróbuj ponownie lub odśwież stronę.",
    retry: "Spróbuj ponownie",
  },
  missing: {
    title: "Nie udało się wczytać tej części",
    text: "Sprawdź połączenie i spróbuj ponownie lub odśwież stronę.",
  },
  sections: "Zarządzanie użytkownikami",
  kit: {
    close: "Zamknij",
    dismiss: "Ukryj",
    notifications: "Powiadomienia",
    showPassword: "Pokaż hasło",
    hidePassword: "Ukryj hasło",
    clear: "Wyczyść",
    remove: (what) => `Usuń: ${what}`,
  },
};
