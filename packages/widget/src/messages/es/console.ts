import type { Areas } from "../language.ts";
import { list } from "./say.ts";

export const words: Areas["console"] = {
  pages: "Páginas",
  account: "Cuenta",
  signOut: "Cerrar sesión",
  goToSignIn: "Ir al inicio de sesión",
  administration: "Administración",
  missing: {
    title: "Aquí no hay ninguna página",
    body: "Puede que la dirección sea incorrecta o esté obsoleta.",
  },
  unreachable: {
    title: "No se puede conectar con el servidor",
    body: "Comprueba tu conexión e inténtalo de nuevo.",
  },
  join: (organization) => `Unirte a ${organization}`,
  createAccount: "Crear cuenta",
  accept: {
    invitedBy: (name) =>
      name
        ? `${name} te ha invitado. Configura tu cuenta.`
        : "Has recibido una invitación. Configura tu cuenta.",
    joinsAs: (roles, license) =>
      license ? `Tu rol: ${list(roles)}. Tu licencia: ${license}.` : `Tu rol: ${list(roles)}.`,
    emailHint: "La dirección a la que se envió la invitación.",
    incomplete: {
      title: "Abre de nuevo el enlace de tu invitación",
      body: "Esta página necesita el enlace completo de tu correo. Ábrelo desde allí o cópialo entero.",
    },
    expired: {
      title: "Esta invitación ha caducado",
      body: "Pide una nueva a quien te invitó.",
    },
    revoked: {
      title: "Esta invitación se ha retirado",
      body: "Pregunta a quien te invitó si fue a propósito.",
    },
    used: {
      title: "Esta invitación ya se ha usado",
      body: "Si fuiste tú, inicia sesión con tu correo y la contraseña que elegiste.",
    },
    unknown: {
      title: "Este enlace no funciona",
      body: "Puede estar incompleto, o se envió uno más reciente. Usa el último correo o pide otra invitación.",
    },
    failed: "No se ha podido abrir tu invitación",
  },
  register: {
    body: (roles) => `Crea tu cuenta. Tu rol: ${list(roles)}.`,
    only: (only) => `Solo pueden registrarse direcciones de ${only}.`,
    verifies: "La confirmas por correo antes de iniciar sesión por primera vez.",
    exists: {
      field: "Esta dirección ya tiene una cuenta.",
      title: "Ya tienes una cuenta",
      body: "Inicia sesión con tu contraseña; no ha cambiado.",
    },
    inbox: {
      title: "Revisa tu correo",
      body: (email) =>
        `Hemos enviado un correo a ${email}. Abre el enlace para confirmar tu dirección; después podrás iniciar sesión.`,
      hint: "¿Nada después de unos minutos? Mira en la carpeta de correo no deseado.",
    },
    ends: {
      incomplete: {
        title: "Abre de nuevo tu enlace de registro",
        body: "Esta página necesita el enlace completo que te dieron. Cópialo entero.",
      },
      expired: {
        title: "Este enlace de registro ha caducado",
        body: "Pide uno nuevo a quien te lo dio.",
      },
      usedUp: {
        title: "Este enlace de registro está agotado",
        body: "Ya se ha registrado el número de personas previsto. Pide uno nuevo a quien te lo dio.",
      },
      revoked: {
        title: "Este enlace de registro se ha retirado",
        body: "Pregunta a quien te lo dio si fue a propósito.",
      },
      authority: {
        title: "Este enlace de registro ya no es válido",
        body: "Quien lo creó ya no puede dar acceso a nadie. Pide uno nuevo a un administrador de tu organización.",
      },
      entitlement: {
        title: "Ahora mismo nadie puede registrarse",
        body: "Tener varios usuarios forma parte del plan Enterprise, que tu organización no tiene ahora. Pregunta a quien te dio el enlace.",
      },
      onboarding: {
        title: "Aquí ya no se registra nadie por enlace",
        body: "Tu organización añade ahora a las personas de otra forma. Pregunta a quien te dio el enlace.",
      },
      seats: {
        title: "No quedan plazas",
        body: "Todas las licencias que el enlace podría darte están ocupadas. Pregunta a quien te lo dio; volverá a funcionar cuando haya una plaza libre.",
      },
      suspended: {
        title: "Esta organización está suspendida",
        body: "Nadie puede registrarse ni iniciar sesión en ella. Pregunta a quien te dio el enlace.",
      },
      unknown: {
        title: "Este enlace no funciona",
        body: "Puede estar incompleto. Cópialo entero o pide uno nuevo a quien te lo dio.",
      },
    },
    failed: "No se ha podido abrir tu enlace de registro",
  },
  setPassword: {
    title: "Establece tu contraseña",
    body: "Con ella iniciarás sesión a partir de ahora.",
    submit: "Establecer contraseña",
    incomplete: {
      title: "Abre de nuevo tu enlace",
      body: "Esta página necesita el enlace completo que te dieron. Cópialo entero.",
    },
    ended: {
      title: "Este enlace ya no funciona",
      body: "Ya se ha usado o ha caducado. Inicia sesión o pide uno nuevo allí.",
    },
  },
  confirmEmail: {
    title: "Confirma tu correo",
    body: "Un clic y tu dirección queda confirmada.",
    submit: "Confirmar correo",
    toAccount: "Ir a tu cuenta",
    verified: {
      title: "Tu correo está confirmado",
      body: (email) => `${email} es tuyo. Ya puedes iniciar sesión.`,
    },
    changed: {
      title: "Tu correo ha cambiado",
      body: (email) => `A partir de ahora inicia sesión con ${email}.`,
    },
    incomplete: {
      title: "Abre de nuevo tu enlace",
      body: "Esta página necesita el enlace completo de tu correo. Ábrelo desde allí o cópialo entero.",
    },
    ended: {
      title: "Este enlace ya no funciona",
      body: "Ya se ha usado, se envió uno más reciente o ha caducado. Inicia sesión para recibir uno nuevo.",
    },
  },
};
