import type { Areas } from "../language.ts";

export const words: Areas["access"] = {
  ended: {
    title: "Votre accès a pris fin",
    text: "Vous n’êtes plus connecté ici. Reconnectez-vous ou contactez un administrateur si vous pensez qu’il s’agit d’une erreur.",
  },
  signedOut: {
    title: "Connectez-vous pour voir les utilisateurs",
    text: "Aucune session n’est ouverte ici, ou la vôtre a expiré.",
  },
  denied: {
    title: "Seuls les administrateurs gèrent les utilisateurs",
    text: "Adressez-vous à l’un d’eux pour inviter, modifier ou retirer quelqu’un.",
    ask: "Adressez-vous à un administrateur si vous en avez besoin.",
    you: (name, role, organization) =>
      `Vous utilisez ${organization} avec le compte ${name} (${role}).`,
  },
  failed: { title: "Impossible de charger les utilisateurs" },
  offline: "Vous êtes hors ligne. Les informations affichées peuvent être anciennes.",
};
