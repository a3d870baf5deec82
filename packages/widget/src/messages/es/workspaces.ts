import type { Areas, Otherwise } from "../language.ts";
import { people } from "./say.ts";

interface Noun {
  One: string;
  many: string;
  /** `los espacios de trabajo`. */
  the: string;
  /** `Ningún espacio de trabajo`. */
  none: string;
  /** `el primer espacio de trabajo`. */
  first: string;
  /** Why it may not be there. */
  gone: string;
}

/** Words of workspaces, by what the host product calls them. */
function workspaceWords({ One, many, the, none, first, gone }: Noun): Areas["workspaces"] {
  return {
    description: `Tu producto crea ${the}. Aquí decides quién participa.`,
    shared: `Tu producto crea ${the}. Cualquiera puede leerlo todo.`,
    search: `Buscar ${many}`,
    clearSearch: "Borrar búsqueda",
    noneFound: (text) => `${none} coincide con «${text}».`,
    columns: {
      name: One,
      members: "Miembros",
      open: "Pueden leer",
      createdAt: "Alta",
      actions: "Acciones",
    },
    everyone: "Todos",
    actionsFor: (name) => `Acciones para ${name}`,
    empty: {
      title: `Aún no hay ${many}`,
      text: `Aparecerán aquí en cuanto tu producto registre ${first}.`,
    },
    failed: `No se han podido cargar ${the}.`,
    members: {
      title: "Miembros",
      of: (name) => `Miembros de ${name}`,
      tally: (n, name) => `${people(n)} en ${name}`,
      empty: {
        title: "Aún no hay miembros",
        text: "Quien se añada tendrá acceso de inmediato.",
      },
      denied: {
        title: "No puedes ver los miembros",
        text: "Solo los ven los propios miembros y quienes gestionan a los usuarios. Consulta a uno de ellos.",
      },
      gone: { title: `${One} no disponible`, text: gone },
    },
  };
}

export const words = workspaceWords({
  One: "Espacio de trabajo",
  many: "espacios de trabajo",
  the: "los espacios de trabajo",
  none: "Ningún espacio de trabajo",
  first: "el primer espacio de trabajo",
  gone: "Se ha quitado o tu producto aún no lo ha registrado.",
});

export const otherwise: Otherwise<"workspaces"> = {
  collection: workspaceWords({
    One: "Colección",
    many: "colecciones",
    the: "las colecciones",
    none: "Ninguna colección",
    first: "la primera colección",
    gone: "Se ha quitado o tu producto aún no la ha registrado.",
  }),
};
