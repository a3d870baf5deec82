import type { Areas, Otherwise } from "../language.ts";
import { people } from "./say.ts";

interface Noun {
  One: string;
  many: string;
  /** `os espaços de trabalho`. */
  the: string;
  /** `Nenhum espaço de trabalho`. */
  none: string;
  /** `o primeiro espaço de trabalho`. */
  first: string;
  /** Why it may not be there. */
  gone: string;
}

/** Words of workspaces, by what the host product calls them. */
function workspaceWords({ One, many, the, none, first, gone }: Noun): Areas["workspaces"] {
  return {
    description: `Seu produto cria ${the}. Aqui você define quem participa.`,
    shared: `Seu produto cria ${the}. Todas as pessoas podem ler tudo.`,
    search: `Pesquisar ${many}`,
    clearSearch: "Limpar pesquisa",
    noneFound: (text) => `${none} corresponde a “${text}”.`,
    columns: {
      name: One,
      members: "Membros",
      open: "Leitura",
      createdAt: "Inclusão",
      actions: "Ações",
    },
    everyone: "Todos",
    actionsFor: (name) => `Ações para ${name}`,
    empty: {
      title: `${none} ainda`,
      text: `A lista se preenche assim que seu produto registrar ${first}.`,
    },
    failed: `Não foi possível carregar ${the}.`,
    members: {
      title: "Membros",
      of: (name) => `Membros de ${name}`,
      tally: (n, name) => `${people(n)} em ${name}`,
      empty: {
        title: "Nenhum membro ainda",
        text: "Quem for incluído tem acesso imediatamente.",
      },
      denied: {
        title: "Você não pode ver os membros",
        text: "Só os membros e quem gerencia usuários podem vê-los. Fale com uma dessas pessoas.",
      },
      gone: { title: `${One} não disponível`, text: gone },
    },
  };
}

export const words = workspaceWords({
  One: "Espaço de trabalho",
  many: "espaços de trabalho",
  the: "os espaços de trabalho",
  none: "Nenhum espaço de trabalho",
  first: "o primeiro espaço de trabalho",
  gone: "Foi removido ou seu produto ainda não o registrou.",
});

export const otherwise: Otherwise<"workspaces"> = {
  collection: workspaceWords({
    One: "Coleção",
    many: "coleções",
    the: "as coleções",
    none: "Nenhuma coleção",
    first: "a primeira coleção",
    gone: "Foi removida ou seu produto ainda não a registrou.",
  }),
};
