import type { Areas, Otherwise } from "../language.ts";
import { count, counted } from "./say.ts";

const invitationCount = (n: number) => counted(n, "invitation", "invitations");
const seatsLeft = (n: number) => counted(n, "place restante", "places restantes");
const remedy = "Vérifiez les paramètres de messagerie.";

/** Words of inviting, and of people who are invited. */
export const words: Areas["invitations"] = {
  actions: {
    copyLink: "Copier le lien",
    resend: "Renvoyer",
    revoke: "Révoquer",
  },
  reinvite: "Réinviter",
  mail: {
    sent: "E-mail envoyé",
    problems: {
      refused_connection: "Le serveur de messagerie est injoignable : il a refusé la connexion.",
      unknown_host: "Le serveur de messagerie est injoignable : son nom est inconnu.",
      timeout: "Le serveur de messagerie est injoignable : il n’a pas répondu à temps.",
      unreachable: "Le serveur de messagerie est injoignable.",
      insecure: "La connexion au serveur de messagerie n’est pas sécurisée.",
      login_refused: "Le serveur de messagerie a refusé le nom d’utilisateur ou le mot de passe.",
      sender_refused: "Le serveur de messagerie a refusé l’adresse de l’expéditeur.",
      recipient_refused: "Le serveur de messagerie a refusé l’adresse.",
      message_refused: "Le serveur de messagerie a refusé le message.",
      failed: "Une erreur s’est produite.",
    },
    failedTitle: "L’e-mail n’a pas pu être envoyé",
    failedText: (problem) => `${problem} ${remedy} Le lien peut être copié.`,
    failedAgain: "Un nouvel envoi a lieu automatiquement.",
    failedToast: (email, problem) =>
      `L’e-mail à ${email} n’a pas pu être envoyé. ${problem} ${remedy} Le lien peut être copié.`,
    severalFailed: (n, problem) =>
      `${counted(n, "e-mail n’a pas pu être envoyé", "e-mails n’ont pas pu être envoyés")}. ${problem} ${remedy} Les liens peuvent être copiés.`,
  },
  form: {
    title: "Inviter des personnes",
    emails: "Adresses e-mail",
    emailsHint:
      "Collez une liste, ou séparez les adresses par une virgule, une espace ou la touche Entrée.",
    emailsPlaceholder: "nom@example.com",
    emailsNone: "Ajoutez au moins une adresse.",
    emailsMany: (most) => `Au plus ${count(most)} adresses à la fois.`,
    role: "Rôle",
    rolesNone: "Choisissez un rôle.",
    noRole: "Vous ne pouvez attribuer aucun rôle.",
    license: "Licence",
    seatsLeft: (left) => (left === null ? "Places illimitées" : seatsLeft(left)),
    seatsNone: "Aucune place restante",
    short: (license, left) => `${license} : ${seatsLeft(left)}`,
    shortText: (without) =>
      without === 1
        ? "La dernière adresse ne sera pas invitée."
        : `Les ${count(without)} dernières adresses ne seront pas invitées.`,
    noLicense: "Vous ne pouvez inviter personne",
    noLicenseText: "Une licence est nécessaire ici, et votre rôle ne permet pas d’en attribuer.",
    groups: "Groupes",
    searchGroups: "Rechercher des groupes",
    workspaces: "Espaces de travail",
    searchWorkspaces: "Rechercher des espaces de travail",
    chosen: (what, n) => `${what} (${count(n)})`,
    noneFound: (query) => `Aucun résultat pour « ${query} ».`,
    note: "Message",
    noteHint: "Figure tel quel dans l’e-mail.",
    send: (n) => (n <= 1 ? "Envoyer l’invitation" : `Envoyer ${invitationCount(n)}`),
  },
  outcome: {
    title: (invited, refused) =>
      refused === 0
        ? `${invitationCount(invited)} en cours d’envoi`
        : `Invitations : ${counted(invited, "envoyée", "envoyées")}, ${counted(refused, "refusée", "refusées")}`,
    invited: "Invitation envoyée",
    invitedNoMail: (problem) =>
      `Invitation créée, mais l’e-mail n’a pas pu être envoyé. ${problem} ${remedy} Le lien peut être copié.`,
    again: "Inviter d’autres personnes",
  },
  details: {
    role: "Rôle",
    license: "Licence",
    groups: "Groupes",
    workspaces: "Espaces de travail",
    invitedBy: "Invitation de",
    nobody: "Une personne qui n’est plus là",
    sent: "Envoi",
    expires: "Fin du lien",
    expired: "Lien expiré",
    mail: "E-mail",
  },
  gone: {
    title: "Plus en attente",
    text: "Cette invitation a été acceptée ou révoquée.",
  },
  copied: (email) => `Lien d’invitation pour ${email} copié`,
  resent: (email) => `Nouvelle invitation pour ${email} en cours d’envoi`,
  link: {
    title: (email) => `Lien pour ${email}`,
    label: "Lien d’invitation",
    text: (when) =>
      `Quiconque l’ouvre peut rejoindre l’organisation à la place de cette personne. Il fonctionne une seule fois, jusqu’au ${when}.`,
    copy: "Copier le lien",
    copied: "Copié",
  },
  revoke: {
    title: (email) => `Révoquer l’invitation pour ${email} ?`,
    text: (email) =>
      `Le lien envoyé à ${email} cesse aussitôt de fonctionner. Une nouvelle invitation reste possible.`,
    confirm: "Révoquer l’invitation",
    done: (email) => `Invitation pour ${email} révoquée`,
  },
};

export const otherwise: Otherwise<"invitations"> = {
  plusInvite: { form: { send: (n) => (n <= 1 ? "ENVOYER" : `ENVOYER ${count(n)}`) } },
  severalRoles: { form: { role: "Rôles" }, details: { role: "Rôles" } },
};
