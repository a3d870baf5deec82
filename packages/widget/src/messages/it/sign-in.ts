import type { Areas } from "../language.ts";
import { counted } from "./say.ts";

/** Words of the way in: signing in with its steps, and a forgotten password. */
export const words: Areas["signIn"] = {
  title: "Accesso",
  organization: "Organizzazione",
  organizationHint: "Il suo identificatore, come acme. È indicato nel tuo invito.",
  identifier: "Email o nome utente",
  email: "Email",
  username: "Nome utente",
  password: "Password",
  submit: "Accedi",
  forgot: "Password dimenticata?",
  help: "Non hai un account? Contatta un amministratore della tua organizzazione.",
  again: "Ricomincia",
  notices: {
    accessEnded: {
      title: "La tua sessione è stata chiusa",
      body: "Il tuo accesso è cambiato o è terminato. Accedi di nuovo o contatta un amministratore.",
    },
    signedOut: { title: "Hai chiuso la sessione" },
    stepEnded: {
      title: "Questo accesso è scaduto",
      body: "È durato più di 5 minuti o ha richiesto troppi tentativi. Ricomincia.",
    },
  },
  code: {
    title: "Inserisci il codice",
    body: "Apri la tua app di autenticazione e inserisci le 6 cifre mostrate.",
    label: "Codice",
    submit: "Continua",
    toRecovery: "Usa un codice di recupero",
    recoveryTitle: "Inserisci un codice di recupero",
    recoveryBody:
      "Uno dei dieci che hai salvato configurando la verifica in due passaggi. Ognuno funziona una sola volta.",
    recoveryLabel: "Codice di recupero",
    toApp: "Usa l’app di autenticazione",
    help: "Non hai a portata di mano nessuno dei due? Chiedi a un amministratore della tua organizzazione di reimpostare il tuo secondo fattore.",
  },
  newPassword: {
    title: "Scegli una password tua",
    body: "Quella appena usata è stata impostata da un amministratore. D’ora in poi la conosci solo tu.",
    label: "Nuova password",
    hint: (minimum) =>
      `Almeno ${counted(minimum, "carattere", "caratteri")}. Vanno bene alcune parole senza legame tra loro.`,
    submit: "Cambia password",
  },
  setUp: {
    title: "Configura la verifica in due passaggi",
    body: "La tua organizzazione richiede un codice di un’app sul tuo telefono, oltre alla password.",
  },
  forgotten: {
    title: "Password dimenticata?",
    body: "Ti inviamo per email un link per impostarne una nuova.",
    submit: "Invia link",
    back: "Torna all’accesso",
    sentTitle: "Controlla la posta",
    sentBody:
      "Se esiste un account con questo nome, è in arrivo un link per impostare una nuova password. Vale un’ora.",
    sentHelp:
      "Non è arrivato nulla? Guarda nella cartella spam o contatta un amministratore. Gli account senza email non ricevono messaggi.",
  },
};
