import type { DeletionImpact } from "@usher/domain";
import type { Areas, Otherwise } from "../language.ts";
import { count, counted, de, list } from "./say.ts";

type Impact = Pick<DeletionImpact, "name" | "workspaces" | "groups" | "pendingInvitations">;

/** What happens on a deletion, by the word for a workspace. */
const deletionText =
  (one: string, other: string) =>
  ({ name, workspaces, groups, pendingInvitations: sent }: Impact) => {
    const parts = [
      ...(workspaces ? [counted(workspaces, one, other)] : []),
      ...(groups ? [counted(groups, "groupe", "groupes")] : []),
    ];
    const leaves = parts.length ? ` et quitte ${list(parts)}` : "";
    const invitations = sent
      ? ` ${counted(sent, "invitation de sa part cesse", "invitations de sa part cessent")} de fonctionner.`
      : "";
    return `${name} perd aussitôt l’accès${leaves}.${invitations} Cette action est irréversible.`;
  };

const characters = (n: number) => counted(n, "caractère", "caractères");
const permissions = (n: number) => counted(n, "autorisation", "autorisations");

/** Words of one person's drawer and dialogs. */
export const words: Areas["user"] = {
  tabs: { profile: "Profil", access: "Accès", security: "Sécurité", activity: "Activité" },
  joined: "Inscription",
  lastActive: "Dernière activité",
  neverActive: "Aucune connexion",
  gone: {
    title: "N’est plus là",
    text: "Ce compte a été supprimé ou ne vous est plus accessible.",
  },
  profile: {
    firstName: "Prénom",
    lastName: "Nom",
    email: "E-mail",
    emailFixed:
      "Seule la personne peut le modifier, en confirmant un e-mail envoyé à la nouvelle adresse.",
    username: "Nom d’utilisateur",
    about: "À propos",
    aboutHint: "Visible uniquement par les administrateurs.",
    aboutLeft: (used, most) => `${count(used)} / ${count(most)}`,
    save: "Enregistrer le profil",
    saved: (name) => `Profil ${de(name)} enregistré`,
  },
  accessTab: {
    role: "Rôle",
    save: "Enregistrer le rôle",
    saved: (name, role) => `Nouveau rôle ${de(name)} : ${role}`,
    license: "Licence",
    noLicense: "Aucune",
    noLicenseText: "N’utilise rien qui nécessite une licence.",
    seatsLeft: (left) =>
      left === null
        ? "Places illimitées"
        : left === 0
          ? "Aucune place restante"
          : counted(left, "place restante", "places restantes"),
    saveLicense: "Enregistrer la licence",
    savedLicense: (name, license) => `Nouvelle licence ${de(name)} : ${license}`,
    savedNoLicense: (name) => `${name} n’a plus de licence`,
    groups: "Groupes",
    saveGroups: "Enregistrer les groupes",
    searchGroups: "Rechercher des groupes",
    noGroups: "Il n’y a pas encore de groupes.",
    savedGroups: (name) => `Groupes ${de(name)} enregistrés`,
    workspaces: "Espaces de travail",
    saveWorkspaces: "Enregistrer les espaces de travail",
    searchWorkspaces: "Rechercher des espaces de travail",
    noWorkspaces: "Il n’y a pas encore d’espaces de travail.",
    savedWorkspaces: (name) => `Espaces de travail ${de(name)} enregistrés`,
    chosen: (n, of) => `Choix : ${count(n)} sur ${count(of)}`,
    noneFound: (query) => `Aucun résultat pour « ${query} ».`,
    failed: "Impossible de charger ces éléments.",
    limit: "Limite de messages par jour",
    limitHint: "Compte les messages envoyés depuis minuit.",
    limitExempt: "Le rôle le plus élevé n’a pas de limite.",
    limitNumber: "Messages par jour",
    limitToday: (used) => `${counted(used, "message envoyé", "messages envoyés")} aujourd’hui.`,
    limitProblem: "Saisissez un nombre entier à partir de 1.",
    saveLimit: "Enregistrer la limite",
    savedLimit: (name, limit) =>
      limit === null
        ? `${name} n’a plus de limite de messages`
        : `${name} peut désormais envoyer ${counted(limit, "message", "messages")} par jour`,
  },
  manageRoles: {
    title: (name) => `Gérer les rôles ${de(name)}`,
    text: "Les autorisations des rôles s’additionnent.",
    roles: "Rôles",
    none: "Choisissez au moins un rôle.",
    permissions: (n) => `Au total : ${permissions(n)}`,
    nothing: "Au total : aucune autorisation",
    save: "Enregistrer les rôles",
  },
  security: {
    mfa: "Second facteur",
    mfaOn: "Configuré",
    mfaOff: "Non configuré",
    mfaText: "Une application d’authentification demande un code à chaque connexion.",
    resetMfa: "Réinitialiser la MFA",
    sessions: "Sessions",
    signedIn: (n) =>
      n === 0
        ? "Aucune session ouverte"
        : `Session ouverte dans ${counted(n, "navigateur", "navigateurs")}`,
    sessionsText: "La déconnexion met fin à toutes les sessions et ferme tous les panneaux.",
    signOut: "Déconnecter partout",
    password: "Nouveau mot de passe",
    passwordTitle: "Mot de passe",
    passwordHint: (least) =>
      `Au moins ${characters(least)}. À transmettre de façon sûre et à changer à la première connexion.`,
    mustChange:
      "Ce mot de passe a été défini par un administrateur et doit être changé à la prochaine connexion.",
    savePassword: "Définir le mot de passe",
    savedPassword: (name) => `Nouveau mot de passe défini pour ${name}`,
  },
  resetMfa: {
    title: (name) => `Réinitialiser la MFA ${de(name)} ?`,
    text: (name) =>
      `L’application d’authentification et les codes de récupération ${de(name)} cessent de fonctionner, avec déconnexion partout. Un e-mail l’en informe, et un nouveau second facteur peut être configuré à la prochaine connexion.`,
    confirm: "Réinitialiser la MFA",
    done: (name) => `MFA ${de(name)} réinitialisée`,
  },
  signOut: {
    title: (name) => `Déconnecter ${name} partout ?`,
    titleYou: "Vous déconnecter partout ?",
    text: (name) =>
      `Toutes les sessions ${de(name)} prennent fin aussitôt, sur tous les appareils. Une nouvelle connexion reste possible.`,
    textYou:
      "Toutes vos sessions prennent fin aussitôt, y compris celle-ci. Vous pouvez vous reconnecter.",
    confirm: "Déconnecter partout",
    done: (name) => `Toutes les sessions ${de(name)} ont pris fin`,
  },
  add: {
    title: "Ajouter un utilisateur",
    username: "Nom d’utilisateur",
    usernameHint:
      "Sert à se connecter : lettres minuscules, chiffres, point, tiret bas et trait d’union.",
    usernameRule: {
      username_capitals: "Lettres minuscules uniquement.",
      username_characters:
        "Uniquement les lettres de a à z, les chiffres, le point, le tiret bas et le trait d’union.",
      username_start: "Commencez par une lettre ou un chiffre.",
      username_too_short: "Au moins 2 caractères.",
      username_too_long: "Au plus 64 caractères.",
    },
    usernameFree: "Ce nom d’utilisateur est disponible.",
    password: "Mot de passe",
    passwordHint: "À changer à la première connexion.",
    passwordShort: (least) => `Au moins ${characters(least)}.`,
    noRole: "Choisissez un rôle.",
    advanced: "Options avancées",
    more: "Nom et e-mail",
    email: "E-mail",
    emailHint: "En cas d’oubli du mot de passe.",
    submit: "Ajouter l’utilisateur",
    done: (name) => `Compte ${de(name)} ajouté`,
  },
  passwordField: {
    levels: { weak: "Faible", fair: "Peut être renforcé", good: "Bon", strong: "Fort" },
    generate: "Générer",
    copy: "Copier le mot de passe",
    copied: "Copié",
  },
  suspend: {
    title: (name) => `Suspendre ${name} ?`,
    text: (name) =>
      `La session ${de(name)} prend fin aussitôt, et aucune connexion n’est possible avant la réactivation du compte. Toutes les données sont conservées.`,
    reason: "Motif",
    reasonHint: "Visible par les administrateurs. Conservé dans l’activité.",
    until: "Fin le",
    untilHint: "Si le champ reste vide, jusqu’à la réactivation du compte.",
    untilPast: "Choisissez un jour après aujourd’hui.",
    confirm: (name) => `Suspendre ${name}`,
    done: (name) => `Compte ${de(name)} suspendu`,
  },
  reactivate: { done: (name) => `Compte ${de(name)} réactivé` },
  exportData: {
    under: (name) => `Exportation des données de ${name}…`,
    done: (name) => `Données de ${name} exportées`,
  },
  delete: {
    title: (name) => `Supprimer ${name} ?`,
    weighing: "Recherche de ce qui est lié à ce compte…",
    text: deletionText("espace de travail", "espaces de travail"),
    unknown: "Impossible de savoir ce qui est lié à ce compte.",
    confirm: (name) => `Supprimer ${name}`,
    done: (name) => `Compte ${de(name)} supprimé`,
  },
};

