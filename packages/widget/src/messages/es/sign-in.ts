import type { Areas } from "../language.ts";
import { counted } from "./say.ts";

/** Words of the way in: signing in with its steps, and a forgotten password. */
export const words: Areas["signIn"] = {
  title: "Iniciar sesión",
  organization: "Organización",
  organizationHint: "Su identificador, como acme. Aparece en tu invitación.",
  identifier: "Correo o nombre de usuario",
  email: "Correo",
  username: "Nombre de usuario",
  password: "Contraseña",
  submit: "Iniciar sesión",
  forgot: "¿Olvidaste la contraseña?",
  help: "¿No tienes cuenta? Consulta a un administrador de tu organización.",
  again: "Empezar de nuevo",
  notices: {
    accessEnded: {
      title: "Se ha cerrado tu sesión",
      body: "Tu acceso ha cambiado o ha terminado. Inicia sesión de nuevo o consulta a un administrador.",
    },
    signedOut: { title: "Has cerrado sesión" },
    stepEnded: {
      title: "Este inicio de sesión ha caducado",
      body: "Ha durado más de 5 minutos o ha tenido demasiados intentos. Empieza de nuevo.",
    },
  },
  code: {
    title: "Escribe tu código",
    body: "Abre tu aplicación de autenticación y escribe las 6 cifras que muestra.",
    label: "Código",
    submit: "Continuar",
    toRecovery: "Usar un código de recuperación",
    recoveryTitle: "Escribe un código de recuperación",
    recoveryBody:
      "Uno de los diez que guardaste al configurar la verificación en dos pasos. Cada uno funciona una sola vez.",
    recoveryLabel: "Código de recuperación",
    toApp: "Usar la aplicación de autenticación",
    help: "¿No tienes a mano ninguno de los dos? Pide a un administrador de tu organización que restablezca tu segundo factor.",
  },
  newPassword: {
    title: "Elige tu propia contraseña",
    body: "La que acabas de usar la estableció un administrador. A partir de ahora solo la sabrás tú.",
    label: "Nueva contraseña",
    hint: (minimum) =>
      `Al menos ${counted(minimum, "carácter", "caracteres")}. Unas cuantas palabras sin relación funcionan bien.`,
    submit: "Cambiar contraseña",
  },
  setUp: {
    title: "Configura la verificación en dos pasos",
    body: "Tu organización exige un código de una aplicación de tu teléfono, además de la contraseña.",
  },
  forgotten: {
    title: "¿Olvidaste la contraseña?",
    body: "Te enviamos por correo un enlace para establecer otra.",
    submit: "Enviar enlace",
    back: "Volver al inicio de sesión",
    sentTitle: "Revisa tu correo",
    sentBody:
      "Si hay una cuenta con este nombre, va en camino un enlace para establecer otra contraseña. Funciona durante una hora.",
    sentHelp:
      "¿No ha llegado nada? Mira en la carpeta de spam o consulta a un administrador. Las cuentas sin correo no reciben nada.",
  },
};
