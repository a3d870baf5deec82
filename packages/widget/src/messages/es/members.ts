import type { Areas } from "../language.ts";
import { count, counted, people } from "./say.ts";

/** `2 por añadir, 1 por quitar`, or only what there is of them. */
const pending = (add: number, remove: number) =>
  [add > 0 && `${count(add)} por añadir`, remove > 0 && `${count(remove)} por quitar`]
    .filter(Boolean)
    .join(", ");

/** What was done, or only what there was of it. */
const changes = (added: number, removed: number) =>
  [
    added > 0 && counted(added, "persona añadida", "personas añadidas"),
    removed > 0 && counted(removed, "persona quitada", "personas quitadas"),
  ]
    .filter(Boolean)
    .join(", ");

/** Words of lists of members, of groups and workspaces alike. */
export const words: Areas["members"] = {
  people,
  table: "Miembros",
  columns: { name: "Nombre", status: "Estado" },
  you: (name) => `${name} (tú)`,
  manage: "Gestionar usuarios",
  manageTitle: (name) => `Gestionar usuarios de ${name}`,
  label: "Miembros",
  search: "Buscar personas",
  clearSearch: "Borrar búsqueda",
  noneFound: (text) => `Sin resultados para «${text}».`,
  nobody: "No hay nadie a quien elegir.",
  pending: (add, remove) => pending(add, remove) || "Aún no hay cambios",
  save: "Guardar cambios",
  saved: (name, added, removed) =>
    `${name}: ${changes(added, removed) || "sin cambios pendientes"}`,
  failed: "No se han podido cargar los miembros.",
};