export const otherwise: Otherwise<"user"> = {
  disable: {
    suspend: {
      title: (name) => `Désactiver ${name} ?`,
      text: (name) =>
        `La session ${de(name)} prend fin aussitôt, et aucune action n’est possible ici avant l’activation du compte. Toutes les données sont conservées.`,
      untilHint: "Si le champ reste vide, jusqu’à l’activation du compte.",
      confirm: (name) => `Désactiver ${name}`,
      done: (name) => `Compte ${de(name)} désactivé`,
    },
    reactivate: { done: (name) => `Compte ${de(name)} activé` },
  },
  remove: {
    gone: { text: "Ce compte a été retiré ou ne vous est plus accessible." },
    delete: {
      title: (name) => `Retirer ${name} ?`,
      confirm: (name) => `Retirer ${name}`,
      done: (name) => `Compte ${de(name)} retiré`,
    },
  },
  collection: {
    accessTab: {
      workspaces: "Collections",
      saveWorkspaces: "Enregistrer les collections",
      searchWorkspaces: "Rechercher des collections",
      noWorkspaces: "Il n’y a pas encore de collections.",
      savedWorkspaces: (name) => `Collections ${de(name)} enregistrées`,
    },
    delete: { text: deletionText("collection", "collections") },
  },
  severalRoles: { accessTab: { role: "Rôles", save: "Enregistrer les rôles" } },
};
