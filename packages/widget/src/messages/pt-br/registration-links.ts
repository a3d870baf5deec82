import type { Areas } from "../language.ts";
import { count, counted, list, plural } from "./say.ts";

const days = (n: number) => counted(n, "dia", "dias");

/** Words of registration links. */
export const words: Areas["registrationLinks"] = {
  title: "Links de cadastro",
  tally: (live) => (live === 0 ? "nenhum ativo" : counted(live, "ativo", "ativos")),
  actions: {
    copyLink: "Copiar link",
    revoke: "Revogar link",
  },
  statuses: {
    live: "Ativo",
    expired: "Expirado",
    "used-up": "Esgotado",
    revoked: "Revogado",
  },
  columns: {
    role: "Função",
    uses: "Usos",
    status: "Status",
    createdBy: "Criado por",
    actions: "Ações",
  },
  actionsFor: (role, by) => `Ações para o link ${role} criado por ${by}`,
  nobody: "Alguém que não está mais aqui",
  by: (name) => `por ${name}`,
  anyDomain: "Qualquer endereço de e-mail",
  domains: (all) => list(all.map((domain) => `@${domain}`)),
  usesLeft: (left, used, most) =>
    left === null || most === null
      ? counted(used, "uso", "usos")
      : `${plural(left, { one: "Resta", other: "Restam" })} ${count(left)} de ${count(most)}`,
  endsIn: (span) => `expira em ${span}`,
  showEnded: (n) => `Mostrar links encerrados (${count(n)})`,
  hideEnded: "Ocultar links encerrados",
  empty: "Ninguém pode se cadastrar por um link agora. Gere um e entregue a quem vai participar.",
  failed: "Não foi possível carregar os links de cadastro.",
  form: {
    title: "Gerar link de cadastro",
    text: "Quem tiver o link pode se cadastrar com ele.",
    role: "Função de quem chega",
    noRole: "Não há função que você possa atribuir.",
    license: "Licença",
    uses: "Número de usos",
    usesHint: "Em branco, qualquer número de pessoas pode se cadastrar.",
    numberProblem: (least, most) => `Um número inteiro de ${count(least)} a ${count(most)}.`,
    domains: "Domínios de e-mail",
    domainsHint:
      "Em branco, qualquer endereço pode se cadastrar. Um subdomínio conta como outro domínio.",
    domainsPlaceholder: "example.com",
    domainProblem: "Insira um domínio completo, como example.com.",
    domainsMany: (most) => `No máximo ${count(most)} domínios.`,
    days: "Funciona por",
    daysSuffix: (n) => plural(n, { one: "dia", other: "dias" }),
    submit: "Gerar link",
  },
  made: {
    title: "Seu link de cadastro",
    titleAgain: "Link de cadastro",
    label: "Link de cadastro",
    text: (when, span) =>
      span === null ? `Funciona até ${when}.` : `Funciona por ${days(span)}, até ${when}.`,
    copy: "Copiar link",
    copied: "Copiado",
  },
  copied: (role) => `Link de cadastro ${role} copiado`,
  revoke: {
    title: "Revogar este link de cadastro?",
    text: (role, used) =>
      `Ninguém mais poderá usá-lo para se cadastrar com a função ${role}. ${
        used === 0
          ? "Ninguém o usou."
          : plural(used, {
              one: "A pessoa que se cadastrou por ele continua.",
              other: `As ${count(used)} pessoas que se cadastraram por ele continuam.`,
            })
      } Esta ação não pode ser desfeita.`,
    confirm: "Revogar link",
    done: (role) => `Link de cadastro ${role} revogado`,
  },
};
