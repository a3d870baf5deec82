import type { Areas } from "../language.ts";
import { people } from "./say.ts";

/** Words of groups of people. */
export const words: Areas["groups"] = {
  description: "Pessoas que ficam juntas, para encontrá-las e para convidar.",
  create: "Novo grupo",
  search: "Pesquisar grupos",
  clearSearch: "Limpar pesquisa",
  noneFound: (text) => `Nenhum grupo corresponde a “${text}”.`,
  columns: { name: "Grupo", members: "Membros", createdAt: "Criação", actions: "Ações" },
  members: "Membros",
  membersOf: (name) => `Membros de ${name}`,
  nobody: "Ainda não há ninguém neste grupo",
  rename: "Renomear",
  delete: "Excluir",
  actionsFor: (name) => `Ações para ${name}`,
  empty: {
    title: "Nenhum grupo ainda",
    text: "Agrupe as pessoas por equipe ou assunto e encontre-as assim na lista de usuários.",
  },
  failed: "Não foi possível carregar os grupos.",
  form: {
    create: {
      title: "Novo grupo",
      submit: "Criar grupo",
      done: (name) => `Grupo ${name} criado`,
    },
    rename: {
      title: (name) => `Renomear ${name}`,
      submit: "Renomear",
      done: (before, after) => `Grupo renomeado: ${before} → ${after}`,
    },
    name: "Nome",
    namePlaceholder: "Design",
  },
  deletion: {
    title: (name) => `Excluir ${name}?`,
    text: (name, members) =>
      members === 0
        ? `${name} não tem membros. Esta ação não pode ser desfeita.`
        : `${people(members)} ${members === 1 ? "sai" : "saem"} do grupo ${name} e ${members === 1 ? "mantém a conta" : "mantêm as contas"}. Esta ação não pode ser desfeita.`,
    confirm: (name) => `Excluir ${name}`,
    done: (name) => `Grupo ${name} excluído`,
  },
};
