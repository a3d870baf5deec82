import type { DeletionImpact } from "@usher/domain";
import type { Areas, Otherwise } from "../language.ts";
import { count, counted, list } from "./say.ts";

type Impact = Pick<DeletionImpact, "name" | "workspaces" | "groups" | "pendingInvitations">;

/** What happens on a deletion, by the word for a workspace. */
const deletionText =
  (one: string, other: string) =>
  ({ name, workspaces, groups, pendingInvitations: sent }: Impact) => {
    const parts = [
      ...(workspaces ? [counted(workspaces, one, other)] : []),
      ...(groups ? [counted(groups, "grupo", "grupos")] : []),
    ];
    const leaves = parts.length ? ` e sai de ${list(parts)}` : "";
    const invitations = sent
      ? ` ${counted(sent, "convite enviado por esta pessoa deixa", "convites enviados por esta pessoa deixam")} de funcionar.`
      : "";
    return `${name} perde o acesso imediatamente${leaves}.${invitations} Esta ação não pode ser desfeita.`;
  };

const characters = (n: number) => counted(n, "caractere", "caracteres");

/** Words of one person's drawer and dialogs. */
export const words: Areas["user"] = {
  tabs: { profile: "Perfil", access: "Acesso", security: "Segurança", activity: "Atividade" },
  joined: "Ingresso",
  lastActive: "Última atividade",
  neverActive: "Nunca fez login",
  gone: {
    title: "Não está mais aqui",
    text: "Esta conta foi excluída ou você não pode mais vê-la.",
  },
  profile: {
    firstName: "Nome",
    lastName: "Sobrenome",
    email: "E-mail",
    emailFixed:
      "Só a própria pessoa pode alterá-lo, confirmando uma mensagem enviada ao novo endereço.",
    username: "Nome de usuário",
    about: "Sobre",
    aboutHint: "Visível só para administradores.",
    aboutLeft: (used, most) => `${count(used)} / ${count(most)}`,
    save: "Salvar perfil",
    saved: (name) => `Perfil de ${name} salvo`,
  },
  accessTab: {
    role: "Função",
    save: "Salvar função",
    saved: (name, role) => `${name} agora tem a função ${role}`,
    license: "Licença",
    noLicense: "Nenhuma",
    noLicenseText: "Não usa nada que precise de licença.",
    seatsLeft: (left) =>
      left === null
        ? "Assentos ilimitados"
        : left === 0
          ? "Nenhum assento disponível"
          : counted(left, "assento disponível", "assentos disponíveis"),
    saveLicense: "Salvar licença",
    savedLicense: (name, license) => `${name} agora tem a licença ${license}`,
    savedNoLicense: (name) => `${name} não tem mais licença`,
    groups: "Grupos",
    saveGroups: "Salvar grupos",
    searchGroups: "Pesquisar grupos",
    noGroups: "Ainda não há grupos.",
    savedGroups: (name) => `Grupos de ${name} salvos`,
    workspaces: "Espaços de trabalho",
    saveWorkspaces: "Salvar espaços de trabalho",
    searchWorkspaces: "Pesquisar espaços de trabalho",
    noWorkspaces: "Ainda não há espaços de trabalho.",
    savedWorkspaces: (name) => `Espaços de trabalho de ${name} salvos`,
    chosen: (n, of) => `Seleção: ${count(n)} de ${count(of)}`,
    noneFound: (query) => `Nenhum resultado para “${query}”.`,
    failed: "Não foi possível carregar estes itens.",
    limit: "Limite diário de mensagens",
    limitHint: "Conta as mensagens enviadas desde a meia-noite.",
    limitExempt: "A função mais alta não tem limite.",
    limitNumber: "Mensagens por dia",
    limitToday: (used) => `${counted(used, "mensagem enviada", "mensagens enviadas")} hoje.`,
    limitProblem: "Insira um número inteiro a partir de 1.",
    saveLimit: "Salvar limite",
    savedLimit: (name, limit) =>
      limit === null
        ? `${name} não tem mais limite de mensagens`
        : `${name} agora pode enviar ${counted(limit, "mensagem", "mensagens")} por dia`,
  },
  manageRoles: {
    title: (name) => `Gerenciar funções de ${name}`,
    text: "As permissões das funções se somam.",
    roles: "Funções",
    none: "Escolha pelo menos uma função.",
    permissions: (n) => `No total: ${counted(n, "permissão", "permissões")}`,
    nothing: "No total: nenhuma permissão",
    save: "Salvar funções",
  },
  security: {
    mfa: "Segundo fator",
    mfaOn: "Configurado",
    mfaOff: "Não configurado",
    mfaText: "Um app autenticador pede um código a cada login.",
    resetMfa: "Redefinir MFA",
    sessions: "Sessões",
    signedIn: (n) =>
      n === 0
        ? "Nenhuma sessão aberta"
        : `Sessão aberta em ${counted(n, "navegador", "navegadores")}`,
    sessionsText: "Isto encerra todas as sessões e todos os painéis abertos.",
    signOut: "Encerrar todas as sessões",
    password: "Nova senha",
    passwordTitle: "Senha",
    passwordHint: (least) =>
      `Pelo menos ${characters(least)}. Entregue-a de forma segura; ela precisa ser alterada no primeiro login.`,
    mustChange:
      "Esta senha foi definida por um administrador e precisa ser alterada no próximo login.",
    savePassword: "Definir senha",
    savedPassword: (name) => `Nova senha definida para ${name}`,
  },
  resetMfa: {
    title: (name) => `Redefinir a MFA de ${name}?`,
    text: (name) =>
      `O app autenticador e os códigos de recuperação de ${name} deixam de funcionar e todas as suas sessões são encerradas. Um e-mail avisa sobre isso, e um novo segundo fator pode ser configurado no próximo login.`,
    confirm: "Redefinir MFA",
    done: (name) => `MFA de ${name} redefinida`,
  },
  signOut: {
    title: (name) => `Encerrar todas as sessões de ${name}?`,
    titleYou: "Encerrar todas as suas sessões?",
    text: (name) =>
      `Todas as sessões de ${name} terminam imediatamente, em todos os dispositivos. É possível fazer login de novo.`,
    textYou:
      "Todas as suas sessões terminam imediatamente, inclusive esta. Você pode fazer login de novo.",
    confirm: "Encerrar todas as sessões",
    done: (name) => `Sessões de ${name} encerradas`,
  },
  add: {
    title: "Adicionar usuário",
    username: "Nome de usuário",
    usernameHint: "Usado no login: letras minúsculas, números, ponto, sublinhado e hífen.",
    usernameRule: {
      username_capitals: "Só letras minúsculas.",
      username_characters: "Só letras de a a z, números, ponto, sublinhado e hífen.",
      username_start: "Comece com uma letra ou um número.",
      username_too_short: "Pelo menos 2 caracteres.",
      username_too_long: "No máximo 64 caracteres.",
    },
    usernameFree: "Este nome de usuário está livre.",
    password: "Senha",
    passwordHint: "Precisa ser alterada no primeiro login.",
    passwordShort: (least) => `Pelo menos ${characters(least)}.`,
    noRole: "Escolha uma função.",
    advanced: "Avançado",
    more: "Nome e e-mail",
    email: "E-mail",
    emailHint: "Para o caso de senha esquecida.",
    submit: "Adicionar usuário",
    done: (name) => `Conta de ${name} adicionada`,
  },
  passwordField: {
    levels: { weak: "Fraca", fair: "Pode melhorar", good: "Boa", strong: "Forte" },
    generate: "Gerar",
    copy: "Copiar senha",
    copied: "Copiada",
  },
  suspend: {
    title: (name) => `Suspender ${name}?`,
    text: (name) =>
      `A sessão de ${name} é encerrada imediatamente e não será possível fazer login até você reativar a conta. Todos os dados são mantidos.`,
    reason: "Motivo",
    reasonHint: "Visível para administradores. Fica registrado na atividade.",
    until: "Termina em",
    untilHint: "Em branco, dura até alguém reativar a conta.",
    untilPast: "Escolha um dia depois de hoje.",
    confirm: (name) => `Suspender ${name}`,
    done: (name) => `Conta de ${name} suspensa`,
  },
  reactivate: { done: (name) => `Conta de ${name} reativada` },
  exportData: {
    under: (name) => `Exportando os dados de ${name} …`,
    done: (name) => `Dados de ${name} exportados`,
  },
  delete: {
    title: (name) => `Excluir ${name}?`,
    weighing: "Verificando o que está ligado a esta conta…",
    text: deletionText("espaço de trabalho", "espaços de trabalho"),
    unknown: "Não foi possível verificar o que está ligado a esta conta.",
    confirm: (name) => `Excluir ${name}`,
    done: (name) => `Conta de ${name} excluída`,
  },
};

