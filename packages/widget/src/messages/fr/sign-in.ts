import type { Areas } from "../language.ts";
import { counted } from "./say.ts";

/** Words of the way in: signing in with its steps, and a forgotten password. */
export const words: Areas["signIn"] = {
  title: "Connexion",
  organization: "Organisation",
  organizationHint: "Son identifiant, comme acme. Il figure dans votre invitation.",
  identifier: "E-mail ou nom d’utilisateur",
  email: "E-mail",
  username: "Nom d’utilisateur",
  password: "Mot de passe",
  submit: "Se connecter",
  forgot: "Mot de passe oublié ?",
  help: "Pas de compte ? Adressez-vous à un administrateur de votre organisation.",
  again: "Recommencer",
  notices: {
    accessEnded: {
      title: "Votre session a été interrompue",
      body: "Votre accès a été modifié ou a pris fin. Reconnectez-vous ou adressez-vous à un administrateur.",
    },
    signedOut: { title: "Votre session est terminée" },
    stepEnded: {
      title: "Cette connexion a expiré",
      body: "Elle a duré plus de 5 minutes ou compte trop d’essais. Recommencez.",
    },
  },
  code: {
    title: "Saisissez votre code",
    body: "Ouvrez votre application d’authentification et saisissez les 6 chiffres affichés.",
    label: "Code",
    submit: "Continuer",
    toRecovery: "Utiliser un code de récupération",
    recoveryTitle: "Saisissez un code de récupération",
    recoveryBody:
      "L’un des dix codes enregistrés en configurant la validation en deux étapes. Chacun ne fonctionne qu’une fois.",
    recoveryLabel: "Code de récupération",
    toApp: "Utiliser l’application d’authentification",
    help: "Ni l’un ni l’autre sous la main ? Demandez à un administrateur de votre organisation de réinitialiser votre second facteur.",
  },
  newPassword: {
    title: "Choisissez votre propre mot de passe",
    body: "Celui que vous venez d’utiliser a été défini par un administrateur. Le nouveau ne sera connu que de vous.",
    label: "Nouveau mot de passe",
    hint: (minimum) =>
      `Au moins ${counted(minimum, "caractère", "caractères")}. Quelques mots sans rapport entre eux conviennent bien.`,
    submit: "Modifier le mot de passe",
  },
  setUp: {
    title: "Configurez la validation en deux étapes",
    body: "Votre organisation exige un code d’une application sur votre téléphone, en plus du mot de passe.",
  },
  forgotten: {
    title: "Mot de passe oublié ?",
    body: "Nous vous envoyons par e-mail un lien pour en définir un nouveau.",
    submit: "Envoyer le lien",
    back: "Retour à la connexion",
    sentTitle: "Consultez vos e-mails",
    sentBody:
      "Si un compte existe avec ce nom, un lien pour définir un nouveau mot de passe est en route. Il est valable une heure.",
    sentHelp:
      "Rien reçu ? Regardez dans les courriers indésirables ou adressez-vous à un administrateur. Aucun e-mail n’est envoyé aux comptes sans adresse.",
  },
};
