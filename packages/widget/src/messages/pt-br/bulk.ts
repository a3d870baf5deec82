import type { Areas, Otherwise } from "../language.ts";
import { count, counted, list, people, plural } from "./say.ts";

const invitations = (n: number) => counted(n, "convite", "convites");

interface Verb {
  /** On its own, as a button that opens the dialog. */
  label: string;
  /** Before the number: `Suspender`, `Suspendendo`. */
  ask: string;
  doing: string;
  /** After the question and what is being done. */
  end?: string;
  /** `2 de 3 pessoas suspensas`. */
  done: (whom: string, of: number) => string;
}

/** What is said of one deed to many: before, meanwhile and afterwards. */
function deedWords({ label, ask, doing, done, end = "" }: Verb, noun = people) {
  return {
    label,
    title: (n: number) => `${ask} ${noun(n)}${end}?`,
    confirm: (n: number) => `${ask} ${noun(n)}${end}`,
    doing: (n: number) => `${doing} ${noun(n)}${end}`,
    done: (n: number, of: number) => done(n === of ? noun(n) : `${count(n)} de ${noun(of)}`, of),
  };
}

/** Whom it was done to, then a participle for one or for several. */
const participle = (one: string, other: string) => (whom: string, of: number) =>
  `${whom} ${plural(of, { one, other })}`;

/** What a deletion of several takes with it, by the word for a workspace. */
const bulkDeletionText =
  (one: string, other: string) =>
  ({ workspaces, groups }: { workspaces: number; groups: number }) => {
    const parts = [
      ...(workspaces ? [counted(workspaces, one, other)] : []),
      ...(groups ? [counted(groups, "grupo", "grupos")] : []),
    ];
    const leave = parts.length ? ` e saem de ${list(parts)}` : "";
    return `Essas pessoas perdem o acesso imediatamente${leave}. Esta ação não pode ser desfeita.`;
  };

