import type { Areas } from "../language.ts";
import { count, counted } from "./say.ts";

const permissions = (n: number) => counted(n, "uprawnienie", "uprawnienia", "uprawnień");

/** Words of the API keys that a host's backend calls with. */
export const words: Areas["apiKeys"] = {
  description:
    "Za pomocą klucza backend produktu wywołuje Usher. Kto go ma, działa w imieniu organizacji.",
  create: "Utwórz klucz API",
  elsewhere: {
    create: "Utwórz w Usher",
    description:
      "Za pomocą klucza backend produktu wywołuje Usher. Nowe klucze powstają na stronach Usher, po własnym zalogowaniu.",
  },
  table: "Klucze API",
  columns: {
    name: "Nazwa",
    permissions: "Uprawnienia",
    createdBy: "Kto utworzył",
    lastUsedAt: "Ostatnie użycie",
    status: "Stan",
    actions: "Działania",
  },
  permissions,
  never: "Nigdy",
  active: "Aktywny",
  revokedStatus: "Unieważniony",
  actionsFor: (name) => `Działania: ${name}`,
  revoke: "Unieważnij",
  empty: {
    title: "Nie ma jeszcze kluczy API",
    text: "Backend produktu potrzebuje klucza, aby wywoływać Usher.",
  },
  failed: "Nie udało się wczytać kluczy API.",
  form: {
    title: "Utwórz klucz API",
    name: "Nazwa",
    nameHint: "Co go używa, np. usługa i miejsce, w którym działa.",
    permissions: "Uprawnienia",
    permissionsHint: "Klucz nigdy nie może więcej niż jego twórca, teraz i później.",
    search: "Szukaj uprawnień",
    counted: (n, of) => `${count(n)} z ${counted(of, "uprawnienia", "uprawnień", "uprawnień")}`,
    nothing: (query) => `Żadne uprawnienie nie pasuje do „${query}”.`,
    none: "Wybierz co najmniej jedno uprawnienie.",
    submit: "Utwórz klucz",
  },
  made: {
    title: (name) => `Klucz ${name} jest gotowy`,
    text: "Skopiuj klucz teraz: nie będzie już pokazany. Przechowuj go tam, gdzie odczyta go tylko backend.",
    label: "Klucz API",
    copy: "Kopiuj klucz",
    copied: "Skopiowano",
  },
  question: {
    title: (name) => `Unieważnić klucz ${name}?`,
    text: (name) =>
      `Wszystkie wywołania z kluczem ${name} będą od razu odrzucane. Tego nie można cofnąć.`,
    confirm: (name) => `Unieważnij klucz ${name}`,
    done: (name) => `Unieważniono klucz ${name}`,
  },
};
