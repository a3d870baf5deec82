import type { Areas } from "../language.ts";

/** Buttons, problems and questions of every form and dialog. */
export const words: Areas["forms"] = {
  cancel: "Cancelar",
  close: "Cerrar",
  done: "Listo",
  retry: "Reintentar",
  undo: "Deshacer",
  loadMore: "Cargar más",
  loading: "Cargando",
  optional: "Opcional",
  failed: "No ha funcionado. Inténtalo de nuevo.",
  unreachable: "No se puede acceder a Usher. Comprueba la conexión e inténtalo de nuevo.",
  cancelled: "La acción se ha detenido. No se ha cambiado nada.",
  stepUp: {
    title: "Confirma tu identidad",
    confirm: "Continuar",
    failed: "No se ha podido confirmar. Inténtalo de nuevo.",
  },
  noToken: "Esta página no ha podido identificarte. Vuelve a cargarla o inicia sesión de nuevo.",
  leave: {
    title: "¿Salir sin guardar?",
    text: "Tus cambios aquí aún no se han guardado.",
    discard: "Descartar cambios",
    stay: "Seguir editando",
  },
  problems: {
    required: "Este campo es obligatorio.",
    email: "Escribe una dirección de correo completa, como nombre@example.com.",
    tooLong: "El texto es demasiado largo.",
    invalid: "Revisa este campo.",
    number: "Escribe un número.",
  },
};
