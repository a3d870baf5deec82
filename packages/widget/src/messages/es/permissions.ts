import type { BuiltInPermission, ProfilePermission } from "@usher/domain";
import type { Areas, Otherwise } from "../language.ts";

/** What each permission lets a person do. A host product's own are shown by their keys. */
const labels: Record<BuiltInPermission | ProfilePermission, string> = {
  "users:read": "Ver usuarios",
  "users:invite": "Invitar a personas",
  "users:create": "Añadir usuarios directamente",
  "users:edit": "Editar usuarios",
  "users:suspend": "Suspender y reactivar",
  "users:delete": "Eliminar usuarios",
  "users:reset-mfa": "Restablecer un segundo factor",
  "users:set-password": "Establecer contraseñas",
  "users:revoke-sessions": "Cerrar las sesiones de usuarios",
  "roles:assign": "Asignar roles",
  "roles:manage": "Crear y modificar roles",
  "groups:manage": "Gestionar grupos",
  "workspaces:manage": "Gestionar los miembros de espacios de trabajo",
  "licenses:assign": "Asignar licencias",
  "billing:manage": "Ver el plan y cambiar plazas",
  "security:manage": "Definir políticas de seguridad",
  "audit:read": "Consultar el registro de auditoría",
  "api-keys:manage": "Gestionar claves de API",
  "settings:manage": "Cambiar la configuración de la organización",
  "compliance:read": "Consultar el cumplimiento",
  "chat:use": "Usar el chat",
  "knowledge:use": "Usar el conocimiento",
  "integrations:use": "Usar integraciones",
  "tools:own": "Tener herramientas propias",
  "settings:own": "Cambiar los ajustes propios",
  "settings:models": "Gestionar modelos de IA",
  "settings:llm": "Configurar el modelo de lenguaje",
  "settings:vector-db": "Configurar la base vectorial",
  "settings:embedding": "Configurar los embeddings",
  "collections:read": "Leer colecciones",
  "collections:write": "Escribir en colecciones",
  "models:manage": "Gestionar modelos",
  "models:use": "Usar modelos",
};

/** Words of permissions. */
export const words: Areas["permissions"] = {
  labels,
  areas: {
    users: "Usuarios",
    access: "Roles y acceso",
    organization: "Organización",
    product: "Producto",
  },
};

export const otherwise: Otherwise<"permissions"> = {
  disable: { labels: { "users:suspend": "Deshabilitar y habilitar" } },
};
