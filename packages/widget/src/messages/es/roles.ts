import type { Areas } from "../language.ts";
import { count, counted, list, people } from "./say.ts";

/** Words of roles: the built-in ones and an organization's own. */
export const words: Areas["roles"] = {
  description:
    "Lo que pueden hacer las personas. Un rol de rango superior está por encima de uno de rango inferior.",
  create: "Nuevo rol",
  table: "Roles",
  columns: {
    name: "Rol",
    rank: "Rango",
    permissions: "Permisos",
    holders: "Asignado a",
    kind: "Tipo",
    actions: "Acciones",
  },
  builtIn: "Integrado",
  own: "Propio",
  permissions: (n) => (n === 0 ? "Ninguno" : counted(n, "permiso", "permisos")),
  holders: ({ users, invitations, registrationLinks: links }) =>
    [
      users > 0 && people(users),
      invitations > 0 && counted(invitations, "invitación", "invitaciones"),
      links > 0 && counted(links, "enlace de registro", "enlaces de registro"),
    ]
      .filter(Boolean)
      .join(", ") || "Nadie",
  view: "Ver",
  edit: "Editar",
  delete: "Eliminar",
  actionsFor: (name) => `Acciones para ${name}`,
  failed: "No se han podido cargar los roles.",
  form: {
    createTitle: "Nuevo rol",
    editTitle: (name) => `Editar ${name}`,
    name: "Nombre",
    namePlaceholder: "Responsable de soporte",
    summary: "Resumen",
    summaryHint: "Una línea que se muestra donde se elige el rol.",
    rank: "Rango",
    rankHint: (most, others) => `De 1 a ${count(most)}, por debajo del tuyo. ${list(others)}.`,
    standing: (name, rank) => `${name}: ${count(rank)}`,
    rankNeeded: (most) => `Indica un número entero de 1 a ${count(most)}.`,
    permissions: "Permisos",
    notHeld: "No tienes este permiso.",
    create: "Crear rol",
    save: "Guardar rol",
    created: (name) => `Rol ${name} creado`,
    saved: (name) => `Rol ${name} guardado`,
    heldBy: (who) => `Los cambios se aplican de inmediato a quienes lo tienen: ${who}.`,
  },
  deletion: {
    title: (name) => `¿Eliminar ${name}?`,
    text: (name) => `Nadie tiene el rol ${name}. Esta acción no se puede deshacer.`,
    confirm: (name) => `Eliminar ${name}`,
    done: (name) => `Rol ${name} eliminado`,
  },
};
