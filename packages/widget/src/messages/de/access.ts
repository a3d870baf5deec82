import type { Areas } from "../language.ts";

/** Words for when there is nothing to show: no permission, no access, no connection. */
export const words: Areas["access"] = {
  ended: {
    title: "Ihr Zugriff ist beendet",
    text: "Sie wurden hier abgemeldet. Melden Sie sich neu an oder wenden Sie sich an einen Administrator, falls das ein Irrtum ist.",
  },
  signedOut: {
    title: "Melden Sie sich an, um Personen zu sehen",
    text: "Sie sind hier nicht angemeldet, oder Ihre Sitzung ist abgelaufen.",
  },
  denied: {
    title: "Nur Administratoren können hier Personen verwalten",
    text: "Wenden Sie sich an einen von ihnen, um jemanden einzuladen, zu ändern oder zu entfernen.",
    ask: "Wenden Sie sich an einen Administrator, wenn Sie das brauchen.",
    you: (name, role, organization) => `Sie sind in ${organization} als ${name} (${role}).`,
  },
  failed: { title: "Personen konnten nicht geladen werden" },
  offline: "Sie sind offline. Die Anzeige ist möglicherweise veraltet.",
};
