import type { Areas } from "../language.ts";
import { count, counted, list, people } from "./say.ts";

/** Words of roles: the built-in ones and an organization's own. */
export const words: Areas["roles"] = {
  description:
    "Che cosa possono fare le persone. Un ruolo di livello più alto sta sopra uno di livello più basso.",
  create: "Nuovo ruolo",
  table: "Ruoli",
  columns: {
    name: "Ruolo",
    rank: "Livello",
    permissions: "Autorizzazioni",
    holders: "Assegnato a",
    kind: "Tipo",
    actions: "Azioni",
  },
  builtIn: "Predefinito",
  own: "Personalizzato",
  permissions: (n) => (n === 0 ? "Nessuna" : counted(n, "autorizzazione", "autorizzazioni")),
  holders: ({ users, invitations, registrationLinks: links }) =>
    [
      users > 0 && people(users),
      invitations > 0 && counted(invitations, "invito", "inviti"),
      links > 0 && `${count(links)} link di registrazione`,
    ]
      .filter(Boolean)
      .join(", ") || "Nessuno",
  view: "Visualizza",
  edit: "Modifica",
  delete: "Elimina",
  actionsFor: (name) => `Azioni per ${name}`,
  failed: "Impossibile caricare i ruoli.",
  form: {
    createTitle: "Nuovo ruolo",
    editTitle: (name) => `Modifica ${name}`,
    name: "Nome",
    namePlaceholder: "Responsabile assistenza",
    summary: "Riepilogo",
    summaryHint: "Una riga, mostrata dove si sceglie il ruolo.",
    rank: "Livello",
    rankHint: (most, others) => `Da 1 a ${count(most)}, sotto il tuo. ${list(others)}.`,
    standing: (name, rank) => `${name}: ${count(rank)}`,
    rankNeeded: (most) => `Inserisci un numero intero da 1 a ${count(most)}.`,
    permissions: "Autorizzazioni",
    notHeld: "Non hai questa autorizzazione.",
    create: "Crea ruolo",
    save: "Salva ruolo",
    created: (name) => `Ruolo ${name} creato`,
    saved: (name) => `Ruolo ${name} salvato`,
    heldBy: (who) => `Le modifiche valgono subito per chi lo ha: ${who}.`,
  },
  deletion: {
    title: (name) => `Eliminare ${name}?`,
    text: (name) => `Nessuno ha il ruolo ${name}. L’azione non può essere annullata.`,
    confirm: (name) => `Elimina ${name}`,
    done: (name) => `Ruolo ${name} eliminato`,
  },
};
