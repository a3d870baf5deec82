import type { Areas, Otherwise } from "../language.ts";
import { count, counted, list, people, plural } from "./say.ts";

const invitations = (n: number) => counted(n, "invitation", "invitations");

interface Verb {
  /** On its own, as a button that opens the dialog. */
  label: string;
  /** Before the number: `Suspendre`, `Suspension de`. */
  ask: string;
  doing: string;
  /** After the question and what is being done. */
  end?: string;
  /** `2 personnes sur 3 suspendues`. */
  done: (whom: string, n: number) => string;
}

/** What is said of one deed to many: before, meanwhile and afterwards. */
function deedWords({ label, ask, doing, done, end = "" }: Verb, noun = people) {
  return {
    label,
    title: (n: number) => `${ask} ${noun(n)}${end} ?`,
    confirm: (n: number) => `${ask} ${noun(n)}${end}`,
    doing: (n: number) => `${doing} ${noun(n)}${end}`,
    done: (n: number, of: number) => done(n === of ? noun(n) : `${noun(n)} sur ${count(of)}`, n),
  };
}

/** Whom it was done to, then a participle for one or for several. */
const participle = (one: string, other: string) => (whom: string, n: number) =>
  `${whom} ${plural(n, { one, other })}`;

/** What a deletion of several takes with it, by the word for a workspace. */
const bulkDeletionText =
  (one: string, other: string) =>
  ({ workspaces, groups }: { workspaces: number; groups: number }) => {
    const parts = [
      ...(workspaces ? [counted(workspaces, one, other)] : []),
      ...(groups ? [counted(groups, "groupe", "groupes")] : []),
    ];
    const leave = parts.length ? ` et quittent ${list(parts)}` : "";
    return `Ces personnes perdent aussitôt l’accès${leave}. Cette action est irréversible.`;
  };