/** Words of what is done to many at once. */
export const words: Areas["bulk"] = {
  deeds: {
    assignRoles: deedWords({
      ...{ label: "Alterar função", ask: "Alterar a função de" },
      ...{ doing: "Alterando a função de", done: (whom) => `Nova função para ${whom}` },
    }),
    assignLicense: deedWords({
      ...{ label: "Alterar licença", ask: "Alterar a licença de" },
      ...{ doing: "Alterando a licença de", done: (whom) => `Nova licença para ${whom}` },
    }),
    addToGroups: deedWords({
      ...{ label: "Adicionar a grupos", ask: "Adicionar", doing: "Adicionando" },
      ...{
        done: participle("adicionada aos grupos", "adicionadas aos grupos"),
        end: " aos grupos",
      },
    }),
    removeFromGroups: deedWords({
      ...{ label: "Remover de grupos", ask: "Remover", doing: "Removendo" },
      ...{ done: participle("removida dos grupos", "removidas dos grupos"), end: " dos grupos" },
    }),
    suspend: deedWords({
      ...{ label: "Suspender", ask: "Suspender", doing: "Suspendendo" },
      done: participle("suspensa", "suspensas"),
    }),
    reactivate: deedWords({
      ...{ label: "Reativar", ask: "Reativar", doing: "Reativando" },
      done: participle("reativada", "reativadas"),
    }),
    delete: deedWords({
      ...{ label: "Excluir", ask: "Excluir", doing: "Excluindo" },
      done: participle("excluída", "excluídas"),
    }),
    resendInvitation: deedWords(
      {
        ...{ label: "Reenviar convites", ask: "Reenviar", doing: "Reenviando" },
        done: participle("reenviado", "reenviados"),
      },
      invitations,
    ),
    revokeInvitation: deedWords(
      {
        ...{ label: "Revogar convites", ask: "Revogar", doing: "Revogando" },
        done: participle("revogado", "revogados"),
      },
      invitations,
    ),
    invite: deedWords(
      {
        ...{ label: "Importar de CSV", ask: "Enviar", doing: "Enviando" },
        done: participle("enviado", "enviados"),
      },
      invitations,
    ),
  },
  bar: {
    label: "Pessoas selecionadas",
    selected: (n) => counted(n, "selecionada", "selecionadas"),
    all: (n, capped) =>
      capped ? `Todos os resultados: mais de ${count(n)}` : `Todos os resultados: ${count(n)}`,
    selectAll: (n, capped) =>
      capped ? "Selecionar todos os resultados" : `Selecionar todos os resultados (${count(n)})`,
    actions: "Ações",
    more: "Mais ações",
    clear: "Limpar seleção",
  },
  texts: {
    suspend:
      "As sessões são encerradas imediatamente e não será possível fazer login até que alguém reative as contas. Todos os dados são mantidos.",
    reactivate: "Essas pessoas já podem fazer login de novo.",
    resendInvitation:
      "Cada pessoa recebe o e-mail outra vez. Os convites expirados recebem um novo link.",
    revokeInvitation: "Os links deixam de funcionar imediatamente.",
  },
  deletion: bulkDeletionText("espaço de trabalho", "espaços de trabalho"),
  fields: {
    role: "Nova função",
    license: "Nova licença",
    groups: "Grupos",
  },
  preview: {
    looking: "Verificando em quais casos a ação é possível…",
    all: (n) =>
      n === 1 ? "A ação é possível." : `A ação é possível em todos os ${count(n)} casos.`,
    some: (n, of) => `A ação é possível em ${count(n)} de ${counted(of, "caso", "casos")}.`,
    none: "A ação não é possível em nenhum caso.",
    refused: (n) => `${count(n)} de fora`,
    names: (names, more) => list([...names, ...(more > 0 ? [`mais ${count(more)}`] : [])]),
    seats: (needed, left) => {
      const need = `Assentos necessários: ${count(needed)}`;
      return left === null ? `${need}.` : `${need}; disponíveis: ${count(left)}.`;
    },
    failed: "Não foi possível verificar em quais casos a ação é possível.",
  },
  progress: {
    numbers: (n, of) => `${count(n)} de ${count(of)}`,
    tally: (done, refused) => `Concluídas: ${count(done)} · Negadas: ${count(refused)}`,
    goesOn: "Você pode fechar esta janela: a ação continua.",
    waiting: "Vai começar em instantes.",
    stop: "Parar",
    stopped: (n, of) => `Interrompida após ${count(n)} de ${count(of)}`,
    stoppedText: "O que já foi feito continua valendo.",
    outcomes: "Resultados",
    refusedTab: (n) => `Negadas (${count(n)})`,
    doneTab: (n) => `Concluídas (${count(n)})`,
    download: "Baixar CSV",
    file: "resultados.csv",
    outcomesFailed: "Não foi possível carregar os resultados.",
    show: "Mostrar",
    by: (name) => `por ${name}`,
  },
  export: {
    label: "Exportar CSV",
    file: "usuarios.csv",
    under: (n) => `Exportando usuários… ${count(n)}`,
    done: (n) => counted(n, "pessoa exportada", "pessoas exportadas"),
  },
  import: {
    title: "Convidar a partir de um arquivo CSV",
    text: "Uma pessoa por linha. A primeira linha pode dar nome às colunas.",
    choose: "Escolher um arquivo",
    drop: "ou solte-o aqui",
    template: "Baixar um modelo",
    templateFile: "convites.csv",
    reading: "Lendo o arquivo…",
    unreadable: "Não foi possível ler este arquivo como CSV.",
    empty: "Não há ninguém neste arquivo.",
    tooMany: (most) => `Um arquivo pode ter no máximo ${count(most)} linhas.`,
    tooBig: "Um arquivo pode ter no máximo 20 MB.",
    columns: "Colunas",
    noColumn: "Não está no arquivo",
    column: (n) => `Coluna ${count(n)}`,
    fields: {
      email: "E-mail",
      roles: "Função",
      licenseType: "Licença",
      groups: "Grupos",
      note: "Mensagem",
    },
    usualRole: "Função para linhas sem função",
    usualLicense: "Licença para linhas sem licença",
    nothing: "Não definir",
    checking: (n, of) => `Verificadas: ${count(n)} de ${count(of)}`,
    checkingLabel: "Verificando as linhas",
    ready: (n, of) =>
      n === of
        ? `Todas as linhas (${count(n)}) podem ser enviadas.`
        : `Linhas que podem ser enviadas: ${count(n)} de ${count(of)}.`,
    noneReady: "Nenhuma linha pode ser enviada como está.",
    left: (n) =>
      `${counted(n, "linha tem um problema e será ignorada", "linhas têm um problema e serão ignoradas")}:`,
    more: (n) => `Mais ${counted(n, "linha", "linhas")} com problema`,
    line: (n) => `Linha ${count(n)}`,
    unknown: {
      unknown_role: (word) => `A função “${word}” não existe.`,
      unknown_license: (word) => `A licença “${word}” não existe.`,
      unknown_group: (word) => `O grupo “${word}” não existe.`,
    },
    seatsShort: (license, needed, left) =>
      `${license}: o arquivo precisa de ${counted(needed, "assento", "assentos")} e ${plural(left, { one: "resta", other: "restam" })} ${count(left)}. As últimas linhas serão recusadas.`,
    problems: "Baixar estas linhas",
    problemsFile: "linhas-com-problemas.csv",
    problemColumn: "Problema",
    other: "Escolher outro arquivo",
    send: (n) => `Enviar ${invitations(n)}`,
    sending: (n, of) => `Entregues: ${count(n)} de ${count(of)}`,
    sendingLabel: "Entregando as linhas",
    failed: "Não foi possível verificar as linhas.",
  },
};

export const otherwise: Otherwise<"bulk"> = {
  disable: {
    deeds: {
      suspend: deedWords({
        ...{ label: "Desabilitar", ask: "Desabilitar", doing: "Desabilitando" },
        done: participle("desabilitada", "desabilitadas"),
      }),
      reactivate: deedWords({
        ...{ label: "Habilitar", ask: "Habilitar", doing: "Habilitando" },
        done: participle("habilitada", "habilitadas"),
      }),
    },
    texts: {
      suspend:
        "As sessões são encerradas imediatamente e não será possível fazer nada aqui até que alguém habilite as contas. Todos os dados são mantidos.",
    },
  },
  remove: {
    deeds: {
      delete: deedWords({
        ...{ label: "Remover", ask: "Remover", doing: "Removendo" },
        done: participle("removida", "removidas"),
      }),
    },
  },
  collection: { deletion: bulkDeletionText("coleção", "coleções") },
  severalRoles: {
    deeds: {
      assignRoles: deedWords({
        ...{ label: "Gerenciar funções", ask: "Alterar as funções de" },
        ...{ doing: "Alterando as funções de", done: (whom) => `Novas funções para ${whom}` },
      }),
    },
    fields: { role: "Novas funções" },
    import: { fields: { roles: "Funções" }, usualRole: "Função para linhas sem função" },
  },
};
