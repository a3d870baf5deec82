import type { BuiltInSummary } from "@usher/domain";

export const words: Record<BuiltInSummary, string> = {
  "standard.owner": "Wszystko, także rozliczenia i ustawienia organizacji.",
  "standard.admin": "Zaprasza osoby i zarządza nimi, rolami i bezpieczeństwem. Bez rozliczeń.",
  "standard.member": "Korzysta z produktu. Nie widzi zarządzania użytkownikami.",
  "standard.full": "Wszystko w produkcie.",
  "standard.viewer": "Przegląda i niczego nie zmienia.",
  "registration-links.account-admin":
    "Wszystko: linki rejestracyjne, role, usuwanie i zapis we wszystkich kolekcjach.",
  "registration-links.account-user": "Czyta wszystkie kolekcje.",
  "three-tier.administrator": "Wszystko, także ustawienia modeli, bazy wektorowej i embeddingu.",
  "three-tier.manager":
    "Zarządza osobami i obszarami roboczymi. Bez administratorów i bez tych trzech ustawień.",
  "three-tier.default-user": "Czatuje w przydzielonych obszarach roboczych.",
  "licensed.admin": "Zarządza osobami, grupami, modelami AI i zasadami MFA.",
  "licensed.user": "Korzysta z tego, co obejmuje licencja, z własnymi ustawieniami i narzędziami.",
  "licensed.business": "Czat, wiedza, integracje i narzędzia.",
  "licensed.pro": "Czat i wiedza.",
  "licensed.knowledge-only": "Wiedza.",
  "multi-role.admin": "Wszystko.",
  "multi-role.manager": "Wszystko oprócz użytkowników, ról i dziennika audytu.",
  "multi-role.public": "Korzysta z modeli. Bez administrowania.",
  "system.system-administrator": "Widzi wszystkie organizacje i nimi zarządza.",
};
