import type { Areas } from "../language.ts";
import { count, counted } from "./say.ts";

/** Words of one's own account: name, e-mail, password, second factor and sessions. */
export const words: Areas["account"] = {
  title: "Cuenta",
  elsewhere: {
    text: "Solo tú puedes cambiar esto, y para ello hay que iniciar sesión directamente en las páginas de Usher.",
    open: "Abrir tu cuenta en Usher",
  },
  details: {
    title: "Nombre",
    first: "Nombre",
    last: "Apellidos",
    submit: "Guardar",
    saved: "Nombre guardado",
  },
  email: {
    title: "Correo",
    none: "No tienes ningún correo aquí, así que no podemos enviarte nada si olvidas la contraseña.",
    add: "Añadir correo",
    change: "Cambiar correo",
    dialog: "Cambiar tu correo",
    dialogBody: "Enviamos un enlace a la nueva dirección. El cambio se aplica cuando lo abres.",
    next: "Nuevo correo",
    submit: "Enviar enlace",
    sent: (email) => `Enlace enviado a ${email}`,
    pending: (email) => `Pendiente de confirmar: ${email}`,
    pendingBody:
      "Abre el enlace del mensaje que hemos enviado a esa dirección. Hasta entonces, tu correo no cambia.",
    cancel: "Cancelar el cambio",
    cancelled: "Tu correo no cambia",
  },
  password: {
    title: "Contraseña",
    body: "Al cambiarla se cierran todas tus demás sesiones.",
    current: "Contraseña actual",
    next: "Nueva contraseña",
    hint: (minimum) =>
      `Al menos ${counted(minimum, "carácter", "caracteres")}. Unas cuantas palabras sin relación funcionan bien.`,
    submit: "Cambiar contraseña",
    changed: "Contraseña cambiada",
  },
  mfa: {
    title: "Verificación en dos pasos",
    body: "Un código de una aplicación de tu teléfono, además de la contraseña.",
    on: "Activada",
    off: "Desactivada",
    setUp: "Configurar",
    left: (left, all) => `Códigos de recuperación disponibles: ${count(left)} de ${count(all)}`,
    few: "Crea otros antes de quedarte sin ninguno: sin un código no puedes iniciar sesión.",
    graceTitle: (when) => `Obligatoria a partir del ${when}`,
    requiredTitle: "Obligatoria en tu organización",
    graceBody:
      "Tu organización la exige. Configúrala ahora o más adelante, cuando se pida al iniciar sesión.",
    cannotDisable: "Tu organización la exige, así que no se puede desactivar.",
    renew: "Nuevos códigos de recuperación",
    renewBody: "Recibes diez códigos nuevos. Los anteriores dejan de funcionar de inmediato.",
    renewSubmit: "Crear códigos nuevos",
    disable: "Desactivar",
    disableTitle: "Desactivar la verificación en dos pasos",
    disableBody:
      "La contraseña bastará para iniciar sesión. Tus códigos de recuperación dejan de funcionar.",
    disabled: "Verificación en dos pasos desactivada",
    enabled: "Verificación en dos pasos activada",
    password: "Contraseña actual",
    setUpTitle: "Configurar la verificación en dos pasos",
    proveBody: "Primero tu contraseña, para que nadie más haga esto por ti.",
  },
  setUp: {
    scan: "1. Escanea este código con una aplicación de autenticación.",
    qr: "Código QR para tu aplicación de autenticación",
    secret: "O escribe en ella esta clave",
    copySecret: "Copiar clave",
    enter: "2. Escribe las 6 cifras que muestra la aplicación.",
    code: "Código",
    submit: "Activar",
  },
  codes: {
    title: "Guarda tus códigos de recuperación",
    body: "Cada uno sirve para iniciar sesión una vez sin el teléfono. Solo se muestran ahora: guárdalos donde los encuentres sin él.",
    list: "Códigos de recuperación",
    copy: "Copiar códigos",
    copied: "Copiados",
    download: "Descargar",
    file: (organization) => `${organization}-codigos-de-recuperacion.txt`,
    fileHead: (organization) =>
      `Códigos de recuperación de ${organization}. Cada uno funciona una sola vez.`,
    done: "Los he guardado",
  },
  sessions: {
    title: "Sesiones",
    body: "Dónde tienes la sesión abierta.",
    current: "Esta sesión",
    started: (when) => `Inicio: ${when}`,
    used: (when) => `último uso: ${when}`,
    device: {
      on: (browser, system) => `${browser} en ${system}`,
      app: (system) => `Una aplicación en ${system}`,
      unknown: "Dispositivo desconocido",
    },
    unknownAddress: "Dirección desconocida",
    end: "Cerrar",
    endNamed: (device) => `Cerrar la sesión: ${device}`,
    ended: (device) => `Sesión cerrada: ${device}`,
    endOthers: "Cerrar las demás",
    endOthersTitle: "Cerrar todas las demás sesiones",
    endOthersBody: (n) =>
      n === 1
        ? "La sesión en otro navegador o aplicación se cierra de inmediato."
        : `Las sesiones en otros ${count(n)} navegadores o aplicaciones se cierran de inmediato.`,
    endedOthers: "Se han cerrado todas las demás sesiones",
    failed: "No se han podido cargar tus sesiones.",
    only: "No tienes otras sesiones abiertas.",
  },
};
