import type { Areas, Otherwise } from "../language.ts";
import { count, counted, plural } from "./say.ts";

const invitationCount = (n: number) => counted(n, "invitación", "invitaciones");
const seatsLeft = (n: number) => counted(n, "plaza disponible", "plazas disponibles");
const remedy = "Revisa la configuración de correo.";

/** Words of inviting, and of people who are invited. */
export const words: Areas["invitations"] = {
  actions: {
    copyLink: "Copiar enlace",
    resend: "Reenviar",
    revoke: "Revocar",
  },
  reinvite: "Volver a invitar",
  mail: {
    sent: "Correo enviado",
    problems: {
      refused_connection: "No se puede acceder al servidor de correo: rechazó la conexión.",
      unknown_host: "No se puede acceder al servidor de correo: su nombre es desconocido.",
      timeout: "No se puede acceder al servidor de correo: no respondió a tiempo.",
      unreachable: "No se puede acceder al servidor de correo.",
      insecure: "La conexión con el servidor de correo no es segura.",
      login_refused: "El servidor de correo rechazó el nombre de usuario o la contraseña.",
      sender_refused: "El servidor de correo rechazó la dirección del remitente.",
      recipient_refused: "El servidor de correo rechazó la dirección.",
      message_refused: "El servidor de correo rechazó el mensaje.",
      failed: "Se ha producido un error.",
    },
    failedTitle: "No se ha podido enviar el correo",
    failedText: (problem) => `${problem} ${remedy} El enlace se puede copiar.`,
    failedAgain: "El envío se reintenta automáticamente.",
    failedToast: (email, problem) =>
      `No se ha podido enviar el correo a ${email}. ${problem} ${remedy} El enlace se puede copiar.`,
    severalFailed: (n, problem) =>
      `No se ${plural(n, { one: "ha", other: "han" })} podido enviar ${counted(n, "correo", "correos")}. ${problem} ${remedy} Los enlaces se pueden copiar.`,
  },
  form: {
    title: "Invitar a personas",
    emails: "Direcciones de correo",
    emailsHint:
      "Pega una lista o separa las direcciones con una coma, un espacio o la tecla Intro.",
    emailsPlaceholder: "nombre@example.com",
    emailsNone: "Añade al menos una dirección.",
    emailsMany: (most) => `Como máximo ${count(most)} direcciones a la vez.`,
    role: "Rol",
    rolesNone: "Elige un rol.",
    noRole: "No hay ningún rol que puedas asignar.",
    license: "Licencia",
    seatsLeft: (left) => (left === null ? "Plazas ilimitadas" : seatsLeft(left)),
    seatsNone: "No quedan plazas",
    short: (license, left) => `${license}: ${seatsLeft(left)}`,
    shortText: (without) =>
      without === 1
        ? "No se enviará invitación a la última dirección."
        : `No se enviará invitación a las últimas ${count(without)} direcciones.`,
    noLicense: "No puedes invitar a nadie",
    noLicenseText: "Aquí hace falta una licencia y tu rol no permite asignarlas.",
    groups: "Grupos",
    searchGroups: "Buscar grupos",
    workspaces: "Espacios de trabajo",
    searchWorkspaces: "Buscar espacios de trabajo",
    chosen: (what, n) => `${what} (${count(n)})`,
    noneFound: (query) => `Sin resultados para «${query}».`,
    note: "Nota",
    noteHint: "Aparece en el correo tal como la escribes.",
    send: (n) => (n <= 1 ? "Enviar invitación" : `Enviar ${invitationCount(n)}`),
  },
  outcome: {
    title: (invited, refused) =>
      refused === 0
        ? `${invitationCount(invited)} en camino`
        : `Invitaciones: ${counted(invited, "enviada", "enviadas")}, ${counted(refused, "rechazada", "rechazadas")}`,
    invited: "Invitación enviada",
    invitedNoMail: (problem) =>
      `Invitación creada, pero no se ha podido enviar el correo. ${problem} ${remedy} El enlace se puede copiar.`,
    again: "Invitar a más personas",
  },
  details: {
    role: "Rol",
    license: "Licencia",
    groups: "Grupos",
    workspaces: "Espacios de trabajo",
    invitedBy: "Invitación de",
    nobody: "Alguien que ya no está",
    sent: "Envío",
    expires: "Fin del enlace",
    expired: "Enlace caducado",
    mail: "Correo",
  },
  gone: {
    title: "Ya no está pendiente",
    text: "Esta invitación se aceptó o se revocó.",
  },
  copied: (email) => `Enlace de invitación para ${email} copiado`,
  resent: (email) => `Nueva invitación para ${email} en camino`,
  link: {
    title: (email) => `Enlace para ${email}`,
    label: "Enlace de invitación",
    text: (when) =>
      `Quien lo abra puede unirse como esta persona. Funciona una sola vez, hasta el ${when}.`,
    copy: "Copiar enlace",
    copied: "Copiado",
  },
  revoke: {
    title: (email) => `¿Revocar la invitación para ${email}?`,
    text: (email) =>
      `El enlace enviado a ${email} deja de funcionar de inmediato. Puedes volver a invitar a esta persona.`,
    confirm: "Revocar invitación",
    done: (email) => `Invitación para ${email} revocada`,
  },
};

export const otherwise: Otherwise<"invitations"> = {
  plusInvite: { form: { send: (n) => (n <= 1 ? "ENVIAR" : `ENVIAR ${count(n)}`) } },
  severalRoles: { form: { role: "Roles" }, details: { role: "Roles" } },
};
