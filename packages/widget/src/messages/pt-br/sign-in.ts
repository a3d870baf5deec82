import type { Areas } from "../language.ts";
import { counted } from "./say.ts";

/** Words of the way in: signing in with its steps, and a forgotten password. */
export const words: Areas["signIn"] = {
  title: "Fazer login",
  organization: "Organização",
  organizationHint: "O identificador dela, como acme. Está no seu convite.",
  identifier: "E-mail ou nome de usuário",
  email: "E-mail",
  username: "Nome de usuário",
  password: "Senha",
  submit: "Fazer login",
  forgot: "Esqueceu a senha?",
  help: "Não tem conta? Fale com um administrador da sua organização.",
  again: "Começar de novo",
  notices: {
    accessEnded: {
      title: "Sua sessão foi encerrada",
      body: "Seu acesso mudou ou terminou. Faça login novamente ou fale com um administrador.",
    },
    signedOut: { title: "Você encerrou a sessão" },
    stepEnded: {
      title: "Este login expirou",
      body: "Demorou mais de 5 minutos ou teve tentativas demais. Comece de novo.",
    },
  },
  code: {
    title: "Insira seu código",
    body: "Abra seu app autenticador e insira os 6 dígitos que ele mostra.",
    label: "Código",
    submit: "Continuar",
    toRecovery: "Usar um código de recuperação",
    recoveryTitle: "Insira um código de recuperação",
    recoveryBody:
      "Um dos dez que você salvou ao configurar a verificação em duas etapas. Cada um funciona uma única vez.",
    recoveryLabel: "Código de recuperação",
    toApp: "Usar o app autenticador",
    help: "Não tem nenhum dos dois à mão? Peça a um administrador da sua organização que redefina seu segundo fator.",
  },
  newPassword: {
    title: "Escolha sua própria senha",
    body: "A que você acabou de usar foi definida por um administrador. De agora em diante, só você a conhece.",
    label: "Nova senha",
    hint: (minimum) =>
      `Pelo menos ${counted(minimum, "caractere", "caracteres")}. Algumas palavras sem relação entre si funcionam bem.`,
    submit: "Alterar senha",
  },
  setUp: {
    title: "Configure a verificação em duas etapas",
    body: "Sua organização exige um código de um app no seu celular, além da senha.",
  },
  forgotten: {
    title: "Esqueceu a senha?",
    body: "Enviamos por e-mail um link para definir uma nova.",
    submit: "Enviar link",
    back: "Voltar ao login",
    sentTitle: "Verifique seu e-mail",
    sentBody:
      "Se houver uma conta com este nome, um link para definir uma nova senha está a caminho. Ele vale por uma hora.",
    sentHelp:
      "Não chegou nada? Veja a pasta de spam ou fale com um administrador. Contas sem e-mail não recebem mensagens.",
  },
};
