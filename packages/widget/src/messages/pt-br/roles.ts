import type { Areas } from "../language.ts";
import { count, counted, list, people } from "./say.ts";

/** Words of roles: the built-in ones and an organization's own. */
export const words: Areas["roles"] = {
  description:
    "O que as pessoas podem fazer. Uma função de nível mais alto fica acima de uma de nível mais baixo.",
  create: "Nova função",
  table: "Funções",
  columns: {
    name: "Função",
    rank: "Nível",
    permissions: "Permissões",
    holders: "Atribuída a",
    kind: "Tipo",
    actions: "Ações",
  },
  builtIn: "Integrada",
  own: "Própria",
  permissions: (n) => (n === 0 ? "Nenhuma" : counted(n, "permissão", "permissões")),
  holders: ({ users, invitations, registrationLinks: links }) =>
    [
      users > 0 && people(users),
      invitations > 0 && counted(invitations, "convite", "convites"),
      links > 0 && counted(links, "link de cadastro", "links de cadastro"),
    ]
      .filter(Boolean)
      .join(", ") || "Ninguém",
  view: "Ver",
  edit: "Editar",
  delete: "Excluir",
  actionsFor: (name) => `Ações para ${name}`,
  failed: "Não foi possível carregar as funções.",
  form: {
    createTitle: "Nova função",
    editTitle: (name) => `Editar ${name}`,
    name: "Nome",
    namePlaceholder: "Líder de suporte",
    summary: "Resumo",
    summaryHint: "Uma linha, exibida onde a função é escolhida.",
    rank: "Nível",
    rankHint: (most, others) => `De 1 a ${count(most)}, abaixo do seu. ${list(others)}.`,
    standing: (name, rank) => `${name}: ${count(rank)}`,
    rankNeeded: (most) => `Informe um número inteiro de 1 a ${count(most)}.`,
    permissions: "Permissões",
    notHeld: "Você não tem esta permissão.",
    create: "Criar função",
    save: "Salvar função",
    created: (name) => `Função ${name} criada`,
    saved: (name) => `Função ${name} salva`,
    heldBy: (who) => `As alterações valem imediatamente para quem a tem: ${who}.`,
  },
  deletion: {
    title: (name) => `Excluir ${name}?`,
    text: (name) => `Ninguém tem a função ${name}. Esta ação não pode ser desfeita.`,
    confirm: (name) => `Excluir ${name}`,
    done: (name) => `Função ${name} excluída`,
  },
};
