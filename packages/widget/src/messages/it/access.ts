import type { Areas } from "../language.ts";

export const words: Areas["access"] = {
  ended: {
    title: "Il tuo accesso è terminato",
    text: "Qui la tua sessione è chiusa. Accedi di nuovo o contatta un amministratore se pensi che sia un errore.",
  },
  signedOut: {
    title: "Accedi per vedere gli utenti",
    text: "Non c’è una sessione aperta o la tua è scaduta.",
  },
  denied: {
    title: "Solo gli amministratori gestiscono gli utenti",
    text: "Contatta uno di loro per invitare, modificare o rimuovere qualcuno.",
    ask: "Contatta un amministratore se ne hai bisogno.",
    you: (name, role, organization) => `Usi ${organization} come ${name} (${role}).`,
  },
  failed: { title: "Impossibile caricare gli utenti" },
  offline: "Connessione assente. I dati mostrati potrebbero non essere aggiornati.",
};
