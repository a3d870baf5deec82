import type { Areas } from "../language.ts";
import { count, counted } from "./say.ts";

const permissions = (n: number) => counted(n, "autorisation", "autorisations");

/** Words of the API keys that a host's backend calls with. */
export const words: Areas["apiKeys"] = {
  description:
    "Avec une clé, le serveur du produit appelle Usher. Quiconque la détient agit au nom de l’organisation.",
  create: "Créer une clé API",
  elsewhere: {
    create: "Créer dans Usher",
    description:
      "Avec une clé, le serveur du produit appelle Usher. Les nouvelles clés se créent sur les pages d’Usher, où vous vous connectez vous-même.",
  },
  table: "Clés API",
  columns: {
    name: "Nom",
    permissions: "Autorisations",
    createdBy: "Créée par",
    lastUsedAt: "Dernière utilisation",
    status: "État",
    actions: "Actions",
  },
  permissions,
  never: "Jamais",
  active: "Active",
  revokedStatus: "Révoquée",
  actionsFor: (name) => `Actions pour ${name}`,
  revoke: "Révoquer",
  empty: {
    title: "Aucune clé API",
    text: "Le serveur du produit en a besoin pour appeler Usher.",
  },
  failed: "Impossible de charger les clés API.",
  form: {
    title: "Créer une clé API",
    name: "Nom",
    nameHint: "Ce qui l’utilise, par exemple un service et son environnement.",
    permissions: "Autorisations",
    permissionsHint: "Une clé ne permet jamais plus que vos propres autorisations.",
    search: "Rechercher des autorisations",
    counted: (n, of) => `${count(n)} sur ${permissions(of)}`,
    nothing: (query) => `Aucune autorisation ne correspond à « ${query} ».`,
    none: "Choisissez au moins une autorisation.",
    submit: "Créer la clé",
  },
  made: {
    title: (name) => `${name} est prête`,
    text: "Copiez la clé maintenant : elle ne sera plus affichée. Conservez-la là où seul le serveur la lit.",
    label: "Clé API",
    copy: "Copier la clé",
    copied: "Copiée",
  },
  question: {
    title: (name) => `Révoquer ${name} ?`,
    text: (name) => `Tout appel avec ${name} sera aussitôt refusé. Cette action est irréversible.`,
    confirm: (name) => `Révoquer ${name}`,
    done: (name) => `Clé ${name} révoquée`,
  },
};
