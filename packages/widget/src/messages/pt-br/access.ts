import type { Areas } from "../language.ts";

export const words: Areas["access"] = {
  ended: {
    title: "Seu acesso terminou",
    text: "Sua sessão foi encerrada aqui. Faça login novamente ou fale com um administrador se achar que é um engano.",
  },
  signedOut: {
    title: "Faça login para ver os usuários",
    text: "Não há sessão aberta aqui ou a sua expirou.",
  },
  denied: {
    title: "Só administradores gerenciam usuários aqui",
    text: "Fale com um deles para convidar, alterar ou remover alguém.",
    ask: "Fale com um administrador se precisar.",
    you: (name, role, organization) => `Você está em ${organization} como ${name} (${role}).`,
  },
  failed: { title: "Não foi possível carregar os usuários" },
  offline: "Você está off-line. O que aparece aqui pode estar desatualizado.",
};
