import type { BuiltInSummary } from "@usher/domain";

export const words: Record<BuiltInSummary, string> = {
  "standard.owner": "Tudo, inclusive cobrança e configurações da organização.",
  "standard.admin": "Convida e gerencia pessoas, funções e segurança. Sem cobrança.",
  "standard.member": "Usa o produto. Não vê nada da gestão de usuários.",
  "standard.full": "Tudo no produto.",
  "standard.viewer": "Consulta e não altera nada.",
  "registration-links.account-admin":
    "Tudo: links de cadastro, funções, exclusão e escrita em todas as coleções.",
  "registration-links.account-user": "Lê todas as coleções.",
  "three-tier.administrator": "Tudo, com as configurações de modelos, banco vetorial e embeddings.",
  "three-tier.manager":
    "Gerencia pessoas e espaços de trabalho. Nem administradores, nem as três configurações.",
  "three-tier.default-user": "Conversa nos espaços de trabalho atribuídos.",
  "licensed.admin": "Gerencia pessoas, grupos, modelos de IA e a política de MFA.",
  "licensed.user": "Usa o que a licença inclui, com configurações e ferramentas próprias.",
  "licensed.business": "Chat, conhecimento, integrações e ferramentas.",
  "licensed.pro": "Chat e conhecimento.",
  "licensed.knowledge-only": "Conhecimento.",
  "multi-role.admin": "Tudo.",
  "multi-role.manager": "Tudo, menos usuários, funções e log de auditoria.",
  "multi-role.public": "Usa os modelos. Nada administrativo.",
  "system.system-administrator": "Vê e gerencia todas as organizações.",
};
