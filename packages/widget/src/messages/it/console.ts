import type { Areas } from "../language.ts";
import { list } from "./say.ts";

export const words: Areas["console"] = {
  pages: "Pagine",
  account: "Il tuo account",
  signOut: "Esci",
  goToSignIn: "Vai all’accesso",
  administration: "Amministrazione",
  missing: {
    title: "Qui non c’è nessuna pagina",
    body: "L’indirizzo potrebbe essere errato o non più valido.",
  },
  unreachable: {
    title: "Il server non è raggiungibile",
    body: "Controlla la connessione e riprova.",
  },
  join: (organization) => `Entra in ${organization}`,
  createAccount: "Crea account",
  accept: {
    invitedBy: (name) =>
      name
        ? `${name} ti ha invitato. Configura il tuo account.`
        : "Hai ricevuto un invito. Configura il tuo account.",
    joinsAs: (roles, license) =>
      license
        ? `Il tuo ruolo: ${list(roles)}. La tua licenza: ${license}.`
        : `Il tuo ruolo: ${list(roles)}.`,
    emailHint: "L’indirizzo a cui è stato inviato l’invito.",
    incomplete: {
      title: "Apri di nuovo il link del tuo invito",
      body: "Questa pagina ha bisogno del link completo contenuto nell’email. Aprilo da lì o copialo per intero.",
    },
    expired: {
      title: "Questo invito è scaduto",
      body: "Chiedine uno nuovo a chi ti ha invitato.",
    },
    revoked: {
      title: "Questo invito è stato ritirato",
      body: "Chiedi a chi ti ha invitato se era voluto.",
    },
    used: {
      title: "Questo invito è già stato usato",
      body: "Se eri tu, accedi con la tua email e la password che hai scelto.",
    },
    unknown: {
      title: "Questo link non funziona",
      body: "Potrebbe essere incompleto, o ne è stato inviato uno più recente. Usa l’ultima email o chiedi un nuovo invito.",
    },
    failed: "Non è stato possibile aprire il tuo invito",
  },
  register: {
    body: (roles) => `Crea il tuo account. Il tuo ruolo: ${list(roles)}.`,
    only: (only) => `Possono registrarsi solo indirizzi di ${only}.`,
    verifies: "Lo confermi via email prima del primo accesso.",
    exists: {
      field: "Questo indirizzo ha già un account.",
      title: "Hai già un account",
      body: "Accedi con la tua password; non è cambiata.",
    },
    inbox: {
      title: "Controlla la posta",
      body: (email) =>
        `Abbiamo inviato un’email a ${email}. Apri il link che contiene per confermare l’indirizzo; poi potrai accedere.`,
      hint: "Ancora niente dopo qualche minuto? Guarda nella cartella dello spam.",
    },
    ends: {
      incomplete: {
        title: "Apri di nuovo il tuo link di registrazione",
        body: "Questa pagina ha bisogno del link completo che hai ricevuto. Copialo per intero.",
      },
      expired: {
        title: "Questo link di registrazione è scaduto",
        body: "Chiedine uno nuovo a chi te l’ha dato.",
      },
      usedUp: {
        title: "Questo link di registrazione è esaurito",
        body: "Si sono registrate tutte le persone previste. Chiedine uno nuovo a chi te l’ha dato.",
      },
      revoked: {
        title: "Questo link di registrazione è stato ritirato",
        body: "Chiedi a chi te l’ha dato se era voluto.",
      },
      authority: {
        title: "Questo link di registrazione non è più valido",
        body: "Chi l’ha creato non può più far entrare nessuno. Chiedine uno nuovo a un amministratore della tua organizzazione.",
      },
      entitlement: {
        title: "Al momento nessuno può registrarsi",
        body: "Più utenti fanno parte del piano Enterprise, che ora la tua organizzazione non ha. Chiedi a chi ti ha dato il link.",
      },
      onboarding: {
        title: "Qui non ci si registra più con un link",
        body: "Ora la tua organizzazione aggiunge le persone in un altro modo. Chiedi a chi ti ha dato il link.",
      },
      seats: {
        title: "Non ci sono più posti",
        body: "Tutte le licenze che il link potrebbe darti sono occupate. Chiedi a chi te l’ha dato; il link tornerà a funzionare quando si libera un posto.",
      },
      suspended: {
        title: "Questa organizzazione è sospesa",
        body: "Nessuno può registrarsi o accedere. Chiedi a chi ti ha dato il link.",
      },
      unknown: {
        title: "Questo link non funziona",
        body: "Potrebbe essere incompleto. Copialo per intero o chiedine uno nuovo a chi te l’ha dato.",
      },
    },
    failed: "Non è stato possibile aprire il tuo link di registrazione",
  },
  setPassword: {
    title: "Imposta la tua password",
    body: "D’ora in poi la userai per accedere.",
    submit: "Imposta password",
    incomplete: {
      title: "Apri di nuovo il tuo link",
      body: "Questa pagina ha bisogno del link completo che hai ricevuto. Copialo per intero.",
    },
    ended: {
      title: "Questo link non funziona più",
      body: "È già stato usato o è scaduto. Accedi o chiedine uno nuovo da lì.",
    },
  },
  confirmEmail: {
    title: "Conferma la tua email",
    body: "Un clic e il tuo indirizzo è confermato.",
    submit: "Conferma email",
    toAccount: "Vai al tuo account",
    verified: {
      title: "La tua email è confermata",
      body: (email) => `${email} è tuo. Ora puoi accedere.`,
    },
    changed: {
      title: "La tua email è cambiata",
      body: (email) => `D’ora in poi accedi con ${email}.`,
    },
    incomplete: {
      title: "Apri di nuovo il tuo link",
      body: "Questa pagina ha bisogno del link completo contenuto nell’email. Aprilo da lì o copialo per intero.",
    },
    ended: {
      title: "Questo link non funziona più",
      body: "È già stato usato, ne è stato inviato uno più recente o è scaduto. Accedi per riceverne uno nuovo.",
    },
  },
};
