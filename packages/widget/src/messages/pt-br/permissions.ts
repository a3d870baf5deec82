import type { BuiltInPermission, ProfilePermission } from "@usher/domain";
import type { Areas, Otherwise } from "../language.ts";

/** What each permission lets a person do. A host product's own are shown by their keys. */
const labels: Record<BuiltInPermission | ProfilePermission, string> = {
  "users:read": "Ver usuários",
  "users:invite": "Convidar pessoas",
  "users:create": "Adicionar usuários diretamente",
  "users:edit": "Editar usuários",
  "users:suspend": "Suspender e reativar",
  "users:delete": "Excluir usuários",
  "users:reset-mfa": "Redefinir um segundo fator",
  "users:set-password": "Definir senhas",
  "users:revoke-sessions": "Encerrar sessões de usuários",
  "roles:assign": "Atribuir funções",
  "roles:manage": "Criar e alterar funções",
  "groups:manage": "Gerenciar grupos",
  "workspaces:manage": "Gerenciar membros dos espaços de trabalho",
  "licenses:assign": "Atribuir licenças",
  "billing:manage": "Ver o plano e alterar assentos",
  "security:manage": "Definir políticas de segurança",
  "audit:read": "Consultar o log de auditoria",
  "api-keys:manage": "Gerenciar chaves de API",
  "settings:manage": "Alterar as configurações da organização",
  "compliance:read": "Consultar a conformidade",
  "chat:use": "Usar o chat",
  "knowledge:use": "Usar o conhecimento",
  "integrations:use": "Usar integrações",
  "tools:own": "Ter ferramentas próprias",
  "settings:own": "Alterar as próprias configurações",
  "settings:models": "Gerenciar modelos de IA",
  "settings:llm": "Configurar o modelo de linguagem",
  "settings:vector-db": "Configurar o banco vetorial",
  "settings:embedding": "Configurar os embeddings",
  "collections:read": "Ler coleções",
  "collections:write": "Escrever em coleções",
  "models:manage": "Gerenciar modelos",
  "models:use": "Usar modelos",
};

/** Words of permissions. */
export const words: Areas["permissions"] = {
  labels,
  areas: {
    users: "Usuários",
    access: "Funções e acesso",
    organization: "Organização",
    product: "Produto",
  },
};

export const otherwise: Otherwise<"permissions"> = {
  disable: { labels: { "users:suspend": "Desabilitar e habilitar" } },
};
