import type { Areas } from "../language.ts";
import { list } from "./say.ts";

export const words: Areas["console"] = {
  pages: "Sayfalar",
  account: "Hesap",
  signOut: "Oturumu kapat",
  goToSignIn: "Oturum açmaya git",
  administration: "Yönetim",
  missing: {
    title: "Burada bir sayfa yok",
    body: "Adres yanlış veya güncelliğini yitirmiş olabilir.",
  },
  unreachable: {
    title: "Sunucuya ulaşılamıyor",
    body: "Bağlantınızı kontrol edip yeniden deneyin.",
  },
  join: (organization) => `${organization} kuruluşuna katılın`,
  createAccount: "Hesap oluştur",
  accept: {
    invitedBy: (name) =>
      name ? `${name} sizi davet etti. Hesabınızı kurun.` : "Davet edildiniz. Hesabınızı kurun.",
    joinsAs: (roles, license) =>
      license ? `Rolünüz: ${list(roles)}. Lisansınız: ${license}.` : `Rolünüz: ${list(roles)}.`,
    emailHint: "Davetin gönderildiği adres.",
    incomplete: {
      title: "Davetinizin bağlantısını yeniden açın",
      body: "Bu sayfa için e-postanızdaki bağlantının tamamı gerekir. Oradan açın veya tamamını kopyalayın.",
    },
    expired: {
      title: "Bu davetin süresi doldu",
      body: "Sizi davet eden kişiden yenisini isteyin.",
    },
    revoked: {
      title: "Bu davet geri çekildi",
      body: "Sizi davet eden kişiye bunun bilerek yapılıp yapılmadığını sorun.",
    },
    used: {
      title: "Bu davet kullanıldı",
      body: "Kullanan sizseniz e-postanız ve seçtiğiniz parolayla oturum açın.",
    },
    unknown: {
      title: "Bu bağlantı çalışmıyor",
      body: "Eksik olabilir veya daha yenisi gönderilmiş olabilir. Son e-postayı kullanın veya yeni bir davet isteyin.",
    },
    failed: "Davetiniz açılamadı",
  },
  register: {
    body: (roles) => `Hesabınızı oluşturun. Rolünüz: ${list(roles)}.`,
    only: (only) => `Yalnızca ${only} adresleri kaydolabilir.`,
    verifies: "İlk oturum açmadan önce e-postayla doğrularsınız.",
    exists: {
      field: "Bu adresin bir hesabı var.",
      title: "Zaten bir hesabınız var",
      body: "Parolanızla oturum açın; değişmedi.",
    },
    inbox: {
      title: "E-posta kutunuza bakın",
      body: (email) =>
        `${email} adresine bir e-posta gönderdik. Adresinizi doğrulamak için içindeki bağlantıyı açın; ardından oturum açabilirsiniz.`,
      hint: "Birkaç dakika sonra hâlâ gelmedi mi? Spam klasörüne bakın.",
    },
    ends: {
      incomplete: {
        title: "Kayıt bağlantınızı yeniden açın",
        body: "Bu sayfa için size verilen bağlantının tamamı gerekir. Tamamını kopyalayın.",
      },
      expired: {
        title: "Bu kayıt bağlantısının süresi doldu",
        body: "Size veren kişiden yenisini isteyin.",
      },
      usedUp: {
        title: "Bu kayıt bağlantısı tükendi",
        body: "Öngörülen sayıda kişi kaydoldu. Size veren kişiden yenisini isteyin.",
      },
      revoked: {
        title: "Bu kayıt bağlantısı geri çekildi",
        body: "Size veren kişiye bunun bilerek yapılıp yapılmadığını sorun.",
      },
      authority: {
        title: "Bu kayıt bağlantısı artık geçerli değil",
        body: "Oluşturan kişi artık kimseyi alamıyor. Kuruluşunuzun bir yöneticisinden yenisini isteyin.",
      },
      entitlement: {
        title: "Şu anda kimse kaydolamıyor",
        body: "Birden çok kullanıcı Enterprise planına dahildir ve kuruluşunuzda şu anda bu plan yok. Bağlantıyı veren kişiye sorun.",
      },
      onboarding: {
        title: "Burada artık bağlantıyla kaydolunmuyor",
        body: "Kuruluşunuz kişileri artık başka bir yolla ekliyor. Bağlantıyı veren kişiye sorun.",
      },
      seats: {
        title: "Boş koltuk kalmadı",
        body: "Bağlantının verebileceği tüm lisanslar dolu. Size veren kişiye sorun; bir koltuk boşalınca bağlantı yeniden çalışır.",
      },
      suspended: {
        title: "Bu kuruluş askıya alındı",
        body: "Orada kimse kaydolamaz veya oturum açamaz. Bağlantıyı veren kişiye sorun.",
      },
      unknown: {
        title: "Bu bağlantı çalışmıyor",
        body: "Eksik olabilir. Tamamını kopyalayın veya size veren kişiden yenisini isteyin.",
      },
    },
    failed: "Kayıt bağlantınız açılamadı",
  },
  setPassword: {
    title: "Parolanızı belirleyin",
    body: "Bundan sonra bununla oturum açacaksınız.",
    submit: "Parolayı belirle",
    incomplete: {
      title: "Bağlantınızı yeniden açın",
      body: "Bu sayfa için size verilen bağlantının tamamı gerekir. Tamamını kopyalayın.",
    },
    ended: {
      title: "Bu bağlantı artık çalışmıyor",
      body: "Kullanıldı veya süresi doldu. Oturum açın veya orada yenisini isteyin.",
    },
  },
  confirmEmail: {
    title: "E-postanızı doğrulayın",
    body: "Tek dokunuşla adresiniz doğrulanır.",
    submit: "E-postayı doğrula",
    toAccount: "Hesabınıza gidin",
    verified: {
      title: "E-postanız doğrulandı",
      body: (email) => `${email} size ait. Artık oturum açabilirsiniz.`,
    },
    changed: {
      title: "E-postanız değiştirildi",
      body: (email) => `Bundan sonra ${email} ile oturum açın.`,
    },
    incomplete: {
      title: "Bağlantınızı yeniden açın",
      body: "Bu sayfa için e-postanızdaki bağlantının tamamı gerekir. Oradan açın veya tamamını kopyalayın.",
    },
    ended: {
      title: "Bu bağlantı artık çalışmıyor",
      body: "Kullanıldı, daha yenisi gönderildi veya süresi doldu. Yenisini almak için oturum açın.",
    },
  },
};
