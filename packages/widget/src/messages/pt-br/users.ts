import type { DirectoryOverview } from "@usher/domain";
import type { Areas, Otherwise } from "../language.ts";
import { count, counted, list, people } from "./say.ts";

interface Tally extends Pick<DirectoryOverview, "active" | "suspended" | "expired"> {
  /** Null where nobody is invited. */
  invited: number | null;
}

type Forms = readonly [one: string, other: string];

/** How many stand where, by the words for those who may sign in and those who may not. */
const tallyOf =
  (active: Forms, suspended: Forms) =>
  ({ invited, expired, ...tally }: Tally) =>
    [
      counted(tally.active, ...active),
      ...(invited === null ? [] : [counted(invited, "convidado", "convidados")]),
      counted(tally.suspended, ...suspended),
      ...(expired > 0 ? [counted(expired, "expirado", "expirados")] : []),
    ].join(" · ");

/** Words of the list of people. */
export const words: Areas["users"] = {
  table: "Usuários",
  person: "Pessoa",
  nameWithYou: (name) => `${name} (você)`,
  statuses: {
    active: "Ativo",
    suspended: "Suspenso",
    invited: "Convidado",
    expired: "Expirado",
  },
  columns: {
    name: "Nome",
    role: "Função",
    status: "Status",
    license: "Licença",
    lastActiveAt: "Última atividade",
    groups: "Grupos",
    usage: "Mensagens",
    mfa: "MFA",
    createdAt: "Ingresso",
  },
  actions: {
    edit: "Editar",
    assignRoles: "Alterar função",
    assignLicense: "Alterar licença",
    setPassword: "Definir senha",
    resetMfa: "Redefinir MFA",
    revokeSessions: "Encerrar todas as sessões",
    exportData: "Exportar dados",
    suspend: "Suspender",
    reactivate: "Reativar",
    delete: "Excluir",
  },
  actionsColumn: "Ações",
  actionsFor: (name) => `Ações para ${name}`,
  tallyLine: tallyOf(["ativo", "ativos"], ["suspenso", "suspensos"]),
  figures: {
    label: "Números",
    active: "Usuários ativos",
    activeHint: "Fizeram login pelo menos uma vez.",
    pending: "Convites pendentes",
    licenses: "Licenças",
    licenseBar: { users: "usuários", invitations: "convidados" },
    seats: (used, seats) => (seats === null ? count(used) : `${count(used)} / ${count(seats)}`),
  },
  cells: {
    noLicense: "Nenhuma",
    noGroups: "Nenhum",
    groups: (first, more) => (more ? `${first} +${count(more)}` : first),
    usage: (used, limit) =>
      limit === null ? `${count(used)} hoje` : `${count(used)} / ${count(limit)} hoje`,
    mfa: { on: "Ativada", off: "Desativada" },
  },
  selectOne: (name) => `Selecionar ${name}`,
  selectLoaded: "Selecionar todas as pessoas visíveis",
  listMenu: "Importar e exportar",
  ways: {
    invitation: "Convidar usuário",
    registrationLink: "Gerar link de cadastro",
    direct: "Adicionar usuário",
    more: "Mais formas de adicionar pessoas",
  },
  entitlement: {
    title: "Vários usuários fazem parte do plano Enterprise",
    text: "Para convidar pessoas e gerenciá-las aqui, sua organização precisa do acesso para vários usuários. Quem já está aqui continua.",
    contact: "Fale conosco",
  },
  expiresIn: (span) => `expira em ${span}`,
  mail: { queued: "Enviando e-mail", failed: "E-mail não entregue" },
  suspendedUntil: (date) => `até ${date}`,
  suspendedReason: (reason) => `Motivo: ${reason}`,
  sortLabel: "Ordenar por",
  shown: (n, of, capped) => `${count(n)} de ${capped ? `mais de ${count(of)}` : people(of)}`,
  found: (n, capped) =>
    n === 0
      ? "Nenhum resultado"
      : `${capped ? "Mais de " : ""}${counted(n, "pessoa encontrada", "pessoas encontradas")}`,
  changed: {
    one: (name, status) => `${name}: ${status}`,
    gone: (name) => `${name} não está mais na lista`,
    many: (n) => counted(n, "pessoa alterada", "pessoas alteradas"),
  },
  search: { label: "Pesquisar pessoas", placeholder: "Pesquisar nome, e-mail…" },
  filters: {
    open: "Filtros",
    title: "Filtros",
    status: "Status",
    role: "Função",
    license: "Licença",
    group: "Grupo",
    mfa: "MFA",
    mfaStates: { on: "Configurada", off: "Não configurada" },
    lastActive: "Última atividade",
    clear: "Limpar filtros",
    show: (n, capped) => `Mostrar ${capped ? "mais de " : ""}${people(n)}`,
    spans: {
      any: "Qualquer período",
      within7: "Nos últimos 7 dias",
      within30: "Nos últimos 30 dias",
      before30: "Não nos últimos 30 dias",
      before90: "Não nos últimos 90 dias",
    },
  },
  empty: {
    title: "Ninguém aqui ainda",
    text: "As pessoas que você convidar aparecem aqui com a função e a última atividade.",
  },
  noMatch: {
    title: "Nenhum resultado",
    clear: "Limpar pesquisa e filtros",
    search: (text) => `“${text}”`,
    text: (what) => `Ninguém corresponde a ${list(what)}.`,
  },
  failed: "Não foi possível carregar a lista.",
  stale: "Não foi possível atualizar a lista. O que aparece pode estar desatualizado.",
  moreFailed: "Não foi possível carregar o restante da lista.",
};

export const otherwise: Otherwise<"users"> = {
  disable: {
    statuses: { active: "Habilitado", suspended: "Desabilitado" },
    actions: { suspend: "Desabilitar", reactivate: "Habilitar" },
    tallyLine: tallyOf(["habilitado", "habilitados"], ["desabilitado", "desabilitados"]),
  },
  remove: { actions: { delete: "Remover" } },
  plusInvite: { ways: { invitation: "+ CONVIDAR" } },
  severalRoles: {
    columns: { role: "Funções" },
    actions: { assignRoles: "Gerenciar funções" },
    filters: { role: "Funções" },
  },
};
