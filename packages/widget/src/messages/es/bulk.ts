import type { Areas, Otherwise } from "../language.ts";
import { count, counted, list, people, plural } from "./say.ts";

const invitations = (n: number) => counted(n, "invitación", "invitaciones");

interface Verb {
  /** On its own, as a button that opens the dialog. */
  label: string;
  /** Before the number: `Suspender a`, `Suspendiendo a`, `Se ha suspendido a`. */
  ask: string;
  doing: string;
  done: string | ((n: number) => string);
  /** After the number. */
  end?: string;
}

/** What is said of one deed to many: before, meanwhile and afterwards. */
function deedWords({ label, ask, doing, done, end = "" }: Verb, noun = people) {
  return {
    label,
    title: (n: number) => `¿${ask} ${noun(n)}${end}?`,
    confirm: (n: number) => `${ask} ${noun(n)}${end}`,
    doing: (n: number) => `${doing} ${noun(n)}${end}`,
    done: (n: number, of: number) =>
      `${typeof done === "string" ? done : done(n)} ${n === of ? noun(n) : `${count(n)} de ${noun(of)}`}${end}`,
  };
}

/** `Se ha enviado` one, `Se han enviado` several. */
const sent = (participle: string) => (n: number) =>
  plural(n, { one: `Se ha ${participle}`, other: `Se han ${participle}` });

/** What a deletion of several takes with it, by the word for a workspace. */
const bulkDeletionText =
  (one: string, other: string) =>
  ({ workspaces, groups }: { workspaces: number; groups: number }) => {
    const parts = [
      ...(workspaces ? [counted(workspaces, one, other)] : []),
      ...(groups ? [counted(groups, "grupo", "grupos")] : []),
    ];
    const leave = parts.length ? ` y salen de ${list(parts)}` : "";
    return `Pierden el acceso de inmediato${leave}. Esta acción no se puede deshacer.`;
  };

