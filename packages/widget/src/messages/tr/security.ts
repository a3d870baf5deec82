import type { Areas } from "../language.ts";
import { count } from "./say.ts";

/** How people sign in, and what is switched on: the policies of an organization. */
export const words: Areas["security"] = {
  description: "Kişilerin nasıl ve ne kadar süreyle oturum açtığı.",
  failed: "Politikalar yüklenemedi",
  save: "Kaydet",
  passwords: {
    title: "Parolalar",
    text: "Bundan sonra seçilecek parolalar için. Yaygın olanlar her durumda reddedilir.",
    minimum: "En az uzunluk",
    characters: "karakter",
    saved: "Parola politikası kaydedildi",
  },
  mfa: {
    title: "İki adımlı oturum açma",
    text: "Parolanın yanında, kimlik doğrulama uygulamasından bir kod.",
    who: "Kimler için gerekli",
    choices: {
      off: { label: "Kapalı", summary: "Kimse kuramaz. Kurmuş olanlarda kalır." },
      optional: { label: "İsteğe bağlı", summary: "Herkes kendisi için kurabilir." },
      administrators: {
        label: "Yöneticiler için zorunlu",
        summary: "Kişileri veya ayarları yönetenler kurmak zorundadır.",
      },
      everyone: { label: "Herkes için zorunlu", summary: "Bu olmadan kimse oturum açamaz." },
    },
    grace: "Geçiş süresi",
    days: "gün",
    graceHint: "Bu süre boyunca kurmadan oturum açılabilir. Sonrasında girmek için kurmak gerekir.",
    ends: (when) => `Geçiş süresinin bitişi: ${when}.`,
    ended: "Geçiş süresi bitti.",
    saved: "İki adımlı oturum açma kaydedildi",
  },
  sessions: {
    title: "Oturumlar",
    text: "Açık oturumlar bununla kısalabilir, hiçbir zaman uzamaz.",
    idle: "Kullanılmayan oturumun kapanma süresi",
    hours: "saat",
    absolute: "Oturumun en geç kapanma süresi",
    days: "gün",
    saved: "Oturum sınırları kaydedildi",
  },
  registration: {
    title: "Kayıt",
    verify: "İlk oturum açmadan önce e-postayı doğrulama",
    verifyHint:
      "Bağlantıyla kaydolan kişiler için. Kendilerine ait bağlantı içeren bir e-posta alırlar.",
    saved: "Kayıt ayarları kaydedildi",
  },
  time: {
    title: "Saat dilimi",
    text: "Günler buna göre başlar ve biter, örneğin günlük sınırlarda.",
    zone: "Saat dilimi",
    find: "Şehir veya bölge bul",
    none: "Eşleşen saat dilimi yok.",
    saved: "Saat dilimi kaydedildi",
  },
  activity: {
    title: "Son etkinlik",
    text: "Kişilerin en son ne zaman etkin olduğunun ne kadar kesin saklandığı. Saklanmış olanlar da aynı ölçüde kabalaşır.",
    how: "Saklama",
    choices: {
      exact: { label: "Tam zaman", summary: "Dakikasına kadar." },
      hour: { label: "Saat", summary: "Saati, UTC olarak." },
      day: { label: "Gün", summary: "Günü, UTC olarak." },
      off: { label: "Kapalı", summary: "Saklanmaz: listelerde kimse etkin görünmez." },
    },
    saved: "Son etkinlik kaydedildi",
  },
  retention: {
    title: "Saklama süreleri",
    text: "Daha eski olanlar bir saat içinde silinir.",
    periods: {
      sessionsKeptDays: "Süresi dolan oturumlar",
      invitationsKeptDays: "Sona eren davetler",
      bulkKeptDays: "Toplu işlem sonuçları",
      mailsKeptDays: "Teslim edilemeyen e-postalar",
      deliveriesKeptDays: "Webhook teslimatları",
      auditKeptDays: "Denetim günlüğü",
    },
    range: (lowest, highest) => `${count(lowest)} ile ${count(highest)} arası`,
    days: "gün",
    saved: "Saklama süreleri kaydedildi",
  },
  parts: {
    title: "Özellikler",
    text: "Bu kuruluşun kullandıkları.",
    licenses: "Lisanslar",
    licensesHint: "Her kişinin, neleri kullanabileceğini belirleyen bir lisansı olur.",
    limit: "Günlük mesaj sınırı",
    limitHint: "Her kişi için günlük bir mesaj sayısı belirlenebilir.",
    saved: "Özellikler kaydedildi",
  },
};
