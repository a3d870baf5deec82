import type { BuiltInSummary } from "@usher/domain";

export const words: Record<BuiltInSummary, string> = {
  "standard.owner": "Faturalandırma ve kuruluş ayarları dahil her şey.",
  "standard.admin":
    "Kişileri davet eder; kişileri, rolleri ve güvenliği yönetir. Faturalandırma yok.",
  "standard.member": "Ürünü kullanır. Kullanıcı yönetimini görmez.",
  "standard.full": "Ürünün tamamı.",
  "standard.viewer": "Bakar, hiçbir şeyi değiştirmez.",
  "registration-links.account-admin":
    "Her şey: kayıt bağlantıları, roller, silme ve tüm koleksiyonlara yazma.",
  "registration-links.account-user": "Tüm koleksiyonları okur.",
  "three-tier.administrator": "Model, vektör veritabanı ve gömme ayarlarıyla birlikte her şey.",
  "three-tier.manager":
    "Kişileri ve çalışma alanlarını yönetir. Baş yöneticileri ve bu üç ayarı yönetemez.",
  "three-tier.default-user": "Atandığı çalışma alanlarında sohbet eder.",
  "licensed.admin": "Kişileri, grupları, yapay zekâ modellerini ve MFA politikasını yönetir.",
  "licensed.user": "Lisansının kapsadıklarını kendi ayarları ve araçlarıyla kullanır.",
  "licensed.business": "Sohbet, bilgi, entegrasyonlar ve araçlar.",
  "licensed.pro": "Sohbet ve bilgi.",
  "licensed.knowledge-only": "Bilgi.",
  "multi-role.admin": "Her şey.",
  "multi-role.manager": "Kullanıcılar, roller ve denetim günlüğü dışında her şey.",
  "multi-role.public": "Modelleri kullanır. Yönetim yetkisi yok.",
  "system.system-administrator": "Tüm kuruluşları görür ve yönetir.",
};
