import type { Areas } from "../language.ts";

/** Words of the frame around the panel and of the kit it is built from. */
export const words: Areas["frame"] = {
  failed: {
    title: "Esta parte da página parou de funcionar",
    text: "Nada do que você salvou se perdeu. Tente novamente ou recarregue a página.",
    retry: "Tentar novamente",
  },
  missing: {
    title: "Não foi possível carregar esta parte",
    text: "Verifique a conexão e tente novamente ou recarregue a página.",
  },
  sections: "Gerenciamento de usuários",
  kit: {
    close: "Fechar",
    dismiss: "Dispensar",
    notifications: "Notificações",
    showPassword: "Mostrar senha",
    hidePassword: "Ocultar senha",
    clear: "Limpar",
    remove: (what) => `Remover ${what}`,
  },
};
