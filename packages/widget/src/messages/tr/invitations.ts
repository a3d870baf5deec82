import type { Areas, Otherwise } from "../language.ts";
import { count, counted } from "./say.ts";

/** Words of inviting, and of people who are invited. */
export const words: Areas["invitations"] = {
  actions: {
    copyLink: "Bağlantıyı kopyala",
    resend: "Yeniden gönder",
    revoke: "İptal et",
  },
  reinvite: "Yeniden davet et",
  mail: {
    sent: "E-posta gönderildi",
    problems: {
      refused_connection: "E-posta sunucusuna ulaşılamıyor: bağlantıyı reddetti.",
      unknown_host: "E-posta sunucusuna ulaşılamıyor: adı bilinmiyor.",
      timeout: "E-posta sunucusuna ulaşılamıyor: zamanında yanıt vermedi.",
      unreachable: "E-posta sunucusuna ulaşılamıyor.",
      insecure: "E-posta sunucusuyla bağlantı güvenli değil.",
      login_refused: "E-posta sunucusu kullanıcı adını veya parolayı reddetti.",
      sender_refused: "E-posta sunucusu gönderen adresini reddetti.",
      recipient_refused: "E-posta sunucusu adresi reddetti.",
      message_refused: "E-posta sunucusu iletiyi reddetti.",
      failed: "Bir sorun oluştu.",
    },
    failedTitle: "E-posta gönderilemedi",
    failedText: (problem) =>
      `${problem} E-posta ayarlarını denetleyin. Bağlantıyı kopyalayabilirsiniz.`,
    failedAgain: "E-posta kendiliğinden yeniden denenir.",
    failedToast: (email, problem) =>
      `${email} adresine e-posta gönderilemedi. ${problem} E-posta ayarlarını denetleyin. Bağlantıyı kopyalayabilirsiniz.`,
    severalFailed: (n, problem) =>
      `${counted(n, "e-posta")} gönderilemedi. ${problem} E-posta ayarlarını denetleyin. Bağlantıları kopyalayabilirsiniz.`,
  },
  form: {
    title: "Kişi davet et",
    emails: "E-posta adresleri",
    emailsHint: "Bir liste yapıştırın veya adresleri virgül, boşluk ya da Enter ile ayırın.",
    emailsPlaceholder: "ad@example.com",
    emailsNone: "En az bir adres ekleyin.",
    emailsMany: (most) => `Tek seferde en fazla ${counted(most, "adres")}.`,
    role: "Rol",
    rolesNone: "Bir rol seçin.",
    noRole: "Verebileceğiniz bir rol yok.",
    license: "Lisans",
    seatsLeft: (left) => (left === null ? "Sınırsız koltuk" : `${counted(left, "koltuk")} boş`),
    seatsNone: "Boş koltuk yok",
    short: (license, left) => `${license}: ${counted(left, "koltuk")} boş`,
    shortText: (without) =>
      without === 1
        ? "Son adres davet edilmeyecek."
        : `Son ${counted(without, "adres")} davet edilmeyecek.`,
    noLicense: "Kimseyi davet edemezsiniz",
    noLicenseText: "Burada herkese lisans gerekir ve rolünüz lisans veremiyor.",
    groups: "Gruplar",
    searchGroups: "Gruplarda ara",
    workspaces: "Çalışma alanları",
    searchWorkspaces: "Çalışma alanlarında ara",
    chosen: (what, n) => `${what} (${count(n)})`,
    noneFound: (query) => `“${query}” adında bir şey yok.`,
    note: "Not",
    noteHint: "E-postada sizin sözlerinizle yer alır.",
    send: (n) => (n <= 1 ? "Davet gönder" : `${counted(n, "davet")} gönder`),
  },
  outcome: {
    title: (invited, refused) =>
      refused === 0
        ? `${counted(invited, "davet")} yolda`
        : `${count(invited)} davet edildi, ${count(refused)} edilmedi`,
    invited: "Davet edildi",
    invitedNoMail: (problem) =>
      `Davet edildi ancak e-posta gönderilemedi. ${problem} E-posta ayarlarını denetleyin. Bağlantıyı kopyalayabilirsiniz.`,
    again: "Daha fazla kişi davet et",
  },
  details: {
    role: "Rol",
    license: "Lisans",
    groups: "Gruplar",
    workspaces: "Çalışma alanları",
    invitedBy: "Davet eden",
    nobody: "Artık burada olmayan biri",
    sent: "Davet tarihi",
    expires: "Bağlantının bitişi",
    expired: "Bağlantı sona erdi",
    mail: "E-posta",
  },
  gone: {
    title: "Artık açık değil",
    text: "Bu davet kabul edildi veya iptal edildi.",
  },
  copied: (email) => `Davet bağlantısı kopyalandı: ${email}`,
  resent: (email) => `${email} için yeni davet yolda`,
  link: {
    title: (email) => `${email} için bağlantı`,
    label: "Davet bağlantısı",
    text: (when) =>
      `Açan kişi bu kişi olarak katılabilir. Bir kez, ${when} tarihine kadar geçerlidir.`,
    copy: "Bağlantıyı kopyala",
    copied: "Kopyalandı",
  },
  revoke: {
    title: (email) => `${email} için davet iptal edilsin mi?`,
    text: (email) =>
      `${email} adresine gönderilen bağlantı hemen geçersiz olur. Yeniden davet edebilirsiniz.`,
    confirm: "Daveti iptal et",
    done: (email) => `${email} için davet iptal edildi`,
  },
};

export const otherwise: Otherwise<"invitations"> = {
  plusInvite: { form: { send: (n) => (n <= 1 ? "GÖNDER" : `GÖNDER (${count(n)})`) } },
  severalRoles: { form: { role: "Roller" }, details: { role: "Roller" } },
};
