import type { Areas } from "../language.ts";
import { list } from "./say.ts";

export const words: Areas["console"] = {
  pages: "Páginas",
  account: "Conta",
  signOut: "Sair",
  goToSignIn: "Ir para o login",
  administration: "Administração",
  missing: {
    title: "Não há página aqui",
    body: "O endereço pode estar errado ou desatualizado.",
  },
  unreachable: {
    title: "Não é possível acessar o servidor",
    body: "Verifique sua conexão e tente de novo.",
  },
  join: (organization) => `Entrar em ${organization}`,
  createAccount: "Criar conta",
  accept: {
    invitedBy: (name) =>
      name
        ? `${name} convidou você. Configure sua conta.`
        : "Você recebeu um convite. Configure sua conta.",
    joinsAs: (roles, license) =>
      license
        ? `Sua função: ${list(roles)}. Sua licença: ${license}.`
        : `Sua função: ${list(roles)}.`,
    emailHint: "O endereço para o qual o convite foi enviado.",
    incomplete: {
      title: "Abra de novo o link do seu convite",
      body: "Esta página precisa do link completo do seu e-mail. Abra-o por lá ou copie-o inteiro.",
    },
    expired: {
      title: "Este convite expirou",
      body: "Peça um novo a quem convidou você.",
    },
    revoked: {
      title: "Este convite foi retirado",
      body: "Pergunte a quem convidou você se foi de propósito.",
    },
    used: {
      title: "Este convite já foi usado",
      body: "Se foi você, faça login com seu e-mail e a senha que escolheu.",
    },
    unknown: {
      title: "Este link não funciona",
      body: "Ele pode estar incompleto, ou um mais novo foi enviado. Use o e-mail mais recente ou peça um novo convite.",
    },
    failed: "Não foi possível abrir seu convite",
  },
  register: {
    body: (roles) => `Crie sua conta. Sua função: ${list(roles)}.`,
    only: (only) => `Só endereços de ${only} podem se cadastrar.`,
    verifies: "Você o confirma por e-mail antes do primeiro login.",
    exists: {
      field: "Este endereço já tem uma conta.",
      title: "Você já tem uma conta",
      body: "Faça login com sua senha; ela não mudou.",
    },
    inbox: {
      title: "Verifique seu e-mail",
      body: (email) =>
        `Enviamos um e-mail para ${email}. Abra o link para confirmar seu endereço; depois você pode fazer login.`,
      hint: "Nada depois de alguns minutos? Olhe na pasta de spam.",
    },
    ends: {
      incomplete: {
        title: "Abra de novo seu link de cadastro",
        body: "Esta página precisa do link completo que você recebeu. Copie-o inteiro.",
      },
      expired: {
        title: "Este link de cadastro expirou",
        body: "Peça um novo a quem o deu a você.",
      },
      usedUp: {
        title: "Este link de cadastro se esgotou",
        body: "Já se cadastraram todas as pessoas previstas. Peça um novo a quem o deu a você.",
      },
      revoked: {
        title: "Este link de cadastro foi retirado",
        body: "Pergunte a quem o deu a você se foi de propósito.",
      },
      authority: {
        title: "Este link de cadastro não vale mais",
        body: "Quem o criou não pode mais dar acesso a ninguém. Peça um novo a um administrador da sua organização.",
      },
      entitlement: {
        title: "Ninguém pode se cadastrar no momento",
        body: "Vários usuários fazem parte do plano Enterprise, que sua organização não tem agora. Fale com quem deu o link a você.",
      },
      onboarding: {
        title: "Aqui ninguém mais se cadastra por link",
        body: "Agora sua organização adiciona pessoas de outra forma. Fale com quem deu o link a você.",
      },
      seats: {
        title: "Não há mais assentos",
        body: "Todas as licenças que o link poderia dar estão ocupadas. Fale com quem o deu a você; o link volta a funcionar quando houver um assento livre.",
      },
      suspended: {
        title: "Esta organização está suspensa",
        body: "Ninguém pode se cadastrar nem fazer login nela. Fale com quem deu o link a você.",
      },
      unknown: {
        title: "Este link não funciona",
        body: "Ele pode estar incompleto. Copie-o inteiro ou peça um novo a quem o deu a você.",
      },
    },
    failed: "Não foi possível abrir seu link de cadastro",
  },
  setPassword: {
    title: "Defina sua senha",
    body: "Você a usa para fazer login a partir de agora.",
    submit: "Definir senha",
    incomplete: {
      title: "Abra de novo seu link",
      body: "Esta página precisa do link completo que você recebeu. Copie-o inteiro.",
    },
    ended: {
      title: "Este link não funciona mais",
      body: "Ele já foi usado ou expirou. Faça login ou peça um novo por lá.",
    },
  },
  confirmEmail: {
    title: "Confirme seu e-mail",
    body: "Um clique e seu endereço está confirmado.",
    submit: "Confirmar e-mail",
    toAccount: "Ir para sua conta",
    verified: {
      title: "Seu e-mail está confirmado",
      body: (email) => `${email} é seu. Agora você pode fazer login.`,
    },
    changed: {
      title: "Seu e-mail foi alterado",
      body: (email) => `A partir de agora, faça login com ${email}.`,
    },
    incomplete: {
      title: "Abra de novo seu link",
      body: "Esta página precisa do link completo do seu e-mail. Abra-o por lá ou copie-o inteiro.",
    },
    ended: {
      title: "Este link não funciona mais",
      body: "Ele já foi usado, um mais novo foi enviado ou ele expirou. Faça login para receber um novo.",
    },
  },
};