export const otherwise: Otherwise<"user"> = {
  disable: {
    suspend: {
      title: (name) => `Desabilitar ${name}?`,
      text: (name) =>
        `A sessão de ${name} é encerrada imediatamente e não será possível fazer nada aqui até você habilitar a conta. Todos os dados são mantidos.`,
      untilHint: "Em branco, dura até alguém habilitar a conta.",
      confirm: (name) => `Desabilitar ${name}`,
      done: (name) => `Conta de ${name} desabilitada`,
    },
    reactivate: { done: (name) => `Conta de ${name} habilitada` },
  },
  remove: {
    gone: { text: "Esta conta foi removida ou você não pode mais vê-la." },
    delete: {
      title: (name) => `Remover ${name}?`,
      confirm: (name) => `Remover ${name}`,
      done: (name) => `Conta de ${name} removida`,
    },
  },
  collection: {
    accessTab: {
      workspaces: "Coleções",
      saveWorkspaces: "Salvar coleções",
      searchWorkspaces: "Pesquisar coleções",
      noWorkspaces: "Ainda não há coleções.",
      savedWorkspaces: (name) => `Coleções de ${name} salvas`,
    },
    delete: { text: deletionText("coleção", "coleções") },
  },
  severalRoles: { accessTab: { role: "Funções", save: "Salvar funções" } },
};
