import type { Areas } from "../language.ts";
import { count } from "./say.ts";

/** How people sign in, and what is switched on: the policies of an organization. */
export const words: Areas["security"] = {
  description: "Le mode de connexion des utilisateurs et sa durée.",
  failed: "Impossible de charger les règles",
  save: "Enregistrer",
  passwords: {
    title: "Mots de passe",
    text: "S’applique aux mots de passe choisis désormais. Les plus courants sont toujours refusés.",
    minimum: "Longueur minimale",
    characters: "caractères",
    saved: "Règles de mot de passe enregistrées",
  },
  mfa: {
    title: "Validation en deux étapes",
    text: "Un code d’une application d’authentification, en plus du mot de passe.",
    who: "Qui en a besoin",
    choices: {
      off: {
        label: "Désactivée",
        summary: "Personne ne peut la configurer. Celles déjà configurées sont conservées.",
      },
      optional: { label: "Facultative", summary: "Chacun peut la configurer pour soi." },
      administrators: {
        label: "Obligatoire pour les administrateurs",
        summary: "Toute personne qui gère des utilisateurs ou des paramètres doit la configurer.",
      },
      everyone: {
        label: "Obligatoire pour tous",
        summary: "Personne ne se connecte sans elle.",
      },
    },
    grace: "Délai accordé",
    days: "jours",
    graceHint:
      "Pendant ce délai, la connexion reste possible sans elle. Ensuite, il faut la configurer pour entrer.",
    ends: (when) => `Fin du délai : ${when}`,
    ended: "Le délai est terminé.",
    saved: "Validation en deux étapes enregistrée",
  },
  sessions: {
    title: "Sessions",
    text: "Les sessions en cours peuvent ainsi être raccourcies, jamais prolongées.",
    idle: "Déconnexion après une inactivité de",
    hours: "heures",
    absolute: "Déconnexion au plus tard après",
    days: "jours",
    saved: "Limites de session enregistrées",
  },
  registration: {
    title: "Inscription",
    verify: "Confirmer l’adresse e-mail avant la première connexion",
    verifyHint:
      "Pour les personnes qui s’inscrivent par un lien. Un e-mail avec un lien personnel leur est envoyé.",
    saved: "Règle d’inscription enregistrée",
  },
  time: {
    title: "Fuseau horaire",
    text: "Détermine le début et la fin des jours, par exemple pour les limites quotidiennes.",
    zone: "Fuseau horaire",
    find: "Rechercher une ville ou une région",
    none: "Aucun fuseau horaire ne correspond.",
    saved: "Fuseau horaire enregistré",
  },
  activity: {
    title: "Dernière activité",
    text: "La précision avec laquelle la dernière activité est conservée. Ce qui est déjà enregistré perd la même précision.",
    how: "Conservée",
    choices: {
      exact: { label: "Heure exacte", summary: "À la minute près." },
      hour: { label: "Heure", summary: "L’heure, en UTC." },
      day: { label: "Jour", summary: "Le jour, en UTC." },
      off: {
        label: "Désactivée",
        summary: "Rien n’est conservé : les listes ne montrent aucune activité.",
      },
    },
    saved: "Dernière activité enregistrée",
  },
  retention: {
    title: "Conservation",
    text: "Ce qui est plus ancien est supprimé dans l’heure.",
    periods: {
      sessionsKeptDays: "Sessions expirées",
      invitationsKeptDays: "Invitations terminées",
      bulkKeptDays: "Résultats des actions groupées",
      mailsKeptDays: "E-mails non remis",
      deliveriesKeptDays: "Envois aux webhooks",
      auditKeptDays: "Journal d’audit",
    },
    range: (lowest, highest) => `De ${count(lowest)} à ${count(highest)}`,
    days: "jours",
    saved: "Durées de conservation enregistrées",
  },
  parts: {
    title: "Fonctions",
    text: "Ce que cette organisation utilise.",
    licenses: "Licences",
    licensesHint: "Chaque personne a une licence qui définit ce qu’elle peut utiliser.",
    limit: "Limite de messages par jour",
    limitHint: "Un nombre de messages par jour peut être fixé pour chaque personne.",
    saved: "Fonctions enregistrées",
  },
};
