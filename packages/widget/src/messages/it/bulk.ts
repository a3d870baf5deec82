import type { Areas, Otherwise } from "../language.ts";
import { count, counted, list, people, plural } from "./say.ts";

const invitations = (n: number) => counted(n, "invito", "inviti");

interface Verb {
  /** On its own, as a button that opens the dialog. */
  label: string;
  /** Before the number: `Sospendere`, `Sospendi`, `Sospensione di`. */
  ask: string;
  confirm: string;
  doing: string;
  /** After the question, the button and what is being done. */
  end?: string;
  /** `2 di 3 persone sospese`. */
  done: (whom: string, of: number) => string;
}

/** What is said of one deed to many: before, meanwhile and afterwards. */
function deedWords({ label, ask, confirm, doing, done, end = "" }: Verb, noun = people) {
  return {
    label,
    title: (n: number) => `${ask} ${noun(n)}${end}?`,
    confirm: (n: number) => `${confirm} ${noun(n)}${end}`,
    doing: (n: number) => `${doing} ${noun(n)}${end}`,
    done: (n: number, of: number) => done(n === of ? noun(n) : `${count(n)} di ${noun(of)}`, of),
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
      ...(groups ? [counted(groups, "gruppo", "gruppi")] : []),
    ];
    const leave = parts.length ? ` e lasciano ${list(parts)}` : "";
    return `Queste persone perdono subito l’accesso${leave}. L’azione non può essere annullata.`;
  };

/** Words of what is done to many at once. */
export const words: Areas["bulk"] = {
  deeds: {
    assignRoles: deedWords({
      ...{ label: "Cambia ruolo", ask: "Cambiare il ruolo di", confirm: "Cambia il ruolo di" },
      ...{ doing: "Modifica del ruolo di", done: (whom) => `Ruolo modificato per ${whom}` },
    }),
    assignLicense: deedWords({
      ...{ label: "Cambia licenza", ask: "Cambiare la licenza di" },
      ...{ confirm: "Cambia la licenza di", doing: "Modifica della licenza di" },
      done: (whom) => `Licenza modificata per ${whom}`,
    }),
    addToGroups: deedWords({
      ...{ label: "Aggiungi ai gruppi", ask: "Aggiungere", confirm: "Aggiungi" },
      ...{ doing: "Aggiunta di", end: " ai gruppi" },
      done: participle("aggiunta ai gruppi", "aggiunte ai gruppi"),
    }),
    removeFromGroups: deedWords({
      ...{ label: "Rimuovi dai gruppi", ask: "Rimuovere", confirm: "Rimuovi" },
      ...{ doing: "Rimozione di", end: " dai gruppi" },
      done: participle("rimossa dai gruppi", "rimosse dai gruppi"),
    }),
    suspend: deedWords({
      ...{ label: "Sospendi", ask: "Sospendere", confirm: "Sospendi" },
      ...{ doing: "Sospensione di", done: participle("sospesa", "sospese") },
    }),
    reactivate: deedWords({
      ...{ label: "Riattiva", ask: "Riattivare", confirm: "Riattiva" },
      ...{ doing: "Riattivazione di", done: participle("riattivata", "riattivate") },
    }),
    delete: deedWords({
      ...{ label: "Elimina", ask: "Eliminare", confirm: "Elimina" },
      ...{ doing: "Eliminazione di", done: participle("eliminata", "eliminate") },
    }),
    resendInvitation: deedWords(
      {
        ...{ label: "Invia di nuovo gli inviti", ask: "Inviare di nuovo" },
        ...{ confirm: "Invia di nuovo", doing: "Nuovo invio di" },
        done: participle("inviato di nuovo", "inviati di nuovo"),
      },
      invitations,
    ),
    revokeInvitation: deedWords(
      {
        ...{ label: "Revoca inviti", ask: "Revocare", confirm: "Revoca" },
        ...{ doing: "Revoca di", done: participle("revocato", "revocati") },
      },
      invitations,
    ),
    invite: deedWords(
      {
        ...{ label: "Importa da CSV", ask: "Inviare", confirm: "Invia" },
        ...{ doing: "Invio di", done: participle("inviato", "inviati") },
      },
      invitations,
    ),
  },
  bar: {
    label: "Persone selezionate",
    selected: (n) => counted(n, "selezionata", "selezionate"),
    all: (n, capped) =>
      capped ? `Tutti i risultati: più di ${count(n)}` : `Tutti i risultati: ${count(n)}`,
    selectAll: (n, capped) =>
      capped ? "Seleziona tutti i risultati" : `Seleziona tutti i risultati (${count(n)})`,
    actions: "Azioni",
    more: "Altre azioni",
    clear: "Deseleziona",
  },
  texts: {
    suspend:
      "La disconnessione è immediata e non è possibile accedere finché qualcuno non riattiva gli account. Tutti i dati restano.",
    reactivate: "Queste persone possono subito accedere di nuovo.",
    resendInvitation:
      "Ogni persona riceve di nuovo l’email. Gli inviti scaduti ricevono un nuovo link.",
    revokeInvitation: "I link smettono subito di funzionare.",
  },
  deletion: bulkDeletionText("area di lavoro", "aree di lavoro"),
  fields: {
    role: "Nuovo ruolo",
    license: "Nuova licenza",
    groups: "Gruppi",
  },
  preview: {
    looking: "Verifica dei casi in cui è possibile…",
    all: (n) =>
      n === 1 ? "L’azione è possibile." : `L’azione è possibile in tutti i ${count(n)} casi.`,
    some: (n, of) => `L’azione è possibile in ${count(n)} di ${counted(of, "caso", "casi")}.`,
    none: "L’azione non è possibile in nessun caso.",
    refused: (n) => `Esclusi: ${count(n)}`,
    names: (names, more) =>
      list([
        ...names,
        ...(more > 0 ? [more === 1 ? "un altro nome" : `altri ${count(more)}`] : []),
      ]),
    seats: (needed, left) => {
      const need = `Posti necessari: ${count(needed)}`;
      return left === null ? `${need}.` : `${need}; disponibili: ${count(left)}.`;
    },
    failed: "Impossibile verificare in quali casi l’azione è possibile.",
  },
  progress: {
    numbers: (n, of) => `${count(n)} di ${count(of)}`,
    tally: (done, refused) => `Eseguite: ${count(done)} · Negate: ${count(refused)}`,
    goesOn: "Puoi chiudere questa finestra: l’azione continua.",
    waiting: "L’azione inizia tra un momento.",
    stop: "Interrompi",
    stopped: (n, of) => `Interruzione dopo ${count(n)} di ${count(of)}`,
    stoppedText: "Quanto già eseguito resta.",
    outcomes: "Esiti",
    refusedTab: (n) => `Negate (${count(n)})`,
    doneTab: (n) => `Eseguite (${count(n)})`,
    download: "Scarica CSV",
    file: "esiti.csv",
    outcomesFailed: "Impossibile caricare gli esiti.",
    show: "Mostra",
    by: (name) => `da ${name}`,
  },
  export: {
    label: "Esporta CSV",
    file: "utenti.csv",
    under: (n) => `Esportazione degli utenti… ${count(n)}`,
    done: (n) => counted(n, "persona esportata", "persone esportate"),
  },
  import: {
    title: "Invita da un file CSV",
    text: "Una persona per riga. La prima riga può contenere i nomi delle colonne.",
    choose: "Scegli un file",
    drop: "o trascinalo qui",
    template: "Scarica un modello",
    templateFile: "inviti.csv",
    reading: "Lettura del file…",
    unreadable: "Impossibile leggere questo file come CSV.",
    empty: "In questo file non c’è nessuno.",
    tooMany: (most) => `Un file può avere al massimo ${count(most)} righe.`,
    tooBig: "Un file può avere al massimo 20 MB.",
    columns: "Colonne",
    noColumn: "Non presente nel file",
    column: (n) => `Colonna ${count(n)}`,
    fields: {
      email: "Email",
      roles: "Ruolo",
      licenseType: "Licenza",
      groups: "Gruppi",
      note: "Nota",
    },
    usualRole: "Ruolo per le righe che non lo indicano",
    usualLicense: "Licenza per le righe che non la indicano",
    nothing: "Nessuna scelta",
    checking: (n, of) => `Controllate: ${count(n)} di ${count(of)}`,
    checkingLabel: "Controllo delle righe",
    ready: (n, of) =>
      n === of
        ? `Tutte le righe (${count(n)}) possono essere inviate.`
        : `Righe che possono essere inviate: ${count(n)} di ${count(of)}.`,
    noneReady: "Così com’è, nessuna riga può essere inviata.",
    left: (n) =>
      `${counted(n, "riga ha un problema e verrà ignorata", "righe hanno un problema e verranno ignorate")}:`,
    more: (n) =>
      n === 1 ? "Un’altra riga con un problema" : `Altre ${count(n)} righe con un problema`,
    line: (n) => `Riga ${count(n)}`,
    unknown: {
      unknown_role: (word) => `Il ruolo “${word}” non esiste.`,
      unknown_license: (word) => `La licenza “${word}” non esiste.`,
      unknown_group: (word) => `Il gruppo “${word}” non esiste.`,
    },
    seatsShort: (license, needed, left) =>
      `${license}: il file richiede ${counted(needed, "posto", "posti")} e ne ${plural(left, { one: "resta", other: "restano" })} ${count(left)}. Le ultime righe verranno rifiutate.`,
    problems: "Scarica queste righe",
    problemsFile: "righe-con-problemi.csv",
    problemColumn: "Problema",
    other: "Scegli un altro file",
    send: (n) => `Invia ${invitations(n)}`,
    sending: (n, of) => `Consegnate: ${count(n)} di ${count(of)}`,
    sendingLabel: "Consegna delle righe",
    failed: "Impossibile controllare le righe.",
  },
};

