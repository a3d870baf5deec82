import type { Areas } from "../language.ts";

/** Buttons, problems and questions of every form and dialog. */
export const words: Areas["forms"] = {
  cancel: "Vazgeç",
  close: "Kapat",
  done: "Bitti",
  retry: "Yeniden dene",
  undo: "Geri al",
  loadMore: "Daha fazla yükle",
  loading: "Yükleniyor",
  optional: "İsteğe bağlı",
  failed: "Bu işe yaramadı. Yeniden deneyin.",
  unreachable: "Usher'a ulaşılamıyor. Bağlantıyı denetleyip yeniden deneyin.",
  cancelled: "Bu işlem, bir şey değişmeden durduruldu.",
  stepUp: {
    title: "Siz olduğunuzu doğrulayın",
    confirm: "Devam et",
    failed: "Bu doğrulanamadı. Yeniden deneyin.",
  },
  noToken: "Bu sayfa kim olduğunuzu belirleyemedi. Sayfayı yenileyin veya yeniden oturum açın.",
  leave: {
    title: "Kaydetmeden çıkılsın mı?",
    text: "Buradaki değişiklikleriniz henüz kaydedilmedi.",
    discard: "Değişiklikleri at",
    stay: "Düzenlemeyi sürdür",
  },
  problems: {
    required: "Bu alan gerekli.",
    email: "Tam bir e-posta adresi girin, örneğin ad@example.com.",
    tooLong: "Bu çok uzun.",
    invalid: "Bu alanı denetleyin.",
    number: "Bir sayı girin.",
  },
};