/** Words of what is done to many at once. */
export const words: Areas["bulk"] = {
  deeds: {
    assignRoles: deedWords({
      ...{ label: "Changer le rôle", ask: "Changer le rôle de" },
      ...{ doing: "Changement du rôle de", done: (whom) => `Rôle modifié pour ${whom}` },
    }),
    assignLicense: deedWords({
      ...{ label: "Changer la licence", ask: "Changer la licence de" },
      ...{ doing: "Changement de la licence de", done: (whom) => `Licence modifiée pour ${whom}` },
    }),
    addToGroups: deedWords({
      ...{ label: "Ajouter à des groupes", ask: "Ajouter", doing: "Ajout de" },
      ...{ done: participle("ajoutée aux groupes", "ajoutées aux groupes"), end: " à des groupes" },
    }),
    removeFromGroups: deedWords({
      ...{ label: "Retirer des groupes", ask: "Retirer", doing: "Retrait de" },
      ...{ done: participle("retirée des groupes", "retirées des groupes"), end: " des groupes" },
    }),
    suspend: deedWords({
      ...{ label: "Suspendre", ask: "Suspendre", doing: "Suspension de" },
      done: participle("suspendue", "suspendues"),
    }),
    reactivate: deedWords({
      ...{ label: "Réactiver", ask: "Réactiver", doing: "Réactivation de" },
      done: participle("réactivée", "réactivées"),
    }),
    delete: deedWords({
      ...{ label: "Supprimer", ask: "Supprimer", doing: "Suppression de" },
      done: participle("supprimée", "supprimées"),
    }),
    resendInvitation: deedWords(
      {
        ...{ label: "Renvoyer les invitations", ask: "Renvoyer", doing: "Renvoi de" },
        done: participle("renvoyée", "renvoyées"),
      },
      invitations,
    ),
    revokeInvitation: deedWords(
      {
        ...{ label: "Révoquer les invitations", ask: "Révoquer", doing: "Révocation de" },
        done: participle("révoquée", "révoquées"),
      },
      invitations,
    ),
    invite: deedWords(
      {
        ...{ label: "Importer un fichier CSV", ask: "Envoyer", doing: "Envoi de" },
        done: participle("envoyée", "envoyées"),
      },
      invitations,
    ),
  },
  bar: {
    label: "Personnes sélectionnées",
    selected: (n) => counted(n, "sélectionnée", "sélectionnées"),
    all: (n, capped) =>
      capped ? `Tous les résultats : plus de ${count(n)}` : `Tous les résultats : ${count(n)}`,
    selectAll: (n, capped) =>
      capped ? "Sélectionner tous les résultats" : `Sélectionner tous les résultats (${count(n)})`,
    actions: "Actions",
    more: "Plus d’actions",
    clear: "Désélectionner",
  },
  texts: {
    suspend:
      "Déconnexion immédiate, et aucune connexion possible avant réactivation. Toutes les données sont conservées.",
    reactivate: "Ces personnes peuvent aussitôt se reconnecter.",
    resendInvitation:
      "Chaque personne reçoit à nouveau l’e-mail. Les invitations expirées reçoivent un nouveau lien.",
    revokeInvitation: "Leurs liens cessent aussitôt de fonctionner.",
  },
  deletion: bulkDeletionText("espace de travail", "espaces de travail"),
  fields: {
    role: "Nouveau rôle",
    license: "Nouvelle licence",
    groups: "Groupes",
  },
  preview: {
    looking: "Recherche des cas où l’action est possible…",
    all: (n) =>
      n === 1 ? "L’action est possible." : `L’action est possible dans les ${count(n)} cas.`,
    some: (n, of) => `L’action est possible dans ${count(n)} cas sur ${count(of)}.`,
    none: "L’action n’est possible dans aucun cas.",
    refused: (n) => counted(n, "exclue", "exclues"),
    names: (names, more) =>
      list([...names, ...(more > 0 ? [counted(more, "autre", "autres")] : [])]),
    seats: (needed, left) => {
      const need = `Il faut ${counted(needed, "place", "places")}`;
      return left === null ? `${need}.` : `${need}, et il en reste ${count(left)}.`;
    },
    failed: "Impossible de savoir dans quels cas l’action est possible.",
  },
  progress: {
    numbers: (n, of) => `${count(n)} sur ${count(of)}`,
    tally: (done, refused) => `Effectué : ${count(done)} · Refusé : ${count(refused)}`,
    goesOn: "Vous pouvez fermer cette fenêtre : l’action se poursuit.",
    waiting: "L’action va bientôt commencer.",
    stop: "Arrêter",
    stopped: (n, of) => `Arrêt après ${count(n)} sur ${count(of)}`,
    stoppedText: "Ce qui a été fait est conservé.",
    outcomes: "Résultats",
    refusedTab: (n) => `Refusé (${count(n)})`,
    doneTab: (n) => `Effectué (${count(n)})`,
    download: "Télécharger en CSV",
    file: "resultats.csv",
    outcomesFailed: "Impossible de charger les résultats.",
    show: "Afficher",
    by: (name) => `par ${name}`,
  },
  export: {
    label: "Exporter en CSV",
    file: "utilisateurs.csv",
    under: (n) => `Exportation des utilisateurs… ${count(n)}`,
    done: (n) => counted(n, "personne exportée", "personnes exportées"),
  },
  import: {
    title: "Inviter depuis un fichier CSV",
    text: "Une personne par ligne. La première ligne peut nommer les colonnes.",
    choose: "Choisir un fichier",
    drop: "ou déposez-le ici",
    template: "Télécharger un modèle",
    templateFile: "invitations.csv",
    reading: "Lecture du fichier…",
    unreadable: "Impossible de lire ce fichier comme CSV.",
    empty: "Ce fichier ne contient personne.",
    tooMany: (most) => `Un fichier peut contenir au plus ${count(most)} lignes.`,
    tooBig: "Un fichier peut faire au plus 20 Mo.",
    columns: "Colonnes",
    noColumn: "Absente du fichier",
    column: (n) => `Colonne ${count(n)}`,
    fields: {
      email: "E-mail",
      roles: "Rôle",
      licenseType: "Licence",
      groups: "Groupes",
      note: "Message",
    },
    usualRole: "Rôle pour les lignes sans rôle",
    usualLicense: "Licence pour les lignes sans licence",
    nothing: "Aucun choix",
    checking: (n, of) => `Vérifiées : ${count(n)} sur ${count(of)}`,
    checkingLabel: "Vérification des lignes",
    ready: (n, of) =>
      n === of
        ? `Toutes les lignes (${count(n)}) sont prêtes à l’envoi.`
        : `Lignes prêtes à l’envoi : ${count(n)} sur ${count(of)}.`,
    noneReady: "Aucune ligne n’est prête à l’envoi.",
    left: (n) =>
      `${counted(n, "ligne a un problème et sera ignorée", "lignes ont un problème et seront ignorées")} :`,
    more: (n) => `${counted(n, "autre ligne", "autres lignes")} avec un problème`,
    line: (n) => `Ligne ${count(n)}`,
    unknown: {
      unknown_role: (word) => `Le rôle « ${word} » n’existe pas.`,
      unknown_license: (word) => `La licence « ${word} » n’existe pas.`,
      unknown_group: (word) => `Le groupe « ${word} » n’existe pas.`,
    },
    seatsShort: (license, needed, left) =>
      `${license} : il faut ${counted(needed, "place", "places")} pour ce fichier, et il en reste ${count(left)}. Les dernières lignes seront refusées.`,
    problems: "Télécharger ces lignes",
    problemsFile: "lignes-a-corriger.csv",
    problemColumn: "Problème",
    other: "Choisir un autre fichier",
    send: (n) => `Envoyer ${invitations(n)}`,
    sending: (n, of) => `Transmises : ${count(n)} sur ${count(of)}`,
    sendingLabel: "Transmission des lignes",
    failed: "Impossible de vérifier les lignes.",
  },
};

export const otherwise: Otherwise<"bulk"> = {
  disable: {
    deeds: {
      suspend: deedWords({
        ...{ label: "Désactiver", ask: "Désactiver", doing: "Désactivation de" },
        done: participle("désactivée", "désactivées"),
      }),
      reactivate: deedWords({
        ...{ label: "Activer", ask: "Activer", doing: "Activation de" },
        done: participle("activée", "activées"),
      }),
    },
    texts: {
      suspend:
        "Déconnexion immédiate, et aucune action possible ici avant activation. Toutes les données sont conservées.",
    },
  },
  remove: {
    deeds: {
      delete: deedWords({
        ...{ label: "Retirer", ask: "Retirer", doing: "Retrait de" },
        done: participle("retirée", "retirées"),
      }),
    },
  },
  collection: { deletion: bulkDeletionText("collection", "collections") },
  severalRoles: {
    deeds: {
      assignRoles: deedWords({
        ...{ label: "Gérer les rôles", ask: "Changer les rôles de" },
        ...{ doing: "Changement des rôles de", done: (whom) => `Rôles modifiés pour ${whom}` },
      }),
    },
    fields: { role: "Nouveaux rôles" },
    import: { fields: { roles: "Rôles" }, usualRole: "Rôle pour les lignes sans rôle" },
  },
};
