import type { Areas, Otherwise } from "../language.ts";
import { count, counted } from "./say.ts";

const invitationCount = (n: number) => counted(n, "convite", "convites");
const seatsLeft = (n: number) => counted(n, "assento disponível", "assentos disponíveis");
const remedy = "Verifique as configurações de e-mail.";

/** Words of inviting, and of people who are invited. */
export const words: Areas["invitations"] = {
  actions: {
    copyLink: "Copiar link",
    resend: "Reenviar",
    revoke: "Revogar",
  },
  reinvite: "Convidar de novo",
  mail: {
    sent: "E-mail enviado",
    problems: {
      refused_connection: "Não é possível acessar o servidor de e-mail: ele recusou a conexão.",
      unknown_host: "Não é possível acessar o servidor de e-mail: o nome dele é desconhecido.",
      timeout: "Não é possível acessar o servidor de e-mail: ele não respondeu a tempo.",
      unreachable: "Não é possível acessar o servidor de e-mail.",
      insecure: "A conexão com o servidor de e-mail não é segura.",
      login_refused: "O servidor de e-mail recusou o nome de usuário ou a senha.",
      sender_refused: "O servidor de e-mail recusou o endereço do remetente.",
      recipient_refused: "O servidor de e-mail recusou o endereço.",
      message_refused: "O servidor de e-mail recusou a mensagem.",
      failed: "Ocorreu um erro.",
    },
    failedTitle: "Não foi possível enviar o e-mail",
    failedText: (problem) => `${problem} ${remedy} O link pode ser copiado.`,
    failedAgain: "Uma nova tentativa é feita automaticamente.",
    failedToast: (email, problem) =>
      `Não foi possível enviar o e-mail para ${email}. ${problem} ${remedy} O link pode ser copiado.`,
    severalFailed: (n, problem) =>
      `Não foi possível enviar ${counted(n, "e-mail", "e-mails")}. ${problem} ${remedy} Os links podem ser copiados.`,
  },
  form: {
    title: "Convidar pessoas",
    emails: "Endereços de e-mail",
    emailsHint: "Cole uma lista ou separe os endereços com vírgula, espaço ou Enter.",
    emailsPlaceholder: "nome@example.com",
    emailsNone: "Adicione pelo menos um endereço.",
    emailsMany: (most) => `No máximo ${count(most)} endereços por vez.`,
    role: "Função",
    rolesNone: "Escolha uma função.",
    noRole: "Não há função que você possa atribuir.",
    license: "Licença",
    seatsLeft: (left) => (left === null ? "Assentos ilimitados" : seatsLeft(left)),
    seatsNone: "Nenhum assento disponível",
    short: (license, left) => `${license}: ${seatsLeft(left)}`,
    shortText: (without) =>
      without === 1
        ? "O último endereço não será convidado."
        : `Os últimos ${count(without)} endereços não serão convidados.`,
    noLicense: "Você não pode convidar ninguém",
    noLicenseText: "Aqui é preciso ter uma licença, e sua função não permite atribuí-las.",
    groups: "Grupos",
    searchGroups: "Pesquisar grupos",
    workspaces: "Espaços de trabalho",
    searchWorkspaces: "Pesquisar espaços de trabalho",
    chosen: (what, n) => `${what} (${count(n)})`,
    noneFound: (query) => `Nenhum resultado para “${query}”.`,
    note: "Mensagem",
    noteHint: "Aparece no e-mail, com suas palavras.",
    send: (n) => (n <= 1 ? "Enviar convite" : `Enviar ${invitationCount(n)}`),
  },
  outcome: {
    title: (invited, refused) =>
      refused === 0
        ? `${invitationCount(invited)} a caminho`
        : `Convites: ${counted(invited, "enviado", "enviados")}, ${counted(refused, "recusado", "recusados")}`,
    invited: "Convite enviado",
    invitedNoMail: (problem) =>
      `Convite criado, mas não foi possível enviar o e-mail. ${problem} ${remedy} O link pode ser copiado.`,
    again: "Convidar mais pessoas",
  },
  details: {
    role: "Função",
    license: "Licença",
    groups: "Grupos",
    workspaces: "Espaços de trabalho",
    invitedBy: "Convite de",
    nobody: "Alguém que não está mais aqui",
    sent: "Envio",
    expires: "Validade do link",
    expired: "Link expirado",
    mail: "E-mail",
  },
  gone: {
    title: "Não está mais pendente",
    text: "Este convite foi aceito ou revogado.",
  },
  copied: (email) => `Link de convite para ${email} copiado`,
  resent: (email) => `Novo convite para ${email} a caminho`,
  link: {
    title: (email) => `Link para ${email}`,
    label: "Link de convite",
    text: (when) =>
      `Quem o abrir pode entrar como esta pessoa. Funciona uma única vez, até ${when}.`,
    copy: "Copiar link",
    copied: "Copiado",
  },
  revoke: {
    title: (email) => `Revogar o convite para ${email}?`,
    text: (email) =>
      `O link enviado para ${email} deixa de funcionar imediatamente. Você pode enviar um novo convite.`,
    confirm: "Revogar convite",
    done: (email) => `Convite para ${email} revogado`,
  },
};

export const otherwise: Otherwise<"invitations"> = {
  plusInvite: { form: { send: (n) => (n <= 1 ? "ENVIAR" : `ENVIAR ${count(n)}`) } },
  severalRoles: { form: { role: "Funções" }, details: { role: "Funções" } },
};
