import type { Areas } from "../language.ts";
import { count, counted } from "./say.ts";

/** Words of the API keys that a host's backend calls with. */
export const words: Areas["apiKeys"] = {
  description:
    "Ürünün arka ucu Usher'ı bir anahtarla çağırır. Anahtarı elinde bulunduran, kuruluş adına işlem yapar.",
  create: "API anahtarı oluştur",
  elsewhere: {
    create: "Usher'da oluştur",
    description:
      "Ürünün arka ucu Usher'ı bir anahtarla çağırır. Yeni anahtarlar, kendi oturumunuzu açtığınız Usher sayfalarında oluşturulur.",
  },
  table: "API anahtarları",
  columns: {
    name: "Ad",
    permissions: "İzinler",
    createdBy: "Oluşturan",
    lastUsedAt: "Son kullanım",
    status: "Durum",
    actions: "İşlemler",
  },
  permissions: (n) => counted(n, "izin"),
  never: "Hiç",
  active: "Etkin",
  revokedStatus: "İptal edildi",
  actionsFor: (name) => `İşlemler: ${name}`,
  revoke: "İptal et",
  empty: {
    title: "Henüz API anahtarı yok",
    text: "Ürünün arka ucunun Usher'ı çağırması için bir anahtar gerekir.",
  },
  failed: "API anahtarları yüklenemedi.",
  form: {
    title: "API anahtarı oluştur",
    name: "Ad",
    nameHint: "Anahtarı kullanan hizmet ve çalıştığı yer gibi.",
    permissions: "İzinler",
    permissionsHint: "Bir anahtar, şimdi de sonra da sizin yapabildiğinizden fazlasını yapamaz.",
    search: "İzinlerde ara",
    counted: (n, of) => `${count(n)} / ${counted(of, "izin")}`,
    nothing: (query) => `“${query}” ile eşleşen izin yok.`,
    none: "En az bir izin seçin.",
    submit: "Anahtar oluştur",
  },
  made: {
    title: (name) => `${name} hazır`,
    text: "Anahtarı şimdi kopyalayın: yeniden gösterilmez. Yalnızca arka ucun okuyabildiği bir yerde saklayın.",
    label: "API anahtarı",
    copy: "Anahtarı kopyala",
    copied: "Kopyalandı",
  },
  question: {
    title: (name) => `${name} iptal edilsin mi?`,
    text: (name) => `${name} ile yapılan tüm çağrılar hemen reddedilir. Bu işlem geri alınamaz.`,
    confirm: (name) => `${name} anahtarını iptal et`,
    done: (name) => `${name} iptal edildi`,
  },
};
