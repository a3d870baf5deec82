import type { Areas } from "../language.ts";
import { count, counted } from "./say.ts";

/** Words of one's own account: name, e-mail, password, second factor and sessions. */
export const words: Areas["account"] = {
  title: "Conta",
  elsewhere: {
    text: "Só você pode alterar isto, fazendo login diretamente nas páginas do Usher.",
    open: "Abrir sua conta no Usher",
  },
  details: {
    title: "Nome",
    first: "Nome",
    last: "Sobrenome",
    submit: "Salvar",
    saved: "Nome salvo",
  },
  email: {
    title: "E-mail",
    none: "Você não tem e-mail aqui. Se esquecer a senha, não será possível enviar um link.",
    add: "Adicionar e-mail",
    change: "Alterar e-mail",
    dialog: "Alterar seu e-mail",
    dialogBody: "Enviamos um link ao novo endereço. A troca vale quando você o abrir.",
    next: "Novo e-mail",
    submit: "Enviar link",
    sent: (email) => `Link enviado para ${email}`,
    pending: (email) => `Aguardando confirmação: ${email}`,
    pendingBody:
      "Abra o link da mensagem que enviamos a esse endereço. Até lá, seu e-mail continua o mesmo.",
    cancel: "Cancelar alteração",
    cancelled: "Seu e-mail continua o mesmo",
  },
  password: {
    title: "Senha",
    body: "Ao alterá-la, todas as suas outras sessões são encerradas.",
    current: "Senha atual",
    next: "Nova senha",
    hint: (minimum) =>
      `Pelo menos ${counted(minimum, "caractere", "caracteres")}. Algumas palavras sem relação entre si funcionam bem.`,
    submit: "Alterar senha",
    changed: "Senha alterada",
  },
  mfa: {
    title: "Verificação em duas etapas",
    body: "Um código de um app no seu celular, além da senha.",
    on: "Ativada",
    off: "Desativada",
    setUp: "Configurar",
    left: (left, all) => `Códigos de recuperação restantes: ${count(left)} de ${count(all)}`,
    few: "Crie novos antes que acabem: sem um código, você não consegue fazer login.",
    graceTitle: (when) => `Obrigatória a partir de ${when}`,
    requiredTitle: "Exigida pela sua organização",
    graceBody:
      "Sua organização exige esta verificação. Configure-a agora ou mais tarde, quando o login pedir.",
    cannotDisable: "Sua organização exige esta verificação, por isso ela não pode ser desativada.",
    renew: "Novos códigos de recuperação",
    renewBody: "Você recebe dez códigos novos. Os antigos param de funcionar imediatamente.",
    renewSubmit: "Criar novos códigos",
    disable: "Desativar",
    disableTitle: "Desativar a verificação em duas etapas",
    disableBody:
      "Só a senha bastará para fazer login. Seus códigos de recuperação param de funcionar.",
    disabled: "Verificação em duas etapas desativada",
    enabled: "Verificação em duas etapas ativada",
    password: "Senha atual",
    setUpTitle: "Configurar a verificação em duas etapas",
    proveBody: "Primeiro sua senha, para que ninguém mais faça isto por você.",
  },
  setUp: {
    scan: "1. Escaneie este código com um app autenticador.",
    qr: "Código QR para seu app autenticador",
    secret: "Ou insira esta chave no app",
    copySecret: "Copiar chave",
    enter: "2. Insira os 6 dígitos que o app mostra.",
    code: "Código",
    submit: "Ativar",
  },
  codes: {
    title: "Salve seus códigos de recuperação",
    body: "Cada um permite um login sem o celular. Eles só aparecem agora: guarde-os onde possa encontrá-los sem ele.",
    list: "Códigos de recuperação",
    copy: "Copiar códigos",
    copied: "Copiados",
    download: "Baixar",
    file: (organization) => `${organization}-codigos-de-recuperacao.txt`,
    fileHead: (organization) =>
      `Códigos de recuperação de ${organization}. Cada um funciona uma única vez.`,
    done: "Já salvei os códigos",
  },
  sessions: {
    title: "Sessões",
    body: "Onde você tem uma sessão aberta.",
    current: "Esta sessão",
    started: (when) => `Início: ${when}`,
    used: (when) => `último uso: ${when}`,
    device: {
      on: (browser, system) => `${browser} no ${system}`,
      app: (system) => `Um aplicativo no ${system}`,
      unknown: "Dispositivo desconhecido",
    },
    unknownAddress: "Endereço desconhecido",
    end: "Encerrar",
    endNamed: (device) => `Encerrar a sessão: ${device}`,
    ended: (device) => `Sessão encerrada: ${device}`,
    endOthers: "Encerrar as outras",
    endOthersTitle: "Encerrar todas as outras sessões",
    endOthersBody: (n) =>
      n === 1
        ? "A sessão em outro navegador ou app é encerrada imediatamente."
        : `As sessões em outros ${count(n)} navegadores ou apps são encerradas imediatamente.`,
    endedOthers: "Todas as outras sessões foram encerradas",
    failed: "Não foi possível carregar suas sessões.",
    only: "Não há outras sessões abertas.",
  },
};
