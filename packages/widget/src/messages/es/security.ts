import type { Areas } from "../language.ts";
import { count } from "./say.ts";

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
  activity: {
    title: "Última actividad",
    text: "Con qué exactitud se guarda cuándo alguien estuvo activo por última vez. Lo ya guardado pierde la misma exactitud.",
    how: "Se guarda",
    choices: {
      exact: { label: "Hora exacta", summary: "Al minuto." },
      hour: { label: "Hora", summary: "La hora, en UTC." },
      day: { label: "Día", summary: "El día, en UTC." },
      off: {
        label: "Desactivada",
        summary: "No se guarda: en las listas nadie aparece como activo.",
      },
    },
    saved: "Última actividad guardada",
  },
  retention: {
    title: "Conservación",
    text: "Lo más antiguo se elimina en el plazo de una hora.",
    periods: {
      sessionsKeptDays: "Sesiones caducadas",
      invitationsKeptDays: "Invitaciones terminadas",
      bulkKeptDays: "Resultados de acciones en lote",
      mailsKeptDays: "Correos no entregados",
      deliveriesKeptDays: "Entregas de webhooks",
      auditKeptDays: "Registro de auditoría",
    },
    range: (lowest, highest) => `De ${count(lowest)} a ${count(highest)}`,
    days: "días",
    saved: "Plazos de conservación guardados",
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
