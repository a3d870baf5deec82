import type { Areas } from "../language.ts";

/** Buttons, problems and questions of every form and dialog. */
export const words: Areas["forms"] = {
  cancel: "Annuler",
  close: "Fermer",
  done: "Terminé",
  retry: "Réessayer",
  undo: "Annuler",
  loadMore: "Afficher plus",
  loading: "Chargement",
  optional: "Facultatif",
  failed: "L’action n’a pas abouti. Réessayez.",
  unreachable: "Usher est injoignable. Vérifiez la connexion et réessayez.",
  cancelled: "L’action a été interrompue. Rien n’a été modifié.",
  stepUp: {
    title: "Confirmez votre identité",
    confirm: "Continuer",
    failed: "La confirmation n’a pas abouti. Réessayez.",
  },
  noToken: "Cette page n’a pas pu vous identifier. Rechargez-la ou reconnectez-vous.",
  leave: {
    title: "Quitter sans enregistrer ?",
    text: "Vos modifications ne sont pas encore enregistrées.",
    discard: "Abandonner les modifications",
    stay: "Continuer",
  },
  problems: {
    required: "Ce champ est obligatoire.",
    email: "Saisissez une adresse e-mail complète, comme nom@example.com.",
    tooLong: "Ce texte est trop long.",
    invalid: "Vérifiez ce champ.",
    number: "Saisissez un nombre.",
  },
};
