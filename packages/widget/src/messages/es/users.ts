import type { DirectoryOverview } from "@usher/domain";
import type { Areas, Otherwise } from "../language.ts";
import { count, counted, list, people } from "./say.ts";

interface Tally extends Pick<DirectoryOverview, "active" | "suspended" | "expired"> {
  /** Null where nobody is invited. */
  invited: number | null;
}

type Forms = readonly [one: string, other: string];

/** How many stand where, by the words for those who may sign in and those who may not. */
const tallyOf =
  (active: Forms, suspended: Forms) =>
  ({ invited, expired, ...tally }: Tally) =>
    [
      counted(tally.active, ...active),
      ...(invited === null ? [] : [counted(invited, "invitado", "invitados")]),
      counted(tally.suspended, ...suspended),
      ...(expired > 0 ? [counted(expired, "caducado", "caducados")] : []),
    ].join(" · ");

/** Words of the list of people. */
export const words: Areas["users"] = {
  table: "Usuarios",
  person: "Persona",
  nameWithYou: (name) => `${name} (tú)`,
  statuses: {
    active: "Activo",
    suspended: "Suspendido",
    invited: "Invitado",
    expired: "Caducado",
  },
  columns: {
    name: "Nombre",
    role: "Rol",
    status: "Estado",
    license: "Licencia",
    lastActiveAt: "Última actividad",
    groups: "Grupos",
    usage: "Mensajes",
    mfa: "MFA",
    createdAt: "Alta",
  },
  actions: {
    edit: "Editar",
    assignRoles: "Cambiar rol",
    assignLicense: "Cambiar licencia",
    setPassword: "Establecer contraseña",
    resetMfa: "Restablecer MFA",
    revokeSessions: "Cerrar todas las sesiones",
    exportData: "Exportar datos",
    suspend: "Suspender",
    reactivate: "Reactivar",
    delete: "Eliminar",
  },
  actionsColumn: "Acciones",
  actionsFor: (name) => `Acciones para ${name}`,
  tallyLine: tallyOf(["activo", "activos"], ["suspendido", "suspendidos"]),
  figures: {
    label: "Cifras",
    active: "Usuarios activos",
    activeHint: "Han iniciado sesión al menos una vez.",
    pending: "Invitaciones pendientes",
    licenses: "Licencias",
    licenseBar: { users: "usuarios", invitations: "invitados" },
    seats: (used, seats) => (seats === null ? count(used) : `${count(used)} / ${count(seats)}`),
  },
  cells: {
    noLicense: "Ninguna",
    noGroups: "Ninguno",
    groups: (first, more) => (more ? `${first} +${count(more)}` : first),
    usage: (used, limit) =>
      limit === null ? `${count(used)} hoy` : `${count(used)} / ${count(limit)} hoy`,
    mfa: { on: "Activada", off: "Desactivada" },
  },
  selectOne: (name) => `Seleccionar a ${name}`,
  selectLoaded: "Seleccionar a todas las personas visibles",
  listMenu: "Importar y exportar",
  ways: {
    invitation: "Invitar usuario",
    registrationLink: "Generar enlace de registro",
    direct: "Añadir usuario",
    more: "Más formas de añadir personas",
  },
  entitlement: {
    title: "Varios usuarios con el plan Enterprise",
    text: "Para invitar a personas y gestionarlas aquí, tu organización necesita acceso para varios usuarios. Quienes ya están aquí permanecen.",
    contact: "Contactar",
  },
  expiresIn: (span) => `caduca en ${span}`,
  mail: { queued: "Enviando correo", failed: "Correo no entregado" },
  suspendedUntil: (date) => `hasta el ${date}`,
  suspendedReason: (reason) => `Motivo: ${reason}`,
  sortLabel: "Ordenar por",
  shown: (n, of, capped) => `${count(n)} de ${capped ? `más de ${count(of)}` : people(of)}`,
  found: (n, capped) =>
    n === 0
      ? "Sin resultados"
      : `${capped ? "Más de " : ""}${counted(n, "persona encontrada", "personas encontradas")}`,
  changed: {
    one: (name, status) => `${name}: ${status}`,
    gone: (name) => `${name} ya no está en la lista`,
    many: (n) => counted(n, "persona modificada", "personas modificadas"),
  },
  search: { label: "Buscar personas", placeholder: "Buscar nombre, correo…" },
  filters: {
    open: "Filtros",
    title: "Filtros",
    status: "Estado",
    role: "Rol",
    license: "Licencia",
    group: "Grupo",
    mfa: "MFA",
    mfaStates: { on: "Configurada", off: "Sin configurar" },
    lastActive: "Última actividad",
    clear: "Borrar filtros",
    show: (n, capped) => `Mostrar ${capped ? "más de " : ""}${people(n)}`,
    spans: {
      any: "En cualquier momento",
      within7: "En los últimos 7 días",
      within30: "En los últimos 30 días",
      before30: "No en los últimos 30 días",
      before90: "No en los últimos 90 días",
    },
  },
  empty: {
    title: "Aún no hay nadie",
    text: "Las personas que invites aparecerán aquí con su rol y su última actividad.",
  },
  noMatch: {
    title: "Sin resultados",
    clear: "Borrar búsqueda y filtros",
    search: (text) => `«${text}»`,
    text: (what) => `Nadie coincide con ${list(what)}.`,
  },
  failed: "No se ha podido cargar la lista.",
  stale: "No se ha podido actualizar la lista. Lo que ves puede estar desactualizado.",
  moreFailed: "No se ha podido cargar el resto de la lista.",
};

export const otherwise: Otherwise<"users"> = {
  disable: {
    statuses: { active: "Habilitado", suspended: "Deshabilitado" },
    actions: { suspend: "Deshabilitar", reactivate: "Habilitar" },
    tallyLine: tallyOf(["habilitado", "habilitados"], ["deshabilitado", "deshabilitados"]),
  },
  remove: { actions: { delete: "Quitar" } },
  plusInvite: { ways: { invitation: "+ INVITAR" } },
  severalRoles: {
    columns: { role: "Roles" },
    actions: { assignRoles: "Gestionar roles" },
    filters: { role: "Roles" },
  },
};
