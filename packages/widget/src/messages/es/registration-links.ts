import type { Areas } from "../language.ts";
import { count, counted, list, plural } from "./say.ts";

const days = (n: number) => counted(n, "día", "días");

/** Words of registration links. */
export const words: Areas["registrationLinks"] = {
  title: "Enlaces de registro",
  tally: (live) => (live === 0 ? "ninguno activo" : counted(live, "activo", "activos")),
  actions: {
    copyLink: "Copiar enlace",
    revoke: "Revocar enlace",
  },
  statuses: {
    live: "Activo",
    expired: "Caducado",
    "used-up": "Agotado",
    revoked: "Revocado",
  },
  columns: {
    role: "Rol",
    uses: "Usos",
    status: "Estado",
    createdBy: "Creado por",
    actions: "Acciones",
  },
  actionsFor: (role, by) => `Acciones para el enlace ${role} creado por ${by}`,
  nobody: "Alguien que ya no está",
  by: (name) => `por ${name}`,
  anyDomain: "Cualquier dirección de correo",
  domains: (all) => list(all.map((domain) => `@${domain}`)),
  usesLeft: (left, used, most) =>
    left === null || most === null
      ? counted(used, "uso", "usos")
      : `${plural(left, { one: "Queda", other: "Quedan" })} ${count(left)} de ${count(most)}`,
  endsIn: (span) => `caduca en ${span}`,
  showEnded: (n) => `Mostrar enlaces terminados (${count(n)})`,
  hideEnded: "Ocultar enlaces terminados",
  empty: "Ahora nadie puede registrarse con un enlace. Genera uno y entrégalo a quien deba unirse.",
  failed: "No se han podido cargar los enlaces de registro.",
  form: {
    title: "Generar enlace de registro",
    text: "Quien tenga el enlace puede registrarse con él.",
    role: "Rol de los nuevos",
    noRole: "No hay ningún rol que puedas asignar.",
    license: "Licencia",
    uses: "Número de usos",
    usesHint: "Si se deja vacío, puede registrarse cualquier número de personas.",
    numberProblem: (least, most) => `Un número entero de ${count(least)} a ${count(most)}.`,
    domains: "Dominios de correo",
    domainsHint:
      "Si se deja vacío, puede registrarse cualquier dirección. Un subdominio cuenta como otro dominio.",
    domainsPlaceholder: "example.com",
    domainProblem: "Escribe un dominio completo, como example.com.",
    domainsMany: (most) => `Como máximo ${count(most)} dominios.`,
    days: "Funciona durante",
    daysSuffix: (n) => plural(n, { one: "día", other: "días" }),
    submit: "Generar enlace",
  },
  made: {
    title: "Tu enlace de registro",
    titleAgain: "Enlace de registro",
    label: "Enlace de registro",
    text: (when, span) =>
      span === null
        ? `Funciona hasta el ${when}.`
        : `Funciona durante ${days(span)}, hasta el ${when}.`,
    copy: "Copiar enlace",
    copied: "Copiado",
  },
  copied: (role) => `Enlace de registro ${role} copiado`,
  revoke: {
    title: "¿Revocar este enlace de registro?",
    text: (role, used) =>
      `Nadie podrá ya registrarse con él en el rol ${role}. ${
        used === 0
          ? "Nadie lo ha usado."
          : plural(used, {
              one: "La persona que se registró con él permanece.",
              other: `Las ${count(used)} personas que se registraron con él permanecen.`,
            })
      } Esta acción no se puede deshacer.`,
    confirm: "Revocar enlace",
    done: (role) => `Enlace de registro ${role} revocado`,
  },
};
