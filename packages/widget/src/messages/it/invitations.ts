import type { Areas, Otherwise } from "../language.ts";
import { al, count, counted } from "./say.ts";

const invitationCount = (n: number) => counted(n, "invito", "inviti");
const seatsLeft = (n: number) => counted(n, "posto disponibile", "posti disponibili");
const remedy = "Controlla le impostazioni di posta.";

/** Words of inviting, and of people who are invited. */
export const words: Areas["invitations"] = {
  actions: {
    copyLink: "Copia link",
    resend: "Invia di nuovo",
    revoke: "Revoca",
  },
  reinvite: "Invita di nuovo",
  mail: {
    sent: "Email inviata",
    problems: {
      refused_connection: "Il server di posta non è raggiungibile: ha rifiutato la connessione.",
      unknown_host: "Il server di posta non è raggiungibile: il suo nome è sconosciuto.",
      timeout: "Il server di posta non è raggiungibile: non ha risposto in tempo.",
      unreachable: "Il server di posta non è raggiungibile.",
      insecure: "La connessione al server di posta non è sicura.",
      login_refused: "Il server di posta ha rifiutato il nome utente o la password.",
      sender_refused: "Il server di posta ha rifiutato l’indirizzo del mittente.",
      recipient_refused: "Il server di posta ha rifiutato l’indirizzo.",
      message_refused: "Il server di posta ha rifiutato il messaggio.",
      failed: "Si è verificato un errore.",
    },
    failedTitle: "Impossibile inviare l’email",
    failedText: (problem) => `${problem} ${remedy} Il link può essere copiato.`,
    failedAgain: "L’invio viene ritentato automaticamente.",
    failedToast: (email, problem) =>
      `Impossibile inviare l’email a ${email}. ${problem} ${remedy} Il link può essere copiato.`,
    severalFailed: (n, problem) =>
      `Impossibile inviare ${count(n)} email. ${problem} ${remedy} I link possono essere copiati.`,
  },
  form: {
    title: "Invita persone",
    emails: "Indirizzi email",
    emailsHint: "Incolla un elenco o separa gli indirizzi con una virgola, uno spazio o Invio.",
    emailsPlaceholder: "nome@example.com",
    emailsNone: "Aggiungi almeno un indirizzo.",
    emailsMany: (most) => `Al massimo ${count(most)} indirizzi alla volta.`,
    role: "Ruolo",
    rolesNone: "Scegli un ruolo.",
    noRole: "Non c’è alcun ruolo che tu possa assegnare.",
    license: "Licenza",
    seatsLeft: (left) => (left === null ? "Posti illimitati" : seatsLeft(left)),
    seatsNone: "Nessun posto disponibile",
    short: (license, left) => `${license}: ${seatsLeft(left)}`,
    shortText: (without) =>
      without === 1
        ? "L’ultimo indirizzo non verrà invitato."
        : `Gli ultimi ${count(without)} indirizzi non verranno invitati.`,
    noLicense: "Non puoi invitare nessuno",
    noLicenseText: "Qui serve una licenza e il tuo ruolo non può assegnarne.",
    groups: "Gruppi",
    searchGroups: "Cerca gruppi",
    workspaces: "Aree di lavoro",
    searchWorkspaces: "Cerca aree di lavoro",
    chosen: (what, n) => `${what} (${count(n)})`,
    noneFound: (query) => `Nessun risultato per “${query}”.`,
    note: "Nota",
    noteHint: "Compare nell’email, con le tue parole.",
    send: (n) => (n <= 1 ? "Invia invito" : `Invia ${invitationCount(n)}`),
  },
  outcome: {
    title: (invited, refused) =>
      refused === 0
        ? `${invitationCount(invited)} in arrivo`
        : `Inviti: ${counted(invited, "inviato", "inviati")}, ${counted(refused, "rifiutato", "rifiutati")}`,
    invited: "Invito inviato",
    invitedNoMail: (problem) =>
      `Invito creato, ma non è stato possibile inviare l’email. ${problem} ${remedy} Il link può essere copiato.`,
    again: "Invita altre persone",
  },
  details: {
    role: "Ruolo",
    license: "Licenza",
    groups: "Gruppi",
    workspaces: "Aree di lavoro",
    invitedBy: "Invito di",
    nobody: "Qualcuno che non c’è più",
    sent: "Invio",
    expires: "Scadenza del link",
    expired: "Link scaduto",
    mail: "Email",
  },
  gone: {
    title: "Non più in attesa",
    text: "Questo invito è stato accettato o revocato.",
  },
  copied: (email) => `Link di invito per ${email} copiato`,
  resent: (email) => `Nuovo invito per ${email} in arrivo`,
  link: {
    title: (email) => `Link per ${email}`,
    label: "Link di invito",
    text: (when) =>
      `Chi lo apre può entrare al posto di questa persona. Funziona una sola volta, fino ${al(when)}.`,
    copy: "Copia link",
    copied: "Copiato",
  },
  revoke: {
    title: (email) => `Revocare l’invito per ${email}?`,
    text: (email) =>
      `Il link inviato a ${email} smette subito di funzionare. Puoi inviare un nuovo invito.`,
    confirm: "Revoca invito",
    done: (email) => `Invito per ${email} revocato`,
  },
};

export const otherwise: Otherwise<"invitations"> = {
  plusInvite: { form: { send: (n) => (n <= 1 ? "INVIA" : `INVIA ${count(n)}`) } },
  severalRoles: { form: { role: "Ruoli" }, details: { role: "Ruoli" } },
};
