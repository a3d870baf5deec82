import type { Areas } from "../language.ts";

/** How people sign in, and what is switched on: the policies of an organization. */
export const words: Areas["security"] = {
  description: "Cómo se inicia sesión y durante cuánto tiempo.",
  failed: "No se han podido cargar las políticas",
  save: "Guardar",
  passwords: {
    title: "Contraseñas",
    text: "Para las contraseñas que se elijan a partir de ahora. Las más comunes se rechazan siempre.",
    minimum: "Longitud mínima",
    characters: "caracteres",
    saved: "Política de contraseñas guardada",
  },
  mfa: {
    title: "Verificación en dos pasos",
    text: "Un código de una aplicación de autenticación, además de la contraseña.",
    who: "Quién la necesita",
    choices: {
      off: {
        label: "Desactivada",
        summary: "Nadie puede configurarla. Quien ya la tenga la conserva.",
      },
      optional: { label: "Opcional", summary: "Cada persona puede configurarla por su cuenta." },
      administrators: {
        label: "Obligatoria para administradores",
        summary: "Quien gestione personas o la configuración tiene que usarla.",
      },
      everyone: {
        label: "Obligatoria para todos",
        summary: "Nadie inicia sesión sin ella.",
      },
    },
    grace: "Periodo de gracia",
    days: "días",
    graceHint:
      "Durante este tiempo aún se puede iniciar sesión sin ella. Después hay que configurarla para entrar.",
    ends: (when) => `El periodo de gracia termina el ${when}.`,
    ended: "El periodo de gracia ha terminado.",
    saved: "Verificación en dos pasos guardada",
  },
  sessions: {
    title: "Sesiones",
    text: "Las sesiones en curso pueden acortarse con esto, nunca alargarse.",
    idle: "Cerrar sesión tras una inactividad de",
    hours: "horas",
    absolute: "Cerrar sesión como máximo tras",
    days: "días",
    saved: "Límites de sesión guardados",
  },
  registration: {
    title: "Registro",
    verify: "Confirmar el correo antes del primer inicio de sesión",
    verifyHint: "Para quienes se registran con un enlace. Reciben un correo con un enlace propio.",
    saved: "Registro guardado",
  },
  time: {
    title: "Zona horaria",
    text: "Marca el inicio y el fin de los días, como los de los límites diarios.",
    zone: "Zona horaria",
    find: "Buscar una ciudad o región",
    none: "Ninguna zona horaria coincide.",
    saved: "Zona horaria guardada",
  },
  parts: {
    title: "Funciones",
    text: "Lo que usa esta organización.",
    licenses: "Licencias",
    licensesHint: "Cada persona tiene una licencia que define lo que puede usar.",
    limit: "Límite diario de mensajes",
    limitHint: "Se puede fijar un número de mensajes al día para cada persona.",
    saved: "Funciones guardadas",
  },
};
