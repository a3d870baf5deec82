import type { Areas } from "../language.ts";
import { count, people, percent } from "./say.ts";

/** Words of how the organization stands. */
export const words: Areas["compliance"] = {
  generated: (when) => `${when} itibarıyla. Yalnızca etkin kullanıcılar.`,
  failed: "Rapor oluşturulamadı.",
  refresh: "Yenile",
  export: "CSV olarak dışa aktar",
  file: (day) => `uyumluluk-${day}.csv`,
  exported: "Uyumluluk raporu dışa aktarıldı",
  mfa: {
    everyone: "MFA, tüm kullanıcılar",
    administrators: "MFA, yöneticiler",
    beneath: (covered, of) => `${count(covered)} / ${count(of)}`,
  },
  percent,
  nobody: "–",
  pending: "Bekleyen davetler",
  expired: "Süresi dolan davetler",
  expiredBeneath: (n) => `${count(n)} davetin süresi doldu`,
  audit: {
    label: "Denetim günlüğü doğrulaması",
    never: "Hiç",
    intact: "Bozulmamış",
    broken: "Değiştirilmiş",
  },
  dormant: {
    title: "Etkin olmayan kullanıcılar",
    text: "Son 90 günde etkinlik yok.",
    none: "Son 90 günde herkes etkindi.",
  },
  unchanged: {
    title: "Yöneticinin belirlediği parolalar",
    text: "Bir yönetici belirledi, o zamandan beri değiştirilmedi.",
    none: "Artık kimsede yöneticinin belirlediği bir parola yok.",
  },
  people,
  first: (shown, of) => `${people(of)} içinden ilk ${count(shown)}.`,
  columns: { name: "Ad", lastActive: "Son etkinlik" },
  neverActive: "Hiç",
  csv: {
    finding: "Bulgu",
    count: "Sayı",
    of: "Toplam",
    name: "Ad",
    lastActive: "Son etkinlik",
    generated: "Tarih",
    auditState: "Denetim günlüğü",
  },
};
