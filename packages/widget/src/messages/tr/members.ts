import type { Areas } from "../language.ts";
import { count, people } from "./say.ts";

/** Words of lists of members, of groups and workspaces alike. */
export const words: Areas["members"] = {
  people,
  table: "Üyeler",
  columns: { name: "Ad", status: "Durum" },
  you: (name) => `${name} (Siz)`,
  manage: "Kullanıcıları yönet",
  manageTitle: (name) => `${name} kullanıcılarını yönet`,
  label: "Üyeler",
  search: "Kişilerde ara",
  clearSearch: "Aramayı temizle",
  noneFound: (text) => `“${text}” ile eşleşen kimse yok.`,
  nobody: "Seçilecek kimse yok.",
  pending: (add, remove) =>
    add + remove === 0
      ? "Henüz değişiklik yok"
      : [add > 0 && `${count(add)} eklenecek`, remove > 0 && `${count(remove)} çıkarılacak`]
          .filter(Boolean)
          .join(", "),
  save: "Değişiklikleri kaydet",
  saved: (name, added, removed) => {
    const parts = [
      added > 0 && `${people(added)} eklendi`,
      removed > 0 && `${people(removed)} çıkarıldı`,
    ].filter(Boolean);
    return `${name}: ${parts.join(", ") || "değiştirilecek bir şey kalmamıştı"}`;
  },
  failed: "Üyeler yüklenemedi.",
};
