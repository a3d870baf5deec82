import type { Areas } from "../language.ts";

/** Buttons, problems and questions of every form and dialog. */
export const words: Areas["forms"] = {
  cancel: "Cancelar",
  close: "Fechar",
  done: "Concluir",
  retry: "Tentar novamente",
  undo: "Desfazer",
  loadMore: "Carregar mais",
  loading: "Carregando",
  optional: "Opcional",
  failed: "Não deu certo. Tente novamente.",
  unreachable: "Não é possível acessar o Usher. Verifique a conexão e tente novamente.",
  cancelled: "A ação foi interrompida. Nada foi alterado.",
  stepUp: {
    title: "Confirme sua identidade",
    confirm: "Continuar",
    failed: "Não foi possível confirmar. Tente novamente.",
  },
  noToken: "Esta página não conseguiu identificar você. Recarregue-a ou faça login novamente.",
  leave: {
    title: "Sair sem salvar?",
    text: "Suas alterações aqui ainda não foram salvas.",
    discard: "Descartar alterações",
    stay: "Continuar editando",
  },
  problems: {
    required: "Este campo é obrigatório.",
    email: "Insira um endereço de e-mail completo, como nome@example.com.",
    tooLong: "O texto é longo demais.",
    invalid: "Verifique este campo.",
    number: "Insira um número.",
  },
};
