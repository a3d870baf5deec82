import type { Areas } from "../language.ts";

/** Words of the frame around the panel and of the kit it is built from. */
export const words: Areas["frame"] = {
  failed: {
    title: "Sayfanın bu bölümü çalışmayı durdurdu",
    text: "Kaydettikleriniz kaybolmadı. Yeniden deneyin veya sayfayı yenileyin.",
    retry: "Yeniden dene",
  },
  missing: {
    title: "Bu bölüm yüklenemedi",
    text: "Bağlantıyı denetleyip yeniden deneyin veya sayfayı yenileyin.",
  },
  sections: "Kullanıcı yönetimi",
  kit: {
    close: "Kapat",
    dismiss: "Gizle",
    notifications: "Bildirimler",
    showPassword: "Parolayı göster",
    hidePassword: "Parolayı gizle",
    clear: "Temizle",
    remove: (what) => `Kaldır: ${what}`,
  },
};
