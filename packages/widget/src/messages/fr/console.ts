import type { Areas } from "../language.ts";
import { list } from "./say.ts";

export const words: Areas["console"] = {
  pages: "Pages du compte",
  account: "Compte",
  signOut: "Se déconnecter",
  goToSignIn: "Aller à la connexion",
  administration: "Administration",
  missing: {
    title: "Il n’y a pas de page ici",
    body: "L’adresse est peut-être erronée ou périmée.",
  },
  unreachable: {
    title: "Le serveur est injoignable",
    body: "Vérifiez votre connexion et réessayez.",
  },
  join: (organization) => `Rejoindre ${organization}`,
  createAccount: "Créer un compte",
  accept: {
    invitedBy: (name) =>
      name
        ? `${name} vous a invité. Configurez votre compte.`
        : "Vous avez reçu une invitation. Configurez votre compte.",
    joinsAs: (roles, license) =>
      license
        ? `Votre rôle : ${list(roles)}. Votre licence : ${license}.`
        : `Votre rôle : ${list(roles)}.`,
    emailHint: "L’adresse à laquelle l’invitation a été envoyée.",
    incomplete: {
      title: "Ouvrez de nouveau le lien de votre invitation",
      body: "Cette page a besoin du lien complet de votre e-mail. Ouvrez-le depuis l’e-mail ou copiez-le en entier.",
    },
    expired: {
      title: "Cette invitation a expiré",
      body: "Demandez à la personne qui vous a invité d’en envoyer une nouvelle.",
    },
    revoked: {
      title: "Cette invitation a été révoquée",
      body: "Demandez à la personne qui vous a invité si c’était voulu.",
    },
    used: {
      title: "Cette invitation a déjà servi",
      body: "Si c’était vous, connectez-vous avec votre e-mail et le mot de passe choisi.",
    },
    unknown: {
      title: "Ce lien ne fonctionne pas",
      body: "Il est peut-être incomplet, ou un plus récent a été envoyé. Utilisez le dernier e-mail ou demandez une nouvelle invitation.",
    },
    failed: "Votre invitation n’a pas pu être ouverte",
  },
  register: {
    body: (roles) => `Créez votre compte. Votre rôle : ${list(roles)}.`,
    only: (only) => `Seules les adresses de ${only} peuvent s’inscrire.`,
    verifies: "Vous la confirmez par e-mail avant la première connexion.",
    exists: {
      field: "Cette adresse a déjà un compte.",
      title: "Vous avez déjà un compte",
      body: "Connectez-vous avec votre mot de passe ; il est inchangé.",
    },
    inbox: {
      title: "Consultez vos e-mails",
      body: (email) =>
        `Nous avons envoyé un e-mail à ${email}. Ouvrez le lien qu’il contient pour confirmer votre adresse ; vous pourrez ensuite vous connecter.`,
      hint: "Toujours rien après quelques minutes ? Regardez dans les courriers indésirables.",
    },
    ends: {
      incomplete: {
        title: "Ouvrez de nouveau votre lien d’inscription",
        body: "Cette page a besoin du lien complet qui vous a été donné. Copiez-le en entier.",
      },
      expired: {
        title: "Ce lien d’inscription a expiré",
        body: "Demandez-en un nouveau à la personne qui vous l’a donné.",
      },
      usedUp: {
        title: "Ce lien d’inscription est épuisé",
        body: "Toutes les inscriptions prévues ont été faites. Demandez un nouveau lien à la personne qui vous l’a donné.",
      },
      revoked: {
        title: "Ce lien d’inscription a été révoqué",
        body: "Demandez à la personne qui vous l’a donné si c’était voulu.",
      },
      authority: {
        title: "Ce lien d’inscription n’est plus valable",
        body: "La personne qui l’a créé ne peut plus accueillir personne. Demandez-en un nouveau à un administrateur de votre organisation.",
      },
      entitlement: {
        title: "Personne ne peut s’inscrire pour le moment",
        body: "Plusieurs utilisateurs font partie du forfait Enterprise, que votre organisation n’a pas actuellement. Demandez à la personne qui vous a donné le lien.",
      },
      onboarding: {
        title: "L’inscription par lien n’existe plus ici",
        body: "Votre organisation ajoute désormais les personnes autrement. Demandez à la personne qui vous a donné le lien.",
      },
      seats: {
        title: "Il ne reste aucune place",
        body: "Toutes les licences que le lien pourrait donner sont prises. Demandez à la personne qui vous l’a donné ; le lien refonctionne dès qu’une place se libère.",
      },
      suspended: {
        title: "Cette organisation est suspendue",
        body: "Personne ne peut s’y inscrire ni s’y connecter. Demandez à la personne qui vous a donné le lien.",
      },
      unknown: {
        title: "Ce lien ne fonctionne pas",
        body: "Il est peut-être incomplet. Copiez-le en entier ou demandez-en un nouveau à la personne qui vous l’a donné.",
      },
    },
    failed: "Votre lien d’inscription n’a pas pu être ouvert",
  },
  setPassword: {
    title: "Définissez votre mot de passe",
    body: "Il vous servira désormais à vous connecter.",
    submit: "Définir le mot de passe",
    incomplete: {
      title: "Ouvrez de nouveau votre lien",
      body: "Cette page a besoin du lien complet qui vous a été donné. Copiez-le en entier.",
    },
    ended: {
      title: "Ce lien ne fonctionne plus",
      body: "Il a déjà servi ou a expiré. Connectez-vous ou demandez-en un nouveau sur la page de connexion.",
    },
  },
  confirmEmail: {
    title: "Confirmez votre e-mail",
    body: "Un clic, et votre adresse est confirmée.",
    submit: "Confirmer l’e-mail",
    toAccount: "Aller à votre compte",
    verified: {
      title: "Votre e-mail est confirmé",
      body: (email) => `${email} est bien à vous. Vous pouvez maintenant vous connecter.`,
    },
    changed: {
      title: "Votre e-mail est modifié",
      body: (email) => `Connectez-vous désormais avec ${email}.`,
    },
    incomplete: {
      title: "Ouvrez de nouveau votre lien",
      body: "Cette page a besoin du lien complet de votre e-mail. Ouvrez-le depuis l’e-mail ou copiez-le en entier.",
    },
    ended: {
      title: "Ce lien ne fonctionne plus",
      body: "Il a déjà servi, un plus récent a été envoyé ou il a expiré. Connectez-vous pour en obtenir un nouveau.",
    },
  },
};
