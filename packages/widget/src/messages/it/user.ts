import type { DeletionImpact } from "@usher/domain";
import type { Areas, Otherwise } from "../language.ts";
import { count, counted, list } from "./say.ts";

type Impact = Pick<DeletionImpact, "name" | "workspaces" | "groups" | "pendingInvitations">;

/** What happens on a deletion, by the word for a workspace. */
const deletionText =
  (one: string, other: string) =>
  ({ name, workspaces, groups, pendingInvitations: sent }: Impact) => {
    const parts = [
      ...(workspaces ? [counted(workspaces, one, other)] : []),
      ...(groups ? [counted(groups, "gruppo", "gruppi")] : []),
    ];
    const leaves = parts.length ? ` e lascia ${list(parts)}` : "";
    const invitations = sent
      ? ` ${counted(sent, "invito inviato da questa persona smette", "inviti inviati da questa persona smettono")} di funzionare.`
      : "";
    return `${name} perde subito l’accesso${leaves}.${invitations} L’azione non può essere annullata.`;
  };

const characters = (n: number) => counted(n, "carattere", "caratteri");

/** Words of one person's drawer and dialogs. */
export const words: Areas["user"] = {
  tabs: { profile: "Profilo", access: "Accesso", security: "Sicurezza", activity: "Attività" },
  joined: "Ingresso",
  lastActive: "Ultima attività",
  neverActive: "Nessun accesso",
  gone: {
    title: "Non è più qui",
    text: "Questo account è stato eliminato o non puoi più vederlo.",
  },
  profile: {
    firstName: "Nome",
    lastName: "Cognome",
    email: "Email",
    emailFixed:
      "Solo la persona stessa può cambiarla, confermando un messaggio al nuovo indirizzo.",
    username: "Nome utente",
    about: "Informazioni",
    aboutHint: "Visibili solo agli amministratori.",
    aboutLeft: (used, most) => `${count(used)} / ${count(most)}`,
    save: "Salva profilo",
    saved: (name) => `Profilo di ${name} salvato`,
  },
  accessTab: {
    role: "Ruolo",
    save: "Salva ruolo",
    saved: (name, role) => `Ora ${name} ha il ruolo ${role}`,
    license: "Licenza",
    noLicense: "Nessuna",
    noLicenseText: "Non usa nulla che richieda una licenza.",
    seatsLeft: (left) =>
      left === null
        ? "Posti illimitati"
        : left === 0
          ? "Nessun posto disponibile"
          : counted(left, "posto disponibile", "posti disponibili"),
    saveLicense: "Salva licenza",
    savedLicense: (name, license) => `Ora ${name} ha la licenza ${license}`,
    savedNoLicense: (name) => `${name} non ha più una licenza`,
    groups: "Gruppi",
    saveGroups: "Salva gruppi",
    searchGroups: "Cerca gruppi",
    noGroups: "Non ci sono ancora gruppi.",
    savedGroups: (name) => `Gruppi di ${name} salvati`,
    workspaces: "Aree di lavoro",
    saveWorkspaces: "Salva aree di lavoro",
    searchWorkspaces: "Cerca aree di lavoro",
    noWorkspaces: "Non ci sono ancora aree di lavoro.",
    savedWorkspaces: (name) => `Aree di lavoro di ${name} salvate`,
    chosen: (n, of) => `Scelta: ${count(n)} di ${count(of)}`,
    noneFound: (query) => `Nessun risultato per “${query}”.`,
    failed: "Impossibile caricare questi elementi.",
    limit: "Limite giornaliero di messaggi",
    limitHint: "Conta i messaggi inviati da mezzanotte.",
    limitExempt: "Il ruolo più alto non ha limiti.",
    limitNumber: "Messaggi al giorno",
    limitToday: (used) => `${counted(used, "messaggio inviato", "messaggi inviati")} oggi.`,
    limitProblem: "Inserisci un numero intero a partire da 1.",
    saveLimit: "Salva limite",
    savedLimit: (name, limit) =>
      limit === null
        ? `${name} non ha più limiti di messaggi`
        : `Ora ${name} può inviare ${counted(limit, "messaggio", "messaggi")} al giorno`,
  },
  manageRoles: {
    title: (name) => `Gestisci ruoli di ${name}`,
    text: "Le autorizzazioni dei ruoli si sommano.",
    roles: "Ruoli",
    none: "Scegli almeno un ruolo.",
    permissions: (n) => `In totale: ${counted(n, "autorizzazione", "autorizzazioni")}`,
    nothing: "In totale: nessuna autorizzazione",
    save: "Salva ruoli",
  },
  security: {
    mfa: "Secondo fattore",
    mfaOn: "Configurato",
    mfaOff: "Non configurato",
    mfaText: "Un’app di autenticazione chiede un codice a ogni accesso.",
    resetMfa: "Reimposta MFA",
    sessions: "Sessioni",
    signedIn: (n) =>
      n === 0 ? "Nessuna sessione aperta" : `Sessione aperta in ${count(n)} browser`,
    sessionsText: "La disconnessione chiude tutte le sessioni e tutti i pannelli aperti.",
    signOut: "Disconnetti ovunque",
    password: "Nuova password",
    passwordTitle: "Password",
    passwordHint: (least) =>
      `Almeno ${characters(least)}. Consegnala in modo sicuro; va cambiata al primo accesso.`,
    mustChange:
      "Questa password è stata impostata da un amministratore e va cambiata al prossimo accesso.",
    savePassword: "Imposta password",
    savedPassword: (name) => `Nuova password impostata per ${name}`,
  },
  resetMfa: {
    title: (name) => `Reimpostare la MFA di ${name}?`,
    text: (name) =>
      `L’app di autenticazione e i codici di recupero di ${name} smettono di funzionare e tutte le sue sessioni vengono chiuse. Riceverà un’email e potrà configurare un nuovo secondo fattore al prossimo accesso.`,
    confirm: "Reimposta MFA",
    done: (name) => `MFA di ${name} reimpostata`,
  },
  signOut: {
    title: (name) => `Disconnettere ${name} ovunque?`,
    titleYou: "Vuoi disconnetterti ovunque?",
    text: (name) =>
      `Tutte le sessioni di ${name} terminano subito, su tutti i dispositivi. Potrà accedere di nuovo.`,
    textYou: "Tutte le tue sessioni terminano subito, anche questa. Puoi accedere di nuovo.",
    confirm: "Disconnetti ovunque",
    done: (name) => `Sessioni di ${name} chiuse`,
  },
  add: {
    title: "Aggiungi utente",
    username: "Nome utente",
    usernameHint: "Serve per accedere: lettere minuscole, cifre, punto, trattino basso e trattino.",
    usernameRule: {
      username_capitals: "Solo lettere minuscole.",
      username_characters: "Solo lettere dalla a alla z, cifre, punto, trattino basso e trattino.",
      username_start: "Inizia con una lettera o una cifra.",
      username_too_short: "Almeno 2 caratteri.",
      username_too_long: "Al massimo 64 caratteri.",
    },
    usernameFree: "Questo nome utente è disponibile.",
    password: "Password",
    passwordHint: "Va cambiata al primo accesso.",
    passwordShort: (least) => `Almeno ${characters(least)}.`,
    noRole: "Scegli un ruolo.",
    advanced: "Avanzate",
    more: "Nome ed email",
    email: "Email",
    emailHint: "Per una password dimenticata.",
    submit: "Aggiungi utente",
    done: (name) => `Account di ${name} aggiunto`,
  },
  passwordField: {
    levels: { weak: "Debole", fair: "Migliorabile", good: "Buona", strong: "Sicura" },
    generate: "Genera",
    copy: "Copia password",
    copied: "Copiata",
  },
  suspend: {
    title: (name) => `Sospendere ${name}?`,
    text: (name) =>
      `La sessione di ${name} si chiude subito e non è possibile accedere finché non riattivi l’account. Tutti i dati restano.`,
    reason: "Motivo",
    reasonHint: "Visibile agli amministratori. Resta nell’attività.",
    until: "Fine",
    untilHint: "Se resta vuoto, dura finché qualcuno non riattiva l’account.",
    untilPast: "Scegli un giorno successivo a oggi.",
    confirm: (name) => `Sospendi ${name}`,
    done: (name) => `Account di ${name} sospeso`,
  },
  reactivate: { done: (name) => `Account di ${name} riattivato` },
  exportData: {
    under: (name) => `Esportazione dei dati di ${name}…`,
    done: (name) => `Dati di ${name} esportati`,
  },
  delete: {
    title: (name) => `Eliminare ${name}?`,
    weighing: "Verifica di ciò che è collegato a questo account…",
    text: deletionText("area di lavoro", "aree di lavoro"),
    unknown: "Impossibile verificare che cosa è collegato a questo account.",
    confirm: (name) => `Elimina ${name}`,
    done: (name) => `Account di ${name} eliminato`,
  },
};

