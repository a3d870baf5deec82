import type { Areas } from "../language.ts";
import { count, counted } from "./say.ts";

const permissions = (n: number) => counted(n, "permiso", "permisos");

/** Words of the API keys that a host's backend calls with. */
export const words: Areas["apiKeys"] = {
  description:
    "Con una clave, el servidor del producto llama a Usher. Quien la tenga actúa en nombre de la organización.",
  create: "Crear clave de API",
  elsewhere: {
    create: "Crear en Usher",
    description:
      "Con una clave, el servidor del producto llama a Usher. Las nuevas se crean en las páginas de Usher, donde inicias sesión directamente.",
  },
  table: "Claves de API",
  columns: {
    name: "Nombre",
    permissions: "Permisos",
    createdBy: "Creada por",
    lastUsedAt: "Último uso",
    status: "Estado",
    actions: "Acciones",
  },
  permissions,
  never: "Nunca",
  active: "Activa",
  revokedStatus: "Revocada",
  actionsFor: (name) => `Acciones para ${name}`,
  revoke: "Revocar",
  empty: {
    title: "Aún no hay claves de API",
    text: "El servidor del producto necesita una para llamar a Usher.",
  },
  failed: "No se han podido cargar las claves de API.",
  form: {
    title: "Crear clave de API",
    name: "Nombre",
    nameHint: "Lo que la usa, como un servicio y dónde se ejecuta.",
    permissions: "Permisos",
    permissionsHint: "Una clave nunca puede hacer más que tú, ni ahora ni después.",
    search: "Buscar permisos",
    counted: (n, of) => `${count(n)} de ${permissions(of)}`,
    nothing: (query) => `Ningún permiso coincide con «${query}».`,
    none: "Elige al menos un permiso.",
    submit: "Crear clave",
  },
  made: {
    title: (name) => `${name} está lista`,
    text: "Copia la clave ahora: no se volverá a mostrar. Guárdala donde solo la lea el servidor.",
    label: "Clave de API",
    copy: "Copiar clave",
    copied: "Copiada",
  },
  question: {
    title: (name) => `¿Revocar ${name}?`,
    text: (name) =>
      `Cualquier llamada con ${name} se rechazará de inmediato. Esta acción no se puede deshacer.`,
    confirm: (name) => `Revocar ${name}`,
    done: (name) => `Clave ${name} revocada`,
  },
};
