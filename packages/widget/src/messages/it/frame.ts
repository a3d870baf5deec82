import type { Areas } from "../language.ts";

/** Words of the frame around the panel and of the kit it is built from. */
export const words: Areas["frame"] = {
  failed: {
    title: "Questa parte della pagina ha smesso di funzionare",
    text: "Quanto hai salvato non va perso. Riprova o ricarica la pagina.",
    retry: "Riprova",
  },
  missing: {
    title: "Impossibile caricare questa parte",
    text: "Controlla la connessione e riprova, oppure ricarica la pagina.",
  },
  sections: "Gestione utenti",
  kit: {
    close: "Chiudi",
    dismiss: "Ignora",
    notifications: "Notifiche",
    showPassword: "Mostra password",
    hidePassword: "Nascondi password",
    clear: "Cancella",
    remove: (what) => `Rimuovi ${what}`,
  },
};