export const otherwise: Otherwise<"user"> = {
  disable: {
    suspend: {
      title: (name) => `Disabilitare ${name}?`,
      text: (name) =>
        `La sessione di ${name} si chiude subito e qui non è possibile fare nulla finché non abiliti l’account. Tutti i dati restano.`,
      untilHint: "Se resta vuoto, dura finché qualcuno non abilita l’account.",
      confirm: (name) => `Disabilita ${name}`,
      done: (name) => `Account di ${name} disabilitato`,
    },
    reactivate: { done: (name) => `Account di ${name} abilitato` },
  },
  remove: {
    gone: { text: "Questo account è stato rimosso o non puoi più vederlo." },
    delete: {
      title: (name) => `Rimuovere ${name}?`,
      confirm: (name) => `Rimuovi ${name}`,
      done: (name) => `Account di ${name} rimosso`,
    },
  },
  collection: {
    accessTab: {
      workspaces: "Raccolte",
      saveWorkspaces: "Salva raccolte",
      searchWorkspaces: "Cerca raccolte",
      noWorkspaces: "Non ci sono ancora raccolte.",
      savedWorkspaces: (name) => `Raccolte di ${name} salvate`,
    },
    delete: { text: deletionText("raccolta", "raccolte") },
  },
  severalRoles: { accessTab: { role: "Ruoli", save: "Salva ruoli" } },
};
