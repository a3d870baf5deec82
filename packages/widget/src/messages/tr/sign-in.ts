import type { Areas } from "../language.ts";
import { counted } from "./say.ts";

/** Words of the way in: signing in with its steps, and a forgotten password. */
export const words: Areas["signIn"] = {
  title: "Oturum aç",
  organization: "Kuruluş",
  organizationHint: "Kuruluşun kısa adı, örneğin acme. Davetinizde yazar.",
  identifier: "E-posta veya kullanıcı adı",
  email: "E-posta",
  username: "Kullanıcı adı",
  password: "Parola",
  submit: "Oturum aç",
  forgot: "Parolanızı mı unuttunuz?",
  help: "Hesabınız yok mu? Kuruluşunuzun bir yöneticisine başvurun.",
  again: "Baştan başla",
  notices: {
    accessEnded: {
      title: "Oturumunuz kapatıldı",
      body: "Erişiminiz değiştirildi veya sona erdi. Yeniden oturum açın veya bir yöneticiye başvurun.",
    },
    signedOut: { title: "Oturumu kapattınız" },
    stepEnded: {
      title: "Bu oturum açma işlemi sona erdi",
      body: "5 dakikadan uzun sürdü veya çok fazla deneme yapıldı. Baştan başlayın.",
    },
  },
  code: {
    title: "Kodunuzu girin",
    body: "Kimlik doğrulama uygulamanızı açıp gösterdiği 6 rakamı girin.",
    label: "Kod",
    submit: "Devam et",
    toRecovery: "Kurtarma kodu kullan",
    recoveryTitle: "Bir kurtarma kodu girin",
    recoveryBody:
      "İki adımlı oturum açmayı kurarken kaydettiğiniz on koddan biri. Her biri bir kez kullanılabilir.",
    recoveryLabel: "Kurtarma kodu",
    toApp: "Kimlik doğrulama uygulamasını kullan",
    help: "İkisi de yanınızda değil mi? İkinci faktörünüzün sıfırlanması için kuruluşunuzun bir yöneticisine başvurun.",
  },
  newPassword: {
    title: "Kendi parolanızı seçin",
    body: "Az önce kullandığınız parolayı bir yönetici belirledi. Yenisini yalnızca siz bileceksiniz.",
    label: "Yeni parola",
    hint: (minimum) =>
      `En az ${counted(minimum, "karakter")}. Birbiriyle ilgisiz birkaç kelime iyi olur.`,
    submit: "Parolayı değiştir",
  },
  setUp: {
    title: "İki adımlı oturum açmayı kurun",
    body: "Kuruluşunuz, parolanızın yanında telefonunuzdaki bir uygulamadan bir kod istiyor.",
  },
  forgotten: {
    title: "Parolanızı mı unuttunuz?",
    body: "Yeni bir parola belirlemeniz için size bir bağlantı göndeririz.",
    submit: "Bağlantı gönder",
    back: "Oturum açmaya dön",
    sentTitle: "E-posta kutunuza bakın",
    sentBody:
      "Bu adla bir hesap varsa yeni parola belirleme bağlantısı yolda. Bağlantı bir saat geçerlidir.",
    sentHelp:
      "Bir şey gelmedi mi? Spam klasörüne bakın veya bir yöneticiye başvurun. E-postası olmayan hesaplara ileti gönderilmez.",
  },
};
