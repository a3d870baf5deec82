import type { Areas } from "../language.ts";
import { count } from "./say.ts";

/** How people sign in, and what is switched on: the policies of an organization. */
export const words: Areas["security"] = {
  description: "Como as pessoas fazem login e por quanto tempo.",
  failed: "Não foi possível carregar as políticas",
  save: "Salvar",
  passwords: {
    title: "Senhas",
    text: "Vale para senhas escolhidas a partir de agora. As mais comuns são sempre recusadas.",
    minimum: "Tamanho mínimo",
    characters: "caracteres",
    saved: "Política de senhas salva",
  },
  mfa: {
    title: "Verificação em duas etapas",
    text: "Um código de um app autenticador, além da senha.",
    who: "Quem precisa dela",
    choices: {
      off: {
        label: "Desativada",
        summary: "Ninguém pode configurá-la. Quem já a tem continua com ela.",
      },
      optional: { label: "Opcional", summary: "Cada pessoa pode configurá-la para si." },
      administrators: {
        label: "Obrigatória para administradores",
        summary: "Quem gerencia pessoas ou configurações precisa configurá-la.",
      },
      everyone: {
        label: "Obrigatória para todos",
        summary: "Ninguém faz login sem ela.",
      },
    },
    grace: "Período de carência",
    days: "dias",
    graceHint:
      "Nesse período ainda é possível fazer login sem ela. Depois é preciso configurá-la para ter acesso.",
    ends: (when) => `Fim do período de carência: ${when}`,
    ended: "O período de carência terminou.",
    saved: "Verificação em duas etapas salva",
  },
  sessions: {
    title: "Sessões",
    text: "As sessões em andamento podem ficar mais curtas com isto, nunca mais longas.",
    idle: "Encerrar após inatividade de",
    hours: "horas",
    absolute: "Encerrar no máximo após",
    days: "dias",
    saved: "Limites de sessão salvos",
  },
  registration: {
    title: "Cadastro",
    verify: "Confirmar o e-mail antes do primeiro login",
    verifyHint: "Para quem se cadastra por um link. Recebe um e-mail com um link próprio.",
    saved: "Cadastro salvo",
  },
  time: {
    title: "Fuso horário",
    text: "Define o começo e o fim dos dias, como os dos limites diários.",
    zone: "Fuso horário",
    find: "Pesquisar cidade ou região",
    none: "Nenhum fuso horário corresponde.",
    saved: "Fuso horário salvo",
  },
  activity: {
    title: "Última atividade",
    text: "Com que exatidão se guarda quando alguém esteve ativo pela última vez. O que já foi salvo perde a mesma exatidão.",
    how: "Guardar",
    choices: {
      exact: { label: "Hora exata", summary: "Ao minuto." },
      hour: { label: "Hora", summary: "A hora, em UTC." },
      day: { label: "Dia", summary: "O dia, em UTC." },
      off: {
        label: "Desativada",
        summary: "Não é guardada: nas listas ninguém aparece como ativo.",
      },
    },
    saved: "Última atividade salva",
  },
  retention: {
    title: "Retenção",
    text: "O que for mais antigo é excluído em até uma hora.",
    periods: {
      sessionsKeptDays: "Sessões expiradas",
      invitationsKeptDays: "Convites encerrados",
      bulkKeptDays: "Resultados de ações em massa",
      mailsKeptDays: "E-mails não entregues",
      deliveriesKeptDays: "Entregas de webhooks",
      auditKeptDays: "Log de auditoria",
    },
    range: (lowest, highest) => `De ${count(lowest)} a ${count(highest)}`,
    days: "dias",
    saved: "Prazos de retenção salvos",
  },
  parts: {
    title: "Recursos",
    text: "O que esta organização usa.",
    licenses: "Licenças",
    licensesHint: "Cada pessoa tem uma licença que define o que pode usar.",
    limit: "Limite diário de mensagens",
    limitHint: "É possível definir um número de mensagens por dia para cada pessoa.",
    saved: "Recursos salvos",
  },
};
