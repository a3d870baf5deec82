import type { Areas } from "../language.ts";
import { count, counted, dal } from "./say.ts";

/** Words of one's own account: name, e-mail, password, second factor and sessions. */
export const words: Areas["account"] = {
  title: "Account",
  elsewhere: {
    text: "Solo tu puoi modificare questi dati, accedendo di persona nelle pagine di Usher.",
    open: "Apri il tuo account in Usher",
  },
  details: {
    title: "Nome",
    first: "Nome",
    last: "Cognome",
    submit: "Salva",
    saved: "Nome salvato",
  },
  email: {
    title: "Email",
    none: "Qui non hai un’email: se dimentichi la password, non possiamo inviarti un link.",
    add: "Aggiungi email",
    change: "Cambia email",
    dialog: "Cambia la tua email",
    dialogBody: "Inviamo un link al nuovo indirizzo, che vale da quando lo apri.",
    next: "Nuova email",
    submit: "Invia link",
    sent: (email) => `Link inviato a ${email}`,
    pending: (email) => `In attesa di conferma: ${email}`,
    pendingBody:
      "Apri il link nel messaggio inviato a questo indirizzo. Fino ad allora la tua email non cambia.",
    cancel: "Annulla la modifica",
    cancelled: "La tua email non cambia",
  },
  password: {
    title: "Password",
    body: "Se la cambi, tutte le tue altre sessioni si chiudono.",
    current: "Password attuale",
    next: "Nuova password",
    hint: (minimum) =>
      `Almeno ${counted(minimum, "carattere", "caratteri")}. Vanno bene alcune parole senza legame tra loro.`,
    submit: "Cambia password",
    changed: "Password cambiata",
  },
  mfa: {
    title: "Verifica in due passaggi",
    body: "Un codice di un’app sul tuo telefono, oltre alla password.",
    on: "Attivata",
    off: "Disattivata",
    setUp: "Configura",
    left: (left, all) => `Codici di recupero rimasti: ${count(left)} di ${count(all)}`,
    few: "Creane di nuovi prima di restare senza: senza un codice non puoi accedere.",
    graceTitle: (when) => `Obbligatoria ${dal(when)}`,
    requiredTitle: "Richiesta dalla tua organizzazione",
    graceBody:
      "La tua organizzazione la richiede. Configurala ora o più avanti, quando servirà per accedere.",
    cannotDisable: "La tua organizzazione la richiede, perciò non può essere disattivata.",
    renew: "Nuovi codici di recupero",
    renewBody: "Ricevi dieci codici nuovi. Quelli vecchi smettono subito di funzionare.",
    renewSubmit: "Crea nuovi codici",
    disable: "Disattiva",
    disableTitle: "Disattiva la verifica in due passaggi",
    disableBody:
      "Per accedere basterà la password. I tuoi codici di recupero smettono di funzionare.",
    disabled: "Verifica in due passaggi disattivata",
    enabled: "Verifica in due passaggi attivata",
    password: "Password attuale",
    setUpTitle: "Configura la verifica in due passaggi",
    proveBody: "Prima la tua password, perché nessun altro lo faccia al posto tuo.",
  },
  setUp: {
    scan: "1. Scansiona questo codice con un’app di autenticazione.",
    qr: "Codice QR per la tua app di autenticazione",
    secret: "Oppure inserisci nell’app questa chiave",
    copySecret: "Copia chiave",
    enter: "2. Inserisci le 6 cifre mostrate dall’app.",
    code: "Codice",
    submit: "Attiva",
  },
  codes: {
    title: "Salva i tuoi codici di recupero",
    body: "Ognuno permette di accedere una volta senza il telefono. Si vedono solo ora: conservali dove puoi trovarli anche senza.",
    list: "Codici di recupero",
    copy: "Copia codici",
    copied: "Copiati",
    download: "Scarica",
    file: (organization) => `${organization}-codici-di-recupero.txt`,
    fileHead: (organization) =>
      `Codici di recupero per ${organization}. Ognuno funziona una sola volta.`,
    done: "Li ho salvati",
  },
  sessions: {
    title: "Sessioni",
    body: "Dove hai una sessione aperta.",
    current: "Questa sessione",
    started: (when) => `Inizio: ${when}`,
    used: (when) => `ultimo utilizzo: ${when}`,
    device: {
      on: (browser, system) => `${browser} su ${system}`,
      app: (system) => `Un’app su ${system}`,
      unknown: "Dispositivo sconosciuto",
    },
    unknownAddress: "Indirizzo sconosciuto",
    end: "Chiudi",
    endNamed: (device) => `Chiudi la sessione: ${device}`,
    ended: (device) => `Sessione chiusa: ${device}`,
    endOthers: "Chiudi le altre",
    endOthersTitle: "Chiudi tutte le altre sessioni",
    endOthersBody: (n) =>
      n === 1
        ? "La sessione in un altro browser o in un’altra app si chiude subito."
        : `Le sessioni in altri ${count(n)} browser o app si chiudono subito.`,
    endedOthers: "Tutte le altre sessioni sono chiuse",
    failed: "Impossibile caricare le tue sessioni.",
    only: "Hai una sessione aperta solo qui.",
  },
};
