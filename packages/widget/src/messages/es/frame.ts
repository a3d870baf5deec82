import type { Areas } from "../language.ts";

/** Words of the frame around the panel and of the kit it is built from. */
export const words: Areas["frame"] = {
  failed: {
    title: "Esta parte de la página ha dejado de funcionar",
    text: "No se pierde nada de lo que guardaste. Inténtalo de nuevo o vuelve a cargar la página.",
    retry: "Reintentar",
  },
  missing: {
    title: "No se ha podido cargar esta parte",
    text: "Comprueba la conexión e inténtalo de nuevo, o vuelve a cargar la página.",
  },
  sections: "Gestión de usuarios",
  kit: {
    close: "Cerrar",
    dismiss: "Descartar",
    notifications: "Notificaciones",
    showPassword: "Mostrar contraseña",
    hidePassword: "Ocultar contraseña",
    clear: "Borrar",
    remove: (what) => `Quitar ${what}`,
  },
};
