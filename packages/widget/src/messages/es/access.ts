import type { Areas } from "../language.ts";

export const words: Areas["access"] = {
  ended: {
    title: "Tu acceso ha terminado",
    text: "Se ha cerrado tu sesión aquí. Vuelve a iniciarla o consulta a un administrador si crees que es un error.",
  },
  signedOut: {
    title: "Inicia sesión para ver a los usuarios",
    text: "No has iniciado sesión aquí o la sesión ha caducado.",
  },
  denied: {
    title: "Solo los administradores gestionan a los usuarios aquí",
    text: "Consulta a uno de ellos si quieres invitar, cambiar o quitar a alguien.",
    ask: "Consulta a un administrador si lo necesitas.",
    you: (name, role, organization) => `Estás en ${organization} como ${name} (${role}).`,
  },
  failed: { title: "No se han podido cargar los usuarios" },
  offline: "No hay conexión. Lo que ves puede estar desactualizado.",
};
