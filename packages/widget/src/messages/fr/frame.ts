import type { Areas } from "../language.ts";

/** Words of the frame around the panel and of the kit it is built from. */
export const words: Areas["frame"] = {
  failed: {
    title: "Cette partie de la page ne fonctionne plus",
    text: "Ce que vous avez enregistré est conservé. Réessayez ou rechargez la page.",
    retry: "Réessayer",
  },
  missing: {
    title: "Impossible de charger cette partie",
    text: "Vérifiez la connexion et réessayez, ou rechargez la page.",
  },
  sections: "Gestion des utilisateurs",
  kit: {
    close: "Fermer",
    dismiss: "Masquer",
    notifications: "Notifications",
    showPassword: "Afficher le mot de passe",
    hidePassword: "Masquer le mot de passe",
    clear: "Effacer",
    remove: (what) => `Retirer ${what}`,
  },
};
