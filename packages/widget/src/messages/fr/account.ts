import type { Areas } from "../language.ts";
import { count, counted } from "./say.ts";

/** Words of one's own account: name, e-mail, password, second factor and sessions. */
export const words: Areas["account"] = {
  title: "Compte",
  elsewhere: {
    text: "Ces informations ne peuvent être modifiées que par vous. Connectez-vous pour cela directement sur les pages d’Usher.",
    open: "Ouvrir votre compte sur Usher",
  },
  details: {
    title: "Nom",
    first: "Prénom",
    last: "Nom",
    submit: "Enregistrer",
    saved: "Nom enregistré",
  },
  email: {
    title: "E-mail",
    none: "Sans adresse e-mail, aucun lien ne peut vous être envoyé en cas d’oubli du mot de passe.",
    add: "Ajouter une adresse e-mail",
    change: "Modifier l’adresse e-mail",
    dialog: "Modifier votre adresse e-mail",
    dialogBody:
      "Nous envoyons un lien à la nouvelle adresse. Elle est prise en compte dès que vous ouvrez ce lien.",
    next: "Nouvelle adresse e-mail",
    submit: "Envoyer le lien",
    sent: (email) => `Lien envoyé à ${email}`,
    pending: (email) => `À confirmer : ${email}`,
    pendingBody:
      "Ouvrez le lien de l’e-mail que nous y avons envoyé. D’ici là, votre adresse reste inchangée.",
    cancel: "Annuler la modification",
    cancelled: "Votre adresse e-mail reste inchangée",
  },
  password: {
    title: "Mot de passe",
    body: "Le modifier vous déconnecte partout ailleurs.",
    current: "Mot de passe actuel",
    next: "Nouveau mot de passe",
    hint: (minimum) =>
      `Au moins ${counted(minimum, "caractère", "caractères")}. Quelques mots sans rapport entre eux conviennent bien.`,
    submit: "Modifier le mot de passe",
    changed: "Mot de passe modifié",
  },
  mfa: {
    title: "Validation en deux étapes",
    body: "Un code d’une application sur votre téléphone, en plus du mot de passe.",
    on: "Activée",
    off: "Désactivée",
    setUp: "Configurer",
    left: (left, all) => `Codes de récupération restants : ${count(left)} sur ${count(all)}`,
    few: "Créez-en de nouveaux avant d’en manquer : sans code, la connexion est impossible.",
    graceTitle: (when) => `Obligatoire à partir du ${when}`,
    requiredTitle: "Exigée par votre organisation",
    graceBody:
      "Votre organisation l’exige. Configurez-la maintenant ou plus tard, quand la connexion la demandera.",
    cannotDisable: "Votre organisation l’exige : elle ne peut pas être désactivée.",
    renew: "Nouveaux codes de récupération",
    renewBody: "Vous recevez dix nouveaux codes. Les anciens cessent aussitôt de fonctionner.",
    renewSubmit: "Créer de nouveaux codes",
    disable: "Désactiver",
    disableTitle: "Désactiver la validation en deux étapes",
    disableBody:
      "Votre mot de passe suffira pour vous connecter. Vos codes de récupération cessent de fonctionner.",
    disabled: "Validation en deux étapes désactivée",
    enabled: "Validation en deux étapes activée",
    password: "Mot de passe actuel",
    setUpTitle: "Configurer la validation en deux étapes",
    proveBody: "D’abord votre mot de passe, pour que personne ne le fasse à votre place.",
  },
  setUp: {
    scan: "1. Scannez ce code avec une application d’authentification.",
    qr: "Code QR pour votre application d’authentification",
    secret: "Ou saisissez cette clé dans l’application",
    copySecret: "Copier la clé",
    enter: "2. Saisissez les 6 chiffres affichés par l’application.",
    code: "Code",
    submit: "Activer",
  },
  codes: {
    title: "Enregistrez vos codes de récupération",
    body: "Chacun permet une connexion sans votre téléphone. Ils ne s’affichent que maintenant : conservez-les là où vous les trouverez sans lui.",
    list: "Codes de récupération",
    copy: "Copier les codes",
    copied: "Copiés",
    download: "Télécharger",
    file: (organization) => `${organization}-codes-de-recuperation.txt`,
    fileHead: (organization) =>
      `Codes de récupération pour ${organization}. Chacun ne fonctionne qu’une fois.`,
    done: "Je les ai enregistrés",
  },
  sessions: {
    title: "Sessions",
    body: "Où votre compte est connecté.",
    current: "Cette session",
    started: (when) => `Début : ${when}`,
    used: (when) => `dernière utilisation : ${when}`,
    device: {
      on: (browser, system) => `${browser} sur ${system}`,
      app: (system) => `Une application sur ${system}`,
      unknown: "Appareil inconnu",
    },
    unknownAddress: "Adresse inconnue",
    end: "Déconnecter",
    endNamed: (device) => `Déconnecter la session : ${device}`,
    ended: (device) => `Session déconnectée : ${device}`,
    endOthers: "Déconnecter les autres",
    endOthersTitle: "Déconnecter toutes les autres sessions",
    endOthersBody: (n) =>
      n === 1
        ? "La session dans un autre navigateur ou une autre application prend fin aussitôt."
        : `Les sessions dans ${count(n)} autres navigateurs ou applications prennent fin aussitôt.`,
    endedOthers: "Toutes les autres sessions ont pris fin",
    failed: "Impossible de charger vos sessions.",
    only: "Votre compte n’est connecté qu’ici.",
  },
};
