import type { ActorKind } from "@usher/domain";
import type { Areas } from "../language.ts";
import { counted } from "./say.ts";

const actorKinds: Record<ActorKind, string> = {
  user: "Utilisateur",
  "api-key": "Clé API",
  "system-administrator": "Administrateur système",
  system: "Usher",
  anonymous: "Sans connexion",
};

/** Words of the audit log. */
export const words: Areas["audit"] = {
  description:
    "Qui a fait quoi, du plus récent au plus ancien. Personne ne peut le modifier ni l’effacer.",
  table: "Journal d’audit",
  columns: {
    at: "Date",
    deed: "Action",
    actor: "Auteur",
    target: "Concerne",
    organization: "Organisation",
  },
  targetKinds: {
    user: "Utilisateurs",
    invitation: "Invitations",
    "registration-link": "Liens d’inscription",
    role: "Rôles",
    group: "Groupes",
    workspace: "Espaces de travail",
    "api-key": "Clés API",
    organization: "Organisation",
    bulk: "Actions groupées",
    webhook: "Webhooks",
  },
  areas: {
    organization: "Organisation",
    policies: "Règles",
    session: "Connexions",
    password: "Mots de passe",
    email: "Adresses e-mail",
    mfa: "Seconds facteurs",
    profile: "Profils personnels",
    user: "Utilisateurs",
    users: "Exportations d’utilisateurs",
    invitation: "Invitations",
    registration_link: "Liens d’inscription",
    role: "Rôles",
    group: "Groupes",
    workspace: "Espaces de travail",
    license: "Licences",
    bulk: "Actions groupées",
    webhook: "Webhooks",
    audit: "Le journal d’audit lui-même",
    api_key: "Clés API",
    embed_token: "Accès au panneau",
    procedure: "Actions refusées",
  },
  filters: {
    actor: "Auteur",
    target: "Personne concernée",
    anyone: "N’importe qui",
    nobody: "Aucun résultat",
    action: "Action",
    targetKind: "Type",
    outcome: "Résultat",
    done: "Effectué",
    refused: "Refusé",
    from: "Du",
    to: "Au",
    clear: "Effacer les filtres",
    organization: "Organisation",
    allOrganizations: "Toutes les organisations",
  },
  refused: "Refusé",
  empty: {
    title: "Aucune entrée pour le moment",
    text: "Toutes les actions effectuées ici sont consignées.",
  },
  noMatch: {
    title: "Aucune entrée ne correspond",
    text: "Choisissez une autre période ou moins de filtres.",
  },
  failed: "Impossible de charger le journal d’audit.",
  open: (what) => `Détails : ${what}`,
  details: {
    title: "Entrée du journal",
    time: "Date",
    actor: "Auteur",
    actorOf: (name, kind) =>
      kind === "user" || name === actorKinds[kind] ? name : `${name} (${actorKinds[kind]})`,
    onBehalfOf: "Au nom de",
    target: "Concerne",
    outcome: "Résultat",
    reason: "Motif",
    action: "Action",
    procedure: "Procédure",
    ip: "Adresse IP",
    userAgent: "Agent utilisateur",
    requestId: "Requête",
    batch: "Action groupée",
    changes: "Modifications",
    field: "Champ",
    before: "Avant",
    after: "Après",
    nothing: "Aucune modification",
    empty: "–",
  },
  export: {
    csv: "Exporter en CSV",
    jsonl: "Exporter en JSON Lines",
    menu: "Exporter",
    running: "Exportation…",
    done: "Journal d’audit exporté",
    file: (day, format) => `journal-audit-${day}.${format}`,
  },
  verify: {
    button: "Vérifier",
    running: "Vérification…",
    intact: (entries) =>
      `Journal intact : ${counted(entries, "entrée scellée vérifiée", "entrées scellées vérifiées")}`,
    broken: (from, until) =>
      from
        ? `Le journal a été modifié entre le ${from} et le ${until}`
        : `Le journal a été modifié avant le ${until}`,
    brokenHint:
      "Restaurez-le depuis une sauvegarde de cette date et cherchez qui peut écrire dans la base de données.",
  },
};
