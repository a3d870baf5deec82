import type { Areas } from "../language.ts";
import { count, counted, list, plural } from "./say.ts";

const days = (n: number) => counted(n, "jour", "jours");

/** Words of registration links. */
export const words: Areas["registrationLinks"] = {
  title: "Liens d’inscription",
  tally: (live) => (live === 0 ? "aucun actif" : counted(live, "actif", "actifs")),
  actions: {
    copyLink: "Copier le lien",
    revoke: "Révoquer le lien",
  },
  statuses: {
    live: "Actif",
    expired: "Expiré",
    "used-up": "Épuisé",
    revoked: "Révoqué",
  },
  columns: {
    role: "Rôle",
    uses: "Utilisations",
    status: "État",
    createdBy: "Créé par",
    actions: "Actions",
  },
  actionsFor: (role, by) => `Actions pour le lien ${role} créé par ${by}`,
  nobody: "Une personne qui n’est plus là",
  by: (name) => `par ${name}`,
  anyDomain: "Toute adresse e-mail",
  domains: (all) => list(all.map((domain) => `@${domain}`)),
  usesLeft: (left, used, most) =>
    left === null || most === null
      ? counted(used, "utilisation", "utilisations")
      : `${counted(left, "restante", "restantes")} sur ${count(most)}`,
  endsIn: (span) => `expire dans ${span}`,
  showEnded: (n) => `Afficher les liens terminés (${count(n)})`,
  hideEnded: "Masquer les liens terminés",
  empty:
    "Personne ne peut s’inscrire par un lien pour le moment. Générez-en un et transmettez-le aux personnes attendues.",
  failed: "Impossible de charger les liens d’inscription.",
  form: {
    title: "Générer un lien d’inscription",
    text: "Quiconque a le lien peut s’inscrire.",
    role: "Rôle des nouveaux",
    noRole: "Vous ne pouvez attribuer aucun rôle.",
    license: "Licence",
    uses: "Nombre d’utilisations",
    usesHint: "Si le champ reste vide, les inscriptions sont illimitées.",
    numberProblem: (least, most) => `Un nombre entier de ${count(least)} à ${count(most)}.`,
    domains: "Domaines e-mail",
    domainsHint:
      "Si le champ reste vide, toute adresse peut s’inscrire. Un sous-domaine compte comme un autre domaine.",
    domainsPlaceholder: "example.com",
    domainProblem: "Saisissez un domaine complet, comme example.com.",
    domainsMany: (most) => `Au plus ${count(most)} domaines.`,
    days: "Valable pendant",
    daysSuffix: (n) => plural(n, { one: "jour", other: "jours" }),
    submit: "Générer le lien",
  },
  made: {
    title: "Votre lien d’inscription",
    titleAgain: "Lien d’inscription",
    label: "Lien d’inscription",
    text: (when, span) =>
      span === null
        ? `Valable jusqu’au ${when}.`
        : `Valable pendant ${days(span)}, jusqu’au ${when}.`,
    copy: "Copier le lien",
    copied: "Copié",
  },
  copied: (role) => `Lien d’inscription ${role} copié`,
  revoke: {
    title: "Révoquer ce lien d’inscription ?",
    text: (role, used) =>
      `Plus personne ne pourra l’utiliser pour s’inscrire avec le rôle ${role}. ${
        used === 0
          ? "Personne ne l’a utilisé."
          : plural(used, {
              one: "La personne inscrite par ce lien reste.",
              other: `Les ${count(used)} personnes inscrites par ce lien restent.`,
            })
      } Cette action est irréversible.`,
    confirm: "Révoquer le lien",
    done: (role) => `Lien d’inscription ${role} révoqué`,
  },
};
