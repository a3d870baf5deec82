import type { BuiltInSummary } from "@usher/domain";

export const words: Record<BuiltInSummary, string> = {
  "standard.owner": "Alles, ook facturering en instellingen van de organisatie.",
  "standard.admin": "Nodigt personen uit en beheert hen, rollen en beveiliging. Geen facturering.",
  "standard.member": "Gebruikt het product. Ziet niets van het gebruikersbeheer.",
  "standard.full": "Alles in het product.",
  "standard.viewer": "Bekijkt alles en wijzigt niets.",
  "registration-links.account-admin":
    "Alles: registratielinks, rollen, verwijderen en schrijven in alle collecties.",
  "registration-links.account-user": "Leest alle collecties.",
  "three-tier.administrator":
    "Alles, ook de instellingen voor modellen, vectordatabase en embedding.",
  "three-tier.manager":
    "Beheert personen en werkruimten. Geen beheerders en niet de drie instellingen.",
  "three-tier.default-user": "Chat in de toegewezen werkruimten.",
  "licensed.admin": "Beheert personen, groepen, AI-modellen en het MFA-beleid.",
  "licensed.user": "Gebruikt wat de licentie omvat, met eigen instellingen en tools.",
  "licensed.business": "Chat, kennis, integraties en tools.",
  "licensed.pro": "Chat en kennis.",
  "licensed.knowledge-only": "Kennis.",
  "multi-role.admin": "Alles.",
  "multi-role.manager": "Alles behalve gebruikers, rollen en het auditlog.",
  "multi-role.public": "Gebruikt de modellen. Geen beheer.",
  "system.system-administrator": "Ziet en beheert alle organisaties.",
};
