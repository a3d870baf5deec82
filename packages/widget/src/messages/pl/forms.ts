import type { Areas } from "../language.ts";

/** Buttons, problems and questions of every form and dialog. */
export const words: Areas["forms"] = {
  cancel: "Anuluj",
  close: "Zamknij",
  done: "Gotowe",
  retry: "Ponów",
  undo: "Cofnij",
  loadMore: "Wczytaj więcej",
  loading: "Wczytywanie",
  optional: "Opcjonalne",
  failed: "To się nie udało. Spróbuj ponownie.",
  unreachable: "Usher jest nieosiągalny. Sprawdź połączenie i spróbuj ponownie.",
  cancelled: "To zostało zatrzymane, zanim cokolwiek się stało.",
  stepUp: {
    title: "Potwierdź swoją tożsamość",
    confirm: "Dalej",
    failed: "Nie udało się tego potwierdzić. Spróbuj ponownie.",
  },
  noToken: "Strona nie mogła ustalić, kto z niej korzysta. Odśwież ją albo zaloguj się ponownie.",
  leave: {
    title: "Wyjść bez zapisywania?",
    text: "Zmiany nie zostały jeszcze zapisane.",
    discard: "Odrzuć zmiany",
    stay: "Edytuj dalej",
  },
  problems: {
    required: "To pole jest wymagane.",
    email: "Wpisz pełny adres e-mail, np. nazwa@example.com.",
    tooLong: "To jest za długie.",
    invalid: "Sprawdź to pole.",
    number: "Wpisz liczbę.",
  },
};
