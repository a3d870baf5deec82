import type { Areas } from "../language.ts";
import { count, counted, percent, plural } from "./say.ts";

const organizationCount = (n: number) => counted(n, "organização", "organizações");

/** Words of what system administrators see: organizations, their logs, the report. */
export const words: Areas["system"] = {
  statuses: { active: "Ativa", suspended: "Suspensa" },
  organizations: {
    tally: (n, more) => (more ? `Mais de ${organizationCount(n)}` : organizationCount(n)),
    table: "Organizações",
    search: {
      label: "Pesquisar organizações",
      placeholder: "Pesquisar nome ou identificador…",
    },
    columns: {
      name: "Nome",
      profile: "Perfil",
      plan: "Plano",
      people: "Usuários",
      status: "Status",
      createdAt: "Criação",
      actions: "Ações",
    },
    noPlan: "Nenhum",
    people: (active, invited) =>
      invited > 0
        ? `${count(active)} · ${counted(invited, "convidado", "convidados")}`
        : count(active),
    actionsFor: (name) => `Ações para ${name}`,
    edit: "Editar",
    showPeople: "Apagar um usuário…",
    suspend: "Suspender",
    reactivate: "Reativar",
    empty: {
      title: "Nenhuma organização ainda",
      text: "Cada cliente do produto é uma. Crie a primeira com seu proprietário.",
    },
    noMatch: {
      title: "Nenhuma organização corresponde",
      text: "Procure outro nome ou identificador.",
    },
    failed: "Não foi possível carregar as organizações.",
    create: "Criar organização",
  },
  create: {
    title: "Criar organização",
    name: "Nome",
    slug: "Identificador",
    slugHint: "Letras minúsculas, números e hifens. É informado no login.",
    profile: "Perfil",
    plan: "Plano",
    owner: "Primeiro usuário",
    ownerHint: "Recebe a função mais alta e um link para definir uma senha.",
    firstName: "Nome",
    lastName: "Sobrenome",
    email: "E-mail",
    submit: "Criar organização",
    done: (name) => `Organização ${name} criada`,
    link: {
      title: (name) => `${name} está pronta`,
      text: (until) =>
        `Entregue este link ao primeiro usuário: ele serve para definir a senha, uma única vez, até ${until}.`,
      label: "Link para definir a senha",
      copy: "Copiar link",
      copied: "Copiado",
    },
  },
  edit: {
    title: (name) => `Editar ${name}`,
    contactUrl: "Link de contato",
    contactHint: "Exibido quando a organização precisa de mais do que tem direito.",
    entitlements: "Direitos",
    entitlementOf: (key) => (key === "multi-user" ? "Vários usuários (Enterprise)" : key),
    seats: "Assentos",
    seatsOf: (license, used) => `${license} (${counted(used, "ocupado", "ocupados")})`,
    unlimited: "Em branco: ilimitados",
    profileChange:
      "Com outro perfil, todos mudam de função. Escolha qual função substitui cada uma.",
    becomes: (role) => `${role} passa a ser`,
    submit: "Salvar alterações",
    done: (name) => `Organização ${name} salva`,
  },
  suspend: {
    title: (name) => `Suspender ${name}?`,
    text: (name, users) =>
      `${counted(users, "usuário", "usuários")} de ${name} ${plural(users, { one: "perde", other: "perdem" })} o acesso imediatamente, com todas as sessões, chaves e links. Todos os dados são mantidos.`,
    confirm: (name) => `Suspender ${name}`,
    done: (name) => `Organização ${name} suspensa`,
    undone: (name) => `Organização ${name} reativada`,
  },
  erase: {
    title: (organization) => `Usuários de ${organization}`,
    text: "Apagar remove os dados de um usuário para sempre; um pseudônimo fica no log de auditoria.",
    search: { label: "Pesquisar usuários", placeholder: "Pesquisar nome, e-mail…" },
    list: "Usuários",
    button: "Apagar",
    nobody: "Nenhum resultado.",
    failed: "Não foi possível carregar os usuários.",
    question: (name) => `Apagar os dados de ${name}?`,
    consequence: (name, organization) =>
      `${name} perde imediatamente o acesso a ${organization} e todos os seus dados são apagados. Esta ação não pode ser desfeita.`,
    confirm: (name) => `Apagar os dados de ${name}`,
    done: (name) => `Dados de ${name} apagados`,
  },
  report: {
    generated: (when) => `Dados de ${when}`,
    export: "Exportar CSV",
    exported: "Relatório exportado",
    table: "Relatório por organização",
    failed: "Não foi possível gerar o relatório.",
    file: (day) => `relatorio-do-sistema-${day}.csv`,
    organizations: "Organizações",
    organizationsBeneath: (suspended) =>
      suspended > 0 ? counted(suspended, "suspensa", "suspensas") : "Nenhuma suspensa",
    users: "Usuários ativos",
    usersBeneath: (suspended) => counted(suspended, "suspenso", "suspensos"),
    invited: "Convites pendentes",
    invitedBeneath: (expired) => counted(expired, "expirado", "expirados"),
    mfa: "Cobertura de MFA",
    mfaBeneath: (enrolled, of) => `${count(enrolled)} de ${count(of)}`,
    dormant: "Contas inativas",
    dormantBeneath: "Sem atividade há 90 dias",
    signIns: "Logins",
    signInsBeneath: (refused) => `${counted(refused, "recusado", "recusados")} em 30 dias`,
    percent,
    columns: {
      name: "Organização",
      active: "Ativos",
      suspended: "Suspensos",
      invited: "Convidados",
      mfa: "MFA",
      dormant: "Inativos",
      signIns: "Logins",
      refused: "Recusados",
    },
    number: count,
  },
};
