import type { Areas } from "../language.ts";
import { people } from "./say.ts";

/** Words of groups of people. */
export const words: Areas["groups"] = {
  description: "Personas que van juntas, para encontrarlas y para invitar.",
  create: "Nuevo grupo",
  search: "Buscar grupos",
  clearSearch: "Borrar búsqueda",
  noneFound: (text) => `Ningún grupo coincide con «${text}».`,
  columns: { name: "Grupo", members: "Miembros", createdAt: "Creación", actions: "Acciones" },
  members: "Miembros",
  membersOf: (name) => `Miembros de ${name}`,
  nobody: "Aún no hay nadie en este grupo",
  rename: "Cambiar nombre",
  delete: "Eliminar",
  actionsFor: (name) => `Acciones para ${name}`,
  empty: {
    title: "Aún no hay grupos",
    text: "Agrupa a las personas por equipo o tema y encuéntralas así en la lista de usuarios.",
  },
  failed: "No se han podido cargar los grupos.",
  form: {
    create: {
      title: "Nuevo grupo",
      submit: "Crear grupo",
      done: (name) => `Grupo ${name} creado`,
    },
    rename: {
      title: (name) => `Cambiar el nombre de ${name}`,
      submit: "Cambiar nombre",
      done: (before, after) => `Nombre cambiado: ${before} → ${after}`,
    },
    name: "Nombre",
    namePlaceholder: "Diseño",
  },
  deletion: {
    title: (name) => `¿Eliminar ${name}?`,
    text: (name, members) =>
      members === 0
        ? `${name} no tiene miembros. Esta acción no se puede deshacer.`
        : `${people(members)} ${members === 1 ? "sale" : "salen"} del grupo ${name} y ${members === 1 ? "conserva su cuenta" : "conservan sus cuentas"}. Esta acción no se puede deshacer.`,
    confirm: (name) => `Eliminar ${name}`,
    done: (name) => `Grupo ${name} eliminado`,
  },
};
