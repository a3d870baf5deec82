import type { BuiltInSummary } from "@usher/domain";

export const words: Record<BuiltInSummary, string> = {
  "standard.owner": "Todo, incluidas la facturación y la configuración de la organización.",
  "standard.admin": "Invita y gestiona personas, roles y seguridad. Sin facturación.",
  "standard.member": "Usa el producto. No ve nada de la gestión de usuarios.",
  "standard.full": "Todo el producto.",
  "standard.viewer": "Consulta y no cambia nada.",
  "registration-links.account-admin":
    "Todo: enlaces de registro, roles, eliminación y escritura en todas las colecciones.",
  "registration-links.account-user": "Lee todas las colecciones.",
  "three-tier.administrator": "Todo, con la configuración de modelos, base vectorial y embeddings.",
  "three-tier.manager":
    "Gestiona personas y espacios de trabajo. Ni administradores ni los tres ajustes.",
  "three-tier.default-user": "Chatea en los espacios de trabajo asignados.",
  "licensed.admin": "Gestiona personas, grupos, modelos de IA y la política de MFA.",
  "licensed.user": "Usa lo que incluye su licencia, con ajustes y herramientas propios.",
  "licensed.business": "Chat, conocimiento, integraciones y herramientas.",
  "licensed.pro": "Chat y conocimiento.",
  "licensed.knowledge-only": "Conocimiento.",
  "multi-role.admin": "Todo.",
  "multi-role.manager": "Todo menos usuarios, roles y registro de auditoría.",
  "multi-role.public": "Usa los modelos. Nada de administración.",
  "system.system-administrator": "Ve y gestiona todas las organizaciones.",
};