export const otherwise: Otherwise<"bulk"> = {
  disable: {
    deeds: {
      suspend: deedWords({
        ...{ label: "Disabilita", ask: "Disabilitare", confirm: "Disabilita" },
        ...{ doing: "Disabilitazione di", done: participle("disabilitata", "disabilitate") },
      }),
      reactivate: deedWords({
        ...{ label: "Abilita", ask: "Abilitare", confirm: "Abilita" },
        ...{ doing: "Abilitazione di", done: participle("abilitata", "abilitate") },
      }),
    },
    texts: {
      suspend:
        "La disconnessione è immediata e qui non è possibile fare nulla finché qualcuno non abilita gli account. Tutti i dati restano.",
    },
  },
  remove: {
    deeds: {
      delete: deedWords({
        ...{ label: "Rimuovi", ask: "Rimuovere", confirm: "Rimuovi" },
        ...{ doing: "Rimozione di", done: participle("rimossa", "rimosse") },
      }),
    },
  },
  collection: { deletion: bulkDeletionText("raccolta", "raccolte") },
  severalRoles: {
    deeds: {
      assignRoles: deedWords({
        ...{ label: "Gestisci ruoli", ask: "Cambiare i ruoli di", confirm: "Cambia i ruoli di" },
        ...{ doing: "Modifica dei ruoli di", done: (whom) => `Ruoli modificati per ${whom}` },
      }),
    },
    fields: { role: "Nuovi ruoli" },
    import: { fields: { roles: "Ruoli" }, usualRole: "Ruolo per le righe che non lo indicano" },
  },
};
