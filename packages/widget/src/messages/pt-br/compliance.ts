import type { Areas } from "../language.ts";
import { count, counted, people, percent } from "./say.ts";

/** Words of how the organization stands. */
export const words: Areas["compliance"] = {
  generated: (when) => `Dados de ${when}. Só usuários ativos.`,
  failed: "Não foi possível gerar o relatório.",
  refresh: "Atualizar",
  export: "Exportar CSV",
  file: (day) => `conformidade-${day}.csv`,
  exported: "Relatório de conformidade exportado",
  mfa: {
    everyone: "MFA, todos os usuários",
    administrators: "MFA, administradores",
    beneath: (covered, of) => `${count(covered)} de ${count(of)}`,
  },
  percent,
  nobody: "–",
  pending: "Convites pendentes",
  expired: "Convites expirados",
  expiredBeneath: (n) => counted(n, "expirado", "expirados"),
  audit: {
    label: "Verificação do log de auditoria",
    never: "Nunca",
    intact: "Íntegro",
    broken: "Alterado",
  },
  dormant: {
    title: "Usuários inativos",
    text: "Sem atividade nos últimos 90 dias.",
    none: "Todos tiveram atividade nos últimos 90 dias.",
  },
  unchanged: {
    title: "Senhas definidas por um administrador",
    text: "Definidas por um administrador e não alteradas desde então.",
    none: "Ninguém mais usa uma senha definida por um administrador.",
  },
  people,
  first: (shown, of) => `Mostrando ${count(shown)} de ${people(of)}.`,
  columns: { name: "Nome", lastActive: "Última atividade" },
  neverActive: "Nunca",
  csv: {
    finding: "Constatação",
    count: "Quantidade",
    of: "De",
    name: "Nome",
    lastActive: "Última atividade",
    generated: "Dados de",
    auditState: "Log de auditoria",
  },
};
