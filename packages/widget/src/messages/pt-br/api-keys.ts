import type { Areas } from "../language.ts";
import { count, counted } from "./say.ts";

const permissions = (n: number) => counted(n, "permissão", "permissões");

/** Words of the API keys that a host's backend calls with. */
export const words: Areas["apiKeys"] = {
  description:
    "Com uma chave, o servidor do produto chama o Usher. Quem a tiver age em nome da organização.",
  create: "Criar chave de API",
  elsewhere: {
    create: "Criar no Usher",
    description:
      "Com uma chave, o servidor do produto chama o Usher. As novas são criadas nas páginas do Usher, onde o login é feito diretamente.",
  },
  table: "Chaves de API",
  columns: {
    name: "Nome",
    permissions: "Permissões",
    createdBy: "Criada por",
    lastUsedAt: "Último uso",
    status: "Status",
    actions: "Ações",
  },
  permissions,
  never: "Nunca",
  active: "Ativa",
  revokedStatus: "Revogada",
  actionsFor: (name) => `Ações para ${name}`,
  revoke: "Revogar",
  empty: {
    title: "Nenhuma chave de API ainda",
    text: "O servidor do produto precisa de uma para chamar o Usher.",
  },
  failed: "Não foi possível carregar as chaves de API.",
  form: {
    title: "Criar chave de API",
    name: "Nome",
    nameHint: "O que a usa, como um serviço e onde ele é executado.",
    permissions: "Permissões",
    permissionsHint: "Uma chave nunca faz mais do que você pode, nem agora nem depois.",
    search: "Pesquisar permissões",
    counted: (n, of) => `${count(n)} de ${permissions(of)}`,
    nothing: (query) => `Nenhuma permissão corresponde a “${query}”.`,
    none: "Escolha pelo menos uma permissão.",
    submit: "Criar chave",
  },
  made: {
    title: (name) => `${name} está pronta`,
    text: "Copie a chave agora: ela não será mostrada de novo. Guarde-a onde só o servidor possa ler.",
    label: "Chave de API",
    copy: "Copiar chave",
    copied: "Copiada",
  },
  question: {
    title: (name) => `Revogar ${name}?`,
    text: (name) =>
      `Qualquer chamada com ${name} passa a ser recusada imediatamente. Esta ação não pode ser desfeita.`,
    confirm: (name) => `Revogar ${name}`,
    done: (name) => `Chave ${name} revogada`,
  },
};
