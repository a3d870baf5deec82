import type { Areas } from "../language.ts";

/** Words for when there is nothing to show: no permission, no access, no connection. */
export const words: Areas["access"] = {
  ended: {
    title: "Erişiminiz sona erdi",
    text: "Buradaki oturumunuz kapatıldı. Yeniden oturum açın veya bunun bir hata olduğunu düşünüyorsanız bir yöneticiye başvurun.",
  },
  signedOut: {
    title: "Kişileri görmek için oturum açın",
    text: "Burada oturum açmadınız veya oturumunuzun süresi doldu.",
  },
  denied: {
    title: "Burada kişileri yalnızca yöneticiler yönetebilir",
    text: "Birinin davet edilmesi, değiştirilmesi veya kaldırılması gerekiyorsa yöneticilerden birine başvurun.",
    ask: "Buna ihtiyacınız varsa bir yöneticiye başvurun.",
    you: (name, role, organization) => `Kuruluş: ${organization}. Oturum açan: ${name} (${role}).`,
  },
  failed: { title: "Kişiler yüklenemedi" },
  offline: "Çevrimdışısınız. Gördükleriniz güncel olmayabilir.",
};
