import type { BuiltInPermission, ProfilePermission } from "@usher/domain";
import type { Areas, Otherwise } from "../language.ts";

/** What each permission lets a person do. A host product's own are shown by their keys. */
const labels: Record<BuiltInPermission | ProfilePermission, string> = {
  "users:read": "Kullanıcıları görme",
  "users:invite": "Kişi davet etme",
  "users:create": "Doğrudan kullanıcı ekleme",
  "users:edit": "Kullanıcıları düzenleme",
  "users:suspend": "Askıya alma ve yeniden etkinleştirme",
  "users:delete": "Kullanıcıları silme",
  "users:reset-mfa": "İkinci faktörü sıfırlama",
  "users:set-password": "Parola belirleme",
  "users:revoke-sessions": "Kullanıcı oturumlarını kapatma",
  "roles:assign": "Rol verme",
  "roles:manage": "Rol oluşturma ve değiştirme",
  "groups:manage": "Grupları yönetme",
  "workspaces:manage": "Çalışma alanı üyelerini yönetme",
  "licenses:assign": "Lisans verme",
  "billing:manage": "Planı görme ve koltukları değiştirme",
  "security:manage": "Güvenlik politikalarını belirleme",
  "audit:read": "Denetim günlüğünü okuma",
  "api-keys:manage": "API anahtarlarını yönetme",
  "settings:manage": "Kuruluş ayarlarını değiştirme",
  "compliance:read": "Uyumluluk görünümünü görme",
  "chat:use": "Sohbeti kullanma",
  "knowledge:use": "Bilgiyi kullanma",
  "integrations:use": "Entegrasyonları kullanma",
  "tools:own": "Kendi araçlarına sahip olma",
  "settings:own": "Kendi ayarlarını değiştirme",
  "settings:models": "Yapay zekâ modellerini yönetme",
  "settings:llm": "Dil modelini ayarlama",
  "settings:vector-db": "Vektör veritabanını ayarlama",
  "settings:embedding": "Gömmeyi ayarlama",
  "collections:read": "Koleksiyonları okuma",
  "collections:write": "Koleksiyonlara yazma",
  "models:manage": "Modelleri yönetme",
  "models:use": "Modelleri kullanma",
};

/** Words of permissions. */
export const words: Areas["permissions"] = {
  labels,
  areas: {
    users: "Kullanıcılar",
    access: "Roller ve erişim",
    organization: "Kuruluş",
    product: "Ürün",
  },
};

export const otherwise: Otherwise<"permissions"> = {
  disable: { labels: { "users:suspend": "Devre dışı bırakma ve etkinleştirme" } },
};
