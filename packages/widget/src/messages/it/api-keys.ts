import type { Areas } from "../language.ts";
import { count, counted } from "./say.ts";

const permissions = (n: number) => counted(n, "autorizzazione", "autorizzazioni");

/** Words of the API keys that a host's backend calls with. */
export const words: Areas["apiKeys"] = {
  description:
    "Con una chiave il server del prodotto chiama Usher. Chi la possiede agisce per conto dell’organizzazione.",
  create: "Crea chiave API",
  elsewhere: {
    create: "Crea in Usher",
    description:
      "Con una chiave il server del prodotto chiama Usher. Quelle nuove si creano nelle pagine di Usher, dove accedi di persona.",
  },
  table: "Chiavi API",
  columns: {
    name: "Nome",
    permissions: "Autorizzazioni",
    createdBy: "Creata da",
    lastUsedAt: "Ultimo utilizzo",
    status: "Stato",
    actions: "Azioni",
  },
  permissions,
  never: "Mai",
  active: "Attiva",
  revokedStatus: "Revocata",
  actionsFor: (name) => `Azioni per ${name}`,
  revoke: "Revoca",
  empty: {
    title: "Ancora nessuna chiave API",
    text: "Al server del prodotto ne serve una per chiamare Usher.",
  },
  failed: "Impossibile caricare le chiavi API.",
  form: {
    title: "Crea chiave API",
    name: "Nome",
    nameHint: "Che cosa la usa, per esempio un servizio e dove viene eseguito.",
    permissions: "Autorizzazioni",
    permissionsHint: "Una chiave non può mai fare più di te, né ora né in seguito.",
    search: "Cerca autorizzazioni",
    counted: (n, of) => `${count(n)} di ${permissions(of)}`,
    nothing: (query) => `Nessuna autorizzazione corrisponde a “${query}”.`,
    none: "Scegli almeno un’autorizzazione.",
    submit: "Crea chiave",
  },
  made: {
    title: (name) => `${name} è pronta`,
    text: "Copia ora la chiave: non verrà più mostrata. Conservala dove solo il server può leggerla.",
    label: "Chiave API",
    copy: "Copia chiave",
    copied: "Copiata",
  },
  question: {
    title: (name) => `Revocare ${name}?`,
    text: (name) =>
      `Ogni chiamata con ${name} verrà subito rifiutata. L’azione non può essere annullata.`,
    confirm: (name) => `Revoca ${name}`,
    done: (name) => `Chiave ${name} revocata`,
  },
};
