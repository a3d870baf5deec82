import type { DeletionImpact } from "@usher/domain";
import type { Areas, Otherwise } from "../language.ts";
import { count, counted, list } from "./say.ts";

type Impact = Pick<DeletionImpact, "name" | "workspaces" | "groups" | "pendingInvitations">;

/** What happens on a deletion, by the word for a workspace. */
const deletionText =
  (one: string, other: string) =>
  ({ name, workspaces, groups, pendingInvitations: sent }: Impact) => {
    const parts = [
      ...(workspaces ? [counted(workspaces, one, other)] : []),
      ...(groups ? [counted(groups, "grupo", "grupos")] : []),
    ];
    const leaves = parts.length ? ` y sale de ${list(parts)}` : "";
    const invitations = sent
      ? ` ${counted(sent, "invitación que envió deja", "invitaciones que envió dejan")} de funcionar.`
      : "";
    return `${name} pierde el acceso de inmediato${leaves}.${invitations} Esta acción no se puede deshacer.`;
  };

const characters = (n: number) => counted(n, "carácter", "caracteres");

/** Words of one person's drawer and dialogs. */
export const words: Areas["user"] = {
  tabs: { profile: "Perfil", access: "Acceso", security: "Seguridad", activity: "Actividad" },
  joined: "Alta",
  lastActive: "Última actividad",
  neverActive: "Nunca ha iniciado sesión",
  gone: {
    title: "Ya no está aquí",
    text: "Esta cuenta se ha eliminado o ya no puedes verla.",
  },
  profile: {
    firstName: "Nombre",
    lastName: "Apellidos",
    email: "Correo",
    emailFixed:
      "Solo la propia persona puede cambiarlo, confirmando un mensaje enviado a la nueva dirección.",
    username: "Nombre de usuario",
    about: "Acerca de",
    aboutHint: "Solo lo ven los administradores.",
    aboutLeft: (used, most) => `${count(used)} / ${count(most)}`,
    save: "Guardar perfil",
    saved: (name) => `Perfil de ${name} guardado`,
  },
  accessTab: {
    role: "Rol",
    save: "Guardar rol",
    saved: (name, role) => `${name} tiene ahora el rol ${role}`,
    license: "Licencia",
    noLicense: "Ninguna",
    noLicenseText: "No usa nada que necesite licencia.",
    seatsLeft: (left) =>
      left === null
        ? "Plazas ilimitadas"
        : left === 0
          ? "No quedan plazas"
          : counted(left, "plaza disponible", "plazas disponibles"),
    saveLicense: "Guardar licencia",
    savedLicense: (name, license) => `${name} tiene ahora la licencia ${license}`,
    savedNoLicense: (name) => `${name} ya no tiene licencia`,
    groups: "Grupos",
    saveGroups: "Guardar grupos",
    searchGroups: "Buscar grupos",
    noGroups: "Aún no hay grupos.",
    savedGroups: (name) => `Grupos de ${name} guardados`,
    workspaces: "Espacios de trabajo",
    saveWorkspaces: "Guardar espacios de trabajo",
    searchWorkspaces: "Buscar espacios de trabajo",
    noWorkspaces: "Aún no hay espacios de trabajo.",
    savedWorkspaces: (name) => `Espacios de trabajo de ${name} guardados`,
    chosen: (n, of) => `Elegidos: ${count(n)} de ${count(of)}`,
    noneFound: (query) => `Sin resultados para «${query}».`,
    failed: "No se ha podido cargar.",
    limit: "Límite diario de mensajes",
    limitHint: "Cuenta los mensajes enviados desde medianoche.",
    limitExempt: "El rol más alto no tiene límite.",
    limitNumber: "Mensajes al día",
    limitToday: (used) => `${counted(used, "mensaje enviado", "mensajes enviados")} hoy.`,
    limitProblem: "Escribe un número entero a partir de 1.",
    saveLimit: "Guardar límite",
    savedLimit: (name, limit) =>
      limit === null
        ? `${name} ya no tiene límite de mensajes`
        : `${name} puede enviar ahora ${counted(limit, "mensaje", "mensajes")} al día`,
  },
  manageRoles: {
    title: (name) => `Gestionar roles de ${name}`,
    text: "Los permisos de los roles se suman.",
    roles: "Roles",
    none: "Elige al menos un rol.",
    permissions: (n) => `En total: ${counted(n, "permiso", "permisos")}`,
    nothing: "En total: ningún permiso",
    save: "Guardar roles",
  },
  security: {
    mfa: "Segundo factor",
    mfaOn: "Configurado",
    mfaOff: "Sin configurar",
    mfaText: "Una aplicación de autenticación pide un código en cada inicio de sesión.",
    resetMfa: "Restablecer MFA",
    sessions: "Sesiones",
    signedIn: (n) =>
      n === 0
        ? "Sin sesiones abiertas"
        : `Sesión abierta en ${counted(n, "navegador", "navegadores")}`,
    sessionsText: "Al cerrarlas terminan todas las sesiones y todos los paneles abiertos.",
    signOut: "Cerrar todas las sesiones",
    password: "Nueva contraseña",
    passwordTitle: "Contraseña",
    passwordHint: (least) =>
      `Al menos ${characters(least)}. Entrégala de forma segura; hay que cambiarla en el primer inicio de sesión.`,
    mustChange:
      "Esta contraseña la estableció un administrador y hay que cambiarla en el próximo inicio de sesión.",
    savePassword: "Establecer contraseña",
    savedPassword: (name) => `Nueva contraseña establecida para ${name}`,
  },
  resetMfa: {
    title: (name) => `¿Restablecer la MFA de ${name}?`,
    text: (name) =>
      `La aplicación de autenticación y los códigos de recuperación de ${name} dejan de funcionar y se cierran todas sus sesiones. Recibirá un correo al respecto y podrá configurar otro segundo factor en el próximo inicio de sesión.`,
    confirm: "Restablecer MFA",
    done: (name) => `MFA de ${name} restablecida`,
  },
  signOut: {
    title: (name) => `¿Cerrar todas las sesiones de ${name}?`,
    titleYou: "¿Cerrar todas tus sesiones?",
    text: (name) =>
      `Todas las sesiones de ${name} terminan de inmediato, en todos los dispositivos. Podrá volver a iniciar sesión.`,
    textYou: "Todas tus sesiones terminan de inmediato, también esta. Puedes volver a iniciarla.",
    confirm: "Cerrar todas las sesiones",
    done: (name) => `Sesiones de ${name} cerradas`,
  },
  add: {
    title: "Añadir usuario",
    username: "Nombre de usuario",
    usernameHint: "Con él se inicia sesión: letras minúsculas, cifras, punto, guion bajo y guion.",
    usernameRule: {
      username_capitals: "Solo letras minúsculas.",
      username_characters: "Solo letras de la a a la z, cifras, punto, guion bajo y guion.",
      username_start: "Empieza por una letra o una cifra.",
      username_too_short: "Al menos 2 caracteres.",
      username_too_long: "Como máximo 64 caracteres.",
    },
    usernameFree: "Este nombre de usuario está libre.",
    password: "Contraseña",
    passwordHint: "Hay que cambiarla en el primer inicio de sesión.",
    passwordShort: (least) => `Al menos ${characters(least)}.`,
    noRole: "Elige un rol.",
    advanced: "Opciones avanzadas",
    more: "Nombre y correo",
    email: "Correo",
    emailHint: "Por si se olvida la contraseña.",
    submit: "Añadir usuario",
    done: (name) => `Se ha añadido a ${name}`,
  },
  passwordField: {
    levels: { weak: "Débil", fair: "Mejorable", good: "Buena", strong: "Segura" },
    generate: "Generar",
    copy: "Copiar contraseña",
    copied: "Copiada",
  },
  suspend: {
    title: (name) => `¿Suspender a ${name}?`,
    text: (name) =>
      `La sesión de ${name} se cierra de inmediato y no podrá iniciar otra hasta que reactives la cuenta. Todos los datos se conservan.`,
    reason: "Motivo",
    reasonHint: "Lo ven los administradores. Se conserva en la actividad.",
    until: "Termina el",
    untilHint: "Si se deja vacío, dura hasta que alguien reactive la cuenta.",
    untilPast: "Elige un día posterior a hoy.",
    confirm: (name) => `Suspender a ${name}`,
    done: (name) => `Se ha suspendido a ${name}`,
  },
  reactivate: { done: (name) => `Se ha reactivado a ${name}` },
  exportData: {
    under: (name) => `Exportando los datos de ${name} …`,
    done: (name) => `Datos de ${name} exportados`,
  },
  delete: {
    title: (name) => `¿Eliminar a ${name}?`,
    weighing: "Comprobando qué depende de esta cuenta…",
    text: deletionText("espacio de trabajo", "espacios de trabajo"),
    unknown: "No se ha podido comprobar qué depende de esta cuenta.",
    confirm: (name) => `Eliminar a ${name}`,
    done: (name) => `Se ha eliminado a ${name}`,
  },
};