/** Words of what is done to many at once. */
export const words: Areas["bulk"] = {
  deeds: {
    assignRoles: deedWords({
      ...{ label: "Cambiar rol", ask: "Cambiar el rol de" },
      ...{ doing: "Cambiando el rol de", done: "Se ha cambiado el rol de" },
    }),
    assignLicense: deedWords({
      ...{ label: "Cambiar licencia", ask: "Cambiar la licencia de" },
      ...{ doing: "Cambiando la licencia de", done: "Se ha cambiado la licencia de" },
    }),
    addToGroups: deedWords({
      ...{ label: "Añadir a grupos", ask: "Añadir a", doing: "Añadiendo a" },
      ...{ done: "Se ha añadido a", end: " a los grupos" },
    }),
    removeFromGroups: deedWords({
      ...{ label: "Quitar de grupos", ask: "Quitar a", doing: "Quitando a" },
      ...{ done: "Se ha quitado a", end: " de los grupos" },
    }),
    suspend: deedWords({
      ...{ label: "Suspender", ask: "Suspender a" },
      ...{ doing: "Suspendiendo a", done: "Se ha suspendido a" },
    }),
    reactivate: deedWords({
      ...{ label: "Reactivar", ask: "Reactivar a" },
      ...{ doing: "Reactivando a", done: "Se ha reactivado a" },
    }),
    delete: deedWords({
      ...{ label: "Eliminar", ask: "Eliminar a" },
      ...{ doing: "Eliminando a", done: "Se ha eliminado a" },
    }),
    resendInvitation: deedWords(
      {
        ...{ label: "Reenviar invitaciones", ask: "Reenviar" },
        ...{ doing: "Reenviando", done: sent("reenviado") },
      },
      invitations,
    ),
    revokeInvitation: deedWords(
      {
        ...{ label: "Revocar invitaciones", ask: "Revocar" },
        ...{ doing: "Revocando", done: sent("revocado") },
      },
      invitations,
    ),
    invite: deedWords(
      {
        ...{ label: "Importar desde CSV", ask: "Enviar" },
        ...{ doing: "Enviando", done: sent("enviado") },
      },
      invitations,
    ),
  },
  bar: {
    label: "Personas seleccionadas",
    selected: (n) => counted(n, "seleccionada", "seleccionadas"),
    all: (n, capped) =>
      capped ? `Todos los resultados: más de ${count(n)}` : `Todos los resultados: ${count(n)}`,
    selectAll: (n, capped) =>
      capped
        ? "Seleccionar todos los resultados"
        : `Seleccionar todos los resultados (${count(n)})`,
    actions: "Acciones",
    more: "Más acciones",
    clear: "Deseleccionar",
  },
  texts: {
    suspend:
      "Se cierran sus sesiones de inmediato y no podrán iniciar otras hasta que alguien reactive sus cuentas. Todos los datos se conservan.",
    reactivate: "Podrán volver a iniciar sesión de inmediato.",
    resendInvitation:
      "Cada persona recibe el correo otra vez. Las invitaciones caducadas reciben un enlace nuevo.",
    revokeInvitation: "Sus enlaces dejan de funcionar de inmediato.",
  },
  deletion: bulkDeletionText("espacio de trabajo", "espacios de trabajo"),
  fields: {
    role: "Nuevo rol",
    license: "Nueva licencia",
    groups: "Grupos",
  },
  preview: {
    looking: "Comprobando en qué casos es posible…",
    all: (n) => (n === 1 ? "Es posible." : `Es posible en los ${count(n)} casos.`),
    some: (n, of) => `Es posible en ${count(n)} de ${counted(of, "caso", "casos")}.`,
    none: "No es posible en ningún caso.",
    refused: (n) => counted(n, "excluida", "excluidas"),
    names: (names, more) => list([...names, ...(more > 0 ? [`${count(more)} más`] : [])]),
    seats: (needed, left) => {
      const need = `Plazas necesarias: ${count(needed)}`;
      return left === null ? `${need}.` : `${need}; disponibles: ${count(left)}.`;
    },
    failed: "No se ha podido comprobar en qué casos es posible.",
  },
  progress: {
    numbers: (n, of) => `${count(n)} de ${count(of)}`,
    tally: (done, refused) => `Hecho: ${count(done)} · Denegado: ${count(refused)}`,
    goesOn: "Puedes cerrar esta ventana: la acción continúa.",
    waiting: "Empezará en un momento.",
    stop: "Detener",
    stopped: (n, of) => `Se detuvo tras ${count(n)} de ${count(of)}`,
    stoppedText: "Lo que ya se hizo se mantiene.",
    outcomes: "Resultados",
    refusedTab: (n) => `Denegado (${count(n)})`,
    doneTab: (n) => `Hecho (${count(n)})`,
    download: "Descargar CSV",
    file: "resultados.csv",
    outcomesFailed: "No se han podido cargar los resultados.",
    show: "Mostrar",
    by: (name) => `por ${name}`,
  },
  export: {
    label: "Exportar CSV",
    file: "usuarios.csv",
    under: (n) => `Exportando usuarios… ${count(n)}`,
    done: (n) => counted(n, "persona exportada", "personas exportadas"),
  },
  import: {
    title: "Invitar desde un archivo CSV",
    text: "Una persona por línea. La primera línea puede dar nombre a las columnas.",
    choose: "Elegir un archivo",
    drop: "o suéltalo aquí",
    template: "Descargar una plantilla",
    templateFile: "invitaciones.csv",
    reading: "Leyendo el archivo…",
    unreadable: "No se ha podido leer este archivo como CSV.",
    empty: "No hay nadie en este archivo.",
    tooMany: (most) => `Un archivo puede tener ${count(most)} líneas como máximo.`,
    tooBig: "Un archivo puede ocupar 20 MB como máximo.",
    columns: "Columnas",
    noColumn: "No está en el archivo",
    column: (n) => `Columna ${count(n)}`,
    fields: {
      email: "Correo",
      roles: "Rol",
      licenseType: "Licencia",
      groups: "Grupos",
      note: "Nota",
    },
    usualRole: "Rol para las líneas sin rol",
    usualLicense: "Licencia para las líneas sin licencia",
    nothing: "Sin elegir",
    checking: (n, of) => `Comprobadas: ${count(n)} de ${count(of)}`,
    checkingLabel: "Comprobando las líneas",
    ready: (n, of) =>
      n === of
        ? `Se pueden enviar todas las líneas (${count(n)}).`
        : `Líneas que se pueden enviar: ${count(n)} de ${count(of)}.`,
    noneReady: "No se puede enviar ninguna línea tal como está.",
    left: (n) =>
      `${counted(n, "línea tiene un problema y se omitirá", "líneas tienen un problema y se omitirán")}:`,
    more: (n) => `${count(n)} más con un problema`,
    line: (n) => `Línea ${count(n)}`,
    unknown: {
      unknown_role: (word) => `No existe el rol «${word}».`,
      unknown_license: (word) => `No existe la licencia «${word}».`,
      unknown_group: (word) => `No existe el grupo «${word}».`,
    },
    seatsShort: (license, needed, left) =>
      `${license}: el archivo necesita ${counted(needed, "plaza", "plazas")} y ${plural(left, { one: "queda", other: "quedan" })} ${count(left)}. Las últimas líneas se rechazarán.`,
    problems: "Descargar estas líneas",
    problemsFile: "lineas-con-problemas.csv",
    problemColumn: "Problema",
    other: "Elegir otro archivo",
    send: (n) => `Enviar ${invitations(n)}`,
    sending: (n, of) => `Entregadas: ${count(n)} de ${count(of)}`,
    sendingLabel: "Entregando las líneas",
    failed: "No se han podido comprobar las líneas.",
  },
};

export const otherwise: Otherwise<"bulk"> = {
  disable: {
    deeds: {
      suspend: deedWords({
        ...{ label: "Deshabilitar", ask: "Deshabilitar a" },
        ...{ doing: "Deshabilitando a", done: "Se ha deshabilitado a" },
      }),
      reactivate: deedWords({
        ...{ label: "Habilitar", ask: "Habilitar a" },
        ...{ doing: "Habilitando a", done: "Se ha habilitado a" },
      }),
    },
    texts: {
      suspend:
        "Se cierran sus sesiones de inmediato y no podrán hacer nada aquí hasta que alguien habilite sus cuentas. Todos los datos se conservan.",
    },
  },
  remove: {
    deeds: {
      delete: deedWords({
        ...{ label: "Quitar", ask: "Quitar a" },
        ...{ doing: "Quitando a", done: "Se ha quitado a" },
      }),
    },
  },
  collection: { deletion: bulkDeletionText("colección", "colecciones") },
  severalRoles: {
    deeds: {
      assignRoles: deedWords({
        ...{ label: "Gestionar roles", ask: "Cambiar los roles de" },
        ...{ doing: "Cambiando los roles de", done: "Se han cambiado los roles de" },
      }),
    },
    fields: { role: "Nuevos roles" },
    import: { fields: { roles: "Roles" }, usualRole: "Rol para las líneas sin rol" },
  },
};
