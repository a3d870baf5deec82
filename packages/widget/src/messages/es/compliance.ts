import type { Areas } from "../language.ts";
import { count, counted, people, percent } from "./say.ts";

/** Words of how the organization stands. */
export const words: Areas["compliance"] = {
  generated: (when) => `A fecha de ${when}. Solo usuarios activos.`,
  failed: "No se ha podido crear el informe.",
  refresh: "Actualizar",
  export: "Exportar CSV",
  file: (day) => `cumplimiento-${day}.csv`,
  exported: "Informe de cumplimiento exportado",
  mfa: {
    everyone: "MFA, todos los usuarios",
    administrators: "MFA, administradores",
    beneath: (covered, of) => `${count(covered)} de ${count(of)}`,
  },
  percent,
  nobody: "–",
  pending: "Invitaciones pendientes",
  expired: "Invitaciones caducadas",
  expiredBeneath: (n) => counted(n, "caducada", "caducadas"),
  audit: {
    label: "Verificación del registro de auditoría",
    never: "Nunca",
    intact: "Intacto",
    broken: "Modificado",
  },
  dormant: {
    title: "Usuarios inactivos",
    text: "Sin actividad en los últimos 90 días.",
    none: "Todos han tenido actividad en los últimos 90 días.",
  },
  unchanged: {
    title: "Contraseñas establecidas por un administrador",
    text: "Establecidas por un administrador y sin cambios desde entonces.",
    none: "Nadie conserva una contraseña establecida por un administrador.",
  },
  people,
  first: (shown, of) => `Se muestran ${count(shown)} de ${people(of)}.`,
  columns: { name: "Nombre", lastActive: "Última actividad" },
  neverActive: "Nunca",
  csv: {
    finding: "Hallazgo",
    count: "Cantidad",
    of: "De",
    name: "Nombre",
    lastActive: "Última actividad",
    generated: "A fecha de",
    auditState: "Registro de auditoría",
  },
};
