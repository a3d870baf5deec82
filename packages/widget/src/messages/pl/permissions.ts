import type { BuiltInPermission, ProfilePermission } from "@usher/domain";
import type { Areas, Otherwise } from "../language.ts";

/** What each permission lets a person do. A host product's own are shown by their keys. */
const labels: Record<BuiltInPermission | ProfilePermission, string> = {
  "users:read": "Wyświetlanie użytkowników",
  "users:invite": "Zapraszanie osób",
  "users:create": "Bezpośrednie dodawanie użytkowników",
  "users:edit": "Edytowanie użytkowników",
  "users:suspend": "Zawieszanie i przywracanie",
  "users:delete": "Usuwanie użytkowników",
  "users:reset-mfa": "Resetowanie drugiego składnika",
  "users:set-password": "Ustawianie haseł",
  "users:revoke-sessions": "Wylogowywanie użytkowników",
  "roles:assign": "Nadawanie ról",
  "roles:manage": "Tworzenie i zmienianie ról",
  "groups:manage": "Zarządzanie grupami",
  "workspaces:manage": "Zarządzanie członkami obszarów roboczych",
  "licenses:assign": "Nadawanie licencji",
  "billing:manage": "Wyświetlanie planu i zmienianie miejsc",
  "security:manage": "Ustawianie zasad zabezpieczeń",
  "audit:read": "Odczyt dziennika audytu",
  "api-keys:manage": "Zarządzanie kluczami API",
  "settings:manage": "Zmienianie ustawień organizacji",
  "compliance:read": "Wyświetlanie widoku zgodności",
  "chat:use": "Korzystanie z czatu",
  "knowledge:use": "Korzystanie z wiedzy",
  "integrations:use": "Korzystanie z integracji",
  "tools:own": "Własne narzędzia",
  "settings:own": "Zmiana własnych ustawień",
  "settings:models": "Zarządzanie modelami AI",
  "settings:llm": "Ustawianie modelu językowego",
  "settings:vector-db": "Ustawianie bazy wektorowej",
  "settings:embedding": "Ustawianie embeddingu",
  "collections:read": "Czytanie kolekcji",
  "collections:write": "Zapis w kolekcjach",
  "models:manage": "Zarządzanie modelami",
  "models:use": "Korzystanie z modeli",
};

/** Words of permissions. */
export const words: Areas["permissions"] = {
  labels,
  areas: {
    users: "Użytkownicy",
    access: "Role i dostęp",
    organization: "Organizacja",
    product: "Produkt",
  },
};

export const otherwise: Otherwise<"permissions"> = {
  disable: { labels: { "users:suspend": "Wyłączanie i włączanie" } },
};