export const otherwise: Otherwise<"user"> = {
  disable: {
    suspend: {
      title: (name) => `¿Deshabilitar a ${name}?`,
      text: (name) =>
        `La sesión de ${name} se cierra de inmediato y no podrá hacer nada aquí hasta que habilites la cuenta. Todos los datos se conservan.`,
      untilHint: "Si se deja vacío, dura hasta que alguien habilite la cuenta.",
      confirm: (name) => `Deshabilitar a ${name}`,
      done: (name) => `Se ha deshabilitado a ${name}`,
    },
    reactivate: { done: (name) => `Se ha habilitado a ${name}` },
  },
  remove: {
    gone: { text: "Esta cuenta se ha quitado o ya no puedes verla." },
    delete: {
      title: (name) => `¿Quitar a ${name}?`,
      confirm: (name) => `Quitar a ${name}`,
      done: (name) => `Se ha quitado a ${name}`,
    },
  },
  collection: {
    accessTab: {
      workspaces: "Colecciones",
      saveWorkspaces: "Guardar colecciones",
      searchWorkspaces: "Buscar colecciones",
      noWorkspaces: "Aún no hay colecciones.",
      savedWorkspaces: (name) => `Colecciones de ${name} guardadas`,
    },
    delete: { text: deletionText("colección", "colecciones") },
  },
  severalRoles: { accessTab: { role: "Roles", save: "Guardar roles" } },
};
