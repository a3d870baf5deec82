import type { ActorKind } from "@usher/domain";
import type { Areas } from "../language.ts";
import { counted } from "./say.ts";

const actorKinds: Record<ActorKind, string> = {
  user: "Usuario",
  "api-key": "Clave de API",
  "system-administrator": "Administrador del sistema",
  system: "Usher",
  anonymous: "Sin sesión iniciada",
};

/** Words of the audit log. */
export const words: Areas["audit"] = {
  description: "Quién hizo qué, lo más reciente primero. Nadie puede modificarlo ni borrarlo.",
  table: "Registro de auditoría",
  columns: {
    at: "Fecha",
    deed: "Acción",
    actor: "Autor",
    target: "Afecta a",
    organization: "Organización",
  },
  targetKinds: {
    user: "Usuarios",
    invitation: "Invitaciones",
    "registration-link": "Enlaces de registro",
    role: "Roles",
    group: "Grupos",
    workspace: "Espacios de trabajo",
    "api-key": "Claves de API",
    organization: "Organización",
    bulk: "Acciones en lote",
    webhook: "Webhooks",
  },
  areas: {
    organization: "Organización",
    policies: "Políticas",
    session: "Inicios de sesión",
    password: "Contraseñas",
    email: "Direcciones de correo",
    mfa: "Segundos factores",
    profile: "Perfiles propios",
    user: "Usuarios",
    users: "Exportaciones de usuarios",
    invitation: "Invitaciones",
    registration_link: "Enlaces de registro",
    role: "Roles",
    group: "Grupos",
    workspace: "Espacios de trabajo",
    license: "Licencias",
    bulk: "Acciones en lote",
    webhook: "Webhooks",
    audit: "El propio registro de auditoría",
    api_key: "Claves de API",
    embed_token: "Acceso al panel",
    procedure: "Acciones denegadas",
  },
  filters: {
    actor: "Autor",
    target: "Persona afectada",
    anyone: "Cualquiera",
    nobody: "Sin resultados",
    action: "Acción",
    targetKind: "Tipo",
    outcome: "Resultado",
    done: "Hecho",
    refused: "Denegado",
    from: "Desde",
    to: "Hasta",
    clear: "Borrar filtros",
    organization: "Organización",
    allOrganizations: "Todas las organizaciones",
  },
  refused: "Denegado",
  empty: {
    title: "Aún no hay entradas",
    text: "Todo lo que se hace aquí queda registrado.",
  },
  noMatch: {
    title: "Ninguna entrada coincide",
    text: "Elige otro periodo o menos filtros.",
  },
  failed: "No se ha podido cargar el registro de auditoría.",
  open: (what) => `Detalles: ${what}`,
  details: {
    title: "Entrada del registro",
    time: "Fecha",
    actor: "Autor",
    actorOf: (name, kind) =>
      kind === "user" || name === actorKinds[kind] ? name : `${name} (${actorKinds[kind]})`,
    onBehalfOf: "En nombre de",
    target: "Afecta a",
    outcome: "Resultado",
    reason: "Motivo",
    action: "Acción",
    procedure: "Procedimiento",
    ip: "Dirección IP",
    userAgent: "Agente de usuario",
    requestId: "Solicitud",
    batch: "Acción en lote",
    changes: "Cambios",
    field: "Campo",
    before: "Antes",
    after: "Después",
    nothing: "Sin cambios",
    empty: "–",
  },
  export: {
    csv: "Exportar CSV",
    jsonl: "Exportar JSON Lines",
    menu: "Exportar",
    running: "Exportando…",
    done: "Registro de auditoría exportado",
    file: (day, format) => `registro-auditoria-${day}.${format}`,
  },
  verify: {
    button: "Verificar",
    running: "Verificando…",
    intact: (entries) =>
      `El registro está intacto: ${counted(entries, "entrada sellada comprobada", "entradas selladas comprobadas")}`,
    broken: (from, until) =>
      from
        ? `El registro se modificó entre el ${from} y el ${until}`
        : `El registro se modificó antes del ${until}`,
    brokenHint:
      "Restáuralo desde una copia de seguridad de esa fecha y averigua quién puede escribir en la base de datos.",
  },
};
