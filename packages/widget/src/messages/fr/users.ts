import type { DirectoryOverview } from "@usher/domain";
import type { Areas, Otherwise } from "../language.ts";
import { count, counted, list, people } from "./say.ts";

interface Tally extends Pick<DirectoryOverview, "active" | "suspended" | "expired"> {
  /** Null where nobody is invited. */
  invited: number | null;
}

type Forms = readonly [one: string, other: string];

/** How many stand where, by the words for those who may sign in and those who may not. */
const tallyOf =
  (active: Forms, suspended: Forms) =>
  ({ invited, expired, ...tally }: Tally) =>
    [
      counted(tally.active, ...active),
      ...(invited === null ? [] : [counted(invited, "invité", "invités")]),
      counted(tally.suspended, ...suspended),
      ...(expired > 0 ? [counted(expired, "expiré", "expirés")] : []),
    ].join(" · ");

/** Words of the list of people. */
export const words: Areas["users"] = {
  table: "Utilisateurs",
  person: "Personne",
  nameWithYou: (name) => `${name} (vous)`,
  statuses: {
    active: "Actif",
    suspended: "Suspendu",
    invited: "Invité",
    expired: "Expiré",
  },
  columns: {
    name: "Nom",
    role: "Rôle",
    status: "État",
    license: "Licence",
    lastActiveAt: "Dernière activité",
    groups: "Groupes",
    usage: "Messages",
    mfa: "MFA",
    createdAt: "Inscription",
  },
  actions: {
    edit: "Modifier",
    assignRoles: "Changer le rôle",
    assignLicense: "Changer la licence",
    setPassword: "Définir le mot de passe",
    resetMfa: "Réinitialiser la MFA",
    revokeSessions: "Déconnecter partout",
    exportData: "Exporter les données",
    suspend: "Suspendre",
    reactivate: "Réactiver",
    delete: "Supprimer",
  },
  actionsColumn: "Actions",
  actionsFor: (name) => `Actions pour ${name}`,
  tallyLine: tallyOf(["actif", "actifs"], ["suspendu", "suspendus"]),
  figures: {
    label: "Chiffres clés",
    active: "Utilisateurs actifs",
    activeHint: "Se sont connectés au moins une fois.",
    pending: "Invitations en attente",
    licenses: "Licences",
    licenseBar: { users: "utilisateurs", invitations: "invités" },
    seats: (used, seats) => (seats === null ? count(used) : `${count(used)} / ${count(seats)}`),
  },
  cells: {
    noLicense: "Aucune",
    noGroups: "Aucun",
    groups: (first, more) => (more ? `${first} +${count(more)}` : first),
    usage: (used, limit) =>
      limit === null
        ? `${count(used)} aujourd’hui`
        : `${count(used)} / ${count(limit)} aujourd’hui`,
    mfa: { on: "Activée", off: "Désactivée" },
  },
  selectOne: (name) => `Sélectionner ${name}`,
  selectLoaded: "Sélectionner toutes les personnes affichées",
  listMenu: "Importation et exportation",
  ways: {
    invitation: "Inviter un utilisateur",
    registrationLink: "Générer un lien d’inscription",
    direct: "Ajouter un utilisateur",
    more: "Autres façons d’ajouter des personnes",
  },
  entitlement: {
    title: "Plusieurs utilisateurs avec le forfait Enterprise",
    text: "Pour inviter et gérer des personnes ici, votre organisation a besoin de l’accès à plusieurs utilisateurs. Les personnes déjà présentes restent.",
    contact: "Nous contacter",
  },
  expiresIn: (span) => `expire dans ${span}`,
  mail: { queued: "Envoi de l’e-mail", failed: "E-mail non remis" },
  suspendedUntil: (date) => `jusqu’au ${date}`,
  suspendedReason: (reason) => `Motif : ${reason}`,
  sortLabel: "Trier par",
  shown: (n, of, capped) => `${count(n)} sur ${capped ? `plus de ${count(of)}` : people(of)}`,
  found: (n, capped) =>
    n === 0
      ? "Aucun résultat"
      : `${capped ? "Plus de " : ""}${counted(n, "personne trouvée", "personnes trouvées")}`,
  changed: {
    one: (name, status) => `${name} : ${status}`,
    gone: (name) => `${name} n’est plus dans la liste`,
    many: (n) => counted(n, "personne modifiée", "personnes modifiées"),
  },
  search: { label: "Rechercher des personnes", placeholder: "Rechercher un nom, un e-mail…" },
  filters: {
    open: "Filtres",
    title: "Filtres",
    status: "État",
    role: "Rôle",
    license: "Licence",
    group: "Groupe",
    mfa: "MFA",
    mfaStates: { on: "Configurée", off: "Non configurée" },
    lastActive: "Dernière activité",
    clear: "Effacer les filtres",
    show: (n, capped) => `Afficher ${capped ? "plus de " : ""}${people(n)}`,
    spans: {
      any: "Peu importe",
      within7: "Ces 7 derniers jours",
      within30: "Ces 30 derniers jours",
      before30: "Pas ces 30 derniers jours",
      before90: "Pas ces 90 derniers jours",
    },
  },
  empty: {
    title: "Personne pour le moment",
    text: "Les personnes que vous invitez s’affichent ici avec leur rôle et leur dernière activité.",
  },
  noMatch: {
    title: "Aucun résultat",
    clear: "Effacer la recherche et les filtres",
    search: (text) => `« ${text} »`,
    text: (what) => `Personne ne correspond à : ${list(what)}.`,
  },
  failed: "Impossible de charger la liste.",
  stale: "Impossible d’actualiser la liste. Les informations affichées peuvent être anciennes.",
  moreFailed: "Impossible de charger la suite de la liste.",
};

export const otherwise: Otherwise<"users"> = {
  disable: {
    statuses: { active: "Activé", suspended: "Désactivé" },
    actions: { suspend: "Désactiver", reactivate: "Activer" },
    tallyLine: tallyOf(["activé", "activés"], ["désactivé", "désactivés"]),
  },
  remove: { actions: { delete: "Retirer" } },
  plusInvite: { ways: { invitation: "+ INVITER" } },
  severalRoles: {
    columns: { role: "Rôles" },
    actions: { assignRoles: "Gérer les rôles" },
    filters: { role: "Rôles" },
  },
};
