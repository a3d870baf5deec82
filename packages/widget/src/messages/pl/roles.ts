import type { Areas } from "../language.ts";
import { count, counted, list, people } from "./say.ts";

const permissions = (n: number) => counted(n, "uprawnienie", "uprawnienia", "uprawnień");

/** Words of roles: the built-in ones and an organization's own. */
export const words: Areas["roles"] = {
  description: "Co mogą robić osoby. Rola o wyższej randze stoi ponad rolą o niższej.",
  create: "Nowa rola",
  table: "Role",
  columns: {
    name: "Rola",
    rank: "Ranga",
    permissions: "Uprawnienia",
    holders: "Kto ją ma",
    kind: "Rodzaj",
    actions: "Działania",
  },
  builtIn: "Wbudowana",
  own: "Własna",
  permissions: (n) => (n === 0 ? "Tu nic" : permissions(n)),
  holders: ({ users, invitations, registrationLinks: links }) =>
    [
      users > 0 && people(users),
      invitations > 0 && counted(invitations, "zaproszenie", "zaproszenia", "zaproszeń"),
      links > 0 &&
        counted(links, "link rejestracyjny", "linki rejestracyjne", "linków rejestracyjnych"),
    ]
      .filter(Boolean)
      .join(", ") || "Nikt",
  view: "Wyświetl",
  edit: "Edytuj",
  delete: "Usuń",
  actionsFor: (name) => `Działania: ${name}`,
  failed: "Nie udało się wczytać ról.",
  form: {
    createTitle: "Nowa rola",
    editTitle: (name) => `Edytuj rolę ${name}`,
    name: "Nazwa",
    namePlaceholder: "Kierownik wsparcia",
    summary: "Opis",
    summaryHint: "Jeden wiersz, widoczny wszędzie przy wyborze roli.",
    rank: "Ranga",
    rankHint: (most, others) => `Od 1 do ${count(most)}, poniżej własnej. ${list(others)}.`,
    standing: (name, rank) => `${name} ma ${count(rank)}`,
    rankNeeded: (most) => `Podaj liczbę całkowitą od 1 do ${count(most)}.`,
    permissions: "Uprawnienia",
    notHeld: "Nie masz tego uprawnienia.",
    create: "Utwórz rolę",
    save: "Zapisz rolę",
    created: (name) => `Utworzono rolę ${name}`,
    saved: (name) => `Zapisano rolę ${name}`,
    heldBy: (who) => `Zmieni się od razu dla wszystkich, którzy ją mają: ${who}.`,
  },
  deletion: {
    title: (name) => `Usunąć rolę ${name}?`,
    text: (name) => `Nikt nie ma roli ${name}. Tego nie można cofnąć.`,
    confirm: (name) => `Usuń rolę ${name}`,
    done: (name) => `Usunięto rolę ${name}`,
  },
};
