import type { Areas } from "../language.ts";
import { count, counted, people } from "./say.ts";

/** `2 a adicionar, 1 a remover`, or only what there is of them. */
const pending = (add: number, remove: number) =>
  [add > 0 && `${count(add)} a adicionar`, remove > 0 && `${count(remove)} a remover`]
    .filter(Boolean)
    .join(", ");

/** What was done, or only what there was of it. */
const changes = (added: number, removed: number) =>
  [
    added > 0 && counted(added, "pessoa adicionada", "pessoas adicionadas"),
    removed > 0 && counted(removed, "pessoa removida", "pessoas removidas"),
  ]
    .filter(Boolean)
    .join(", ");

/** Words of lists of members, of groups and workspaces alike. */
export const words: Areas["members"] = {
  people,
  table: "Membros",
  columns: { name: "Nome", status: "Status" },
  you: (name) => `${name} (você)`,
  manage: "Gerenciar usuários",
  manageTitle: (name) => `Gerenciar usuários de ${name}`,
  label: "Membros",
  search: "Pesquisar pessoas",
  clearSearch: "Limpar pesquisa",
  noneFound: (text) => `Nenhum resultado para “${text}”.`,
  nobody: "Não há ninguém para escolher.",
  pending: (add, remove) => pending(add, remove) || "Nenhuma alteração ainda",
  save: "Salvar alterações",
  saved: (name, added, removed) => `${name}: ${changes(added, removed) || "nada a alterar"}`,
  failed: "Não foi possível carregar os membros.",
};
