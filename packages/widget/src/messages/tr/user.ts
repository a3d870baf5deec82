import type { Areas, Otherwise } from "../language.ts";
import { count, counted, list } from "./say.ts";

/** What happens on a deletion, by the word for a workspace. */
const deletionBy =
  (fromWorkspace: string): Areas["user"]["delete"]["text"] =>
  ({ name, workspaces, groups, pendingInvitations: sent }) => {
    const parts = [
      ...(workspaces ? [counted(workspaces, fromWorkspace)] : []),
      ...(groups ? [counted(groups, "gruptan")] : []),
    ];
    const leaves = parts.length ? `, ${list(parts)} ayrılır` : "";
    const invitations = sent ? ` Gönderdiği ${counted(sent, "davet")} geçersiz olur.` : "";
    return `${name} erişimini hemen kaybeder${leaves}.${invitations} Bu işlem geri alınamaz.`;
  };

const characters = (least: number) => `En az ${counted(least, "karakter")}.`;

/** Words of one person's drawer and dialogs. */
export const words: Areas["user"] = {
  tabs: { profile: "Profil", access: "Erişim", security: "Güvenlik", activity: "Etkinlik" },
  joined: "Katılma",
  lastActive: "Son etkinlik",
  neverActive: "Hiç oturum açmadı",
  gone: {
    title: "Artık burada değil",
    text: "Bu kişi silindi veya artık göremiyorsunuz.",
  },
  profile: {
    firstName: "Ad",
    lastName: "Soyadı",
    email: "E-posta",
    emailFixed:
      "Bunu yalnızca kişinin kendisi, yeni adresine gelen e-postayı onaylayarak değiştirebilir.",
    username: "Kullanıcı adı",
    about: "Hakkında",
    aboutHint: "Yalnızca yöneticiler görür.",
    aboutLeft: (used, most) => `${count(used)} / ${count(most)}`,
    save: "Profili kaydet",
    saved: (name) => `${name} profili kaydedildi`,
  },
  accessTab: {
    role: "Rol",
    save: "Rolü kaydet",
    saved: (name, role) => `${name} artık ${role}`,
    license: "Lisans",
    noLicense: "Yok",
    noLicenseText: "Lisans gerektiren hiçbir şeyi kullanmaz.",
    seatsLeft: (left) =>
      left === null
        ? "Sınırsız koltuk"
        : left === 0
          ? "Boş koltuk yok"
          : `${counted(left, "koltuk")} boş`,
    saveLicense: "Lisansı kaydet",
    savedLicense: (name, license) => `${name} için yeni lisans: ${license}`,
    savedNoLicense: (name) => `${name} artık lisanssız`,
    groups: "Gruplar",
    saveGroups: "Grupları kaydet",
    searchGroups: "Gruplarda ara",
    noGroups: "Henüz grup yok.",
    savedGroups: (name) => `${name} için gruplar kaydedildi`,
    workspaces: "Çalışma alanları",
    saveWorkspaces: "Çalışma alanlarını kaydet",
    searchWorkspaces: "Çalışma alanlarında ara",
    noWorkspaces: "Henüz çalışma alanı yok.",
    savedWorkspaces: (name) => `${name} için çalışma alanları kaydedildi`,
    chosen: (n, of) => `${count(n)} / ${count(of)} seçildi`,
    noneFound: (query) => `“${query}” adında bir şey yok.`,
    failed: "Bunlar yüklenemedi.",
    limit: "Günlük mesaj sınırı",
    limitHint: "Gece yarısından beri gönderilen mesajları sayar.",
    limitExempt: "En üst rolün sınırı yok.",
    limitNumber: "Günlük mesaj",
    limitToday: (used) => `Bugün ${counted(used, "mesaj")} gönderildi.`,
    limitProblem: "1 veya daha büyük bir tam sayı girin.",
    saveLimit: "Sınırı kaydet",
    savedLimit: (name, limit) =>
      limit === null
        ? `${name} için artık mesaj sınırı yok`
        : `${name} artık günde ${counted(limit, "mesaj")} gönderebilir`,
  },
  manageRoles: {
    title: (name) => `${name} için rolleri yönet`,
    text: "Rollerin izinleri birbirine eklenir.",
    roles: "Roller",
    none: "En az bir rol seçin.",
    permissions: (n) => `Toplam: ${counted(n, "izin")}`,
    nothing: "Toplam: izin yok",
    save: "Rolleri kaydet",
  },
  security: {
    mfa: "İkinci faktör",
    mfaOn: "Kurulu",
    mfaOff: "Kurulu değil",
    mfaText: "Her oturum açmada kimlik doğrulama uygulamasından bir kod istenir.",
    resetMfa: "MFA'yı sıfırla",
    sessions: "Oturumlar",
    signedIn: (n) =>
      n === 0 ? "Hiçbir yerde oturum açık değil" : `${counted(n, "tarayıcıda")} oturum açık`,
    sessionsText: "Oturumu kapatmak tüm oturumları ve açık panelleri sonlandırır.",
    signOut: "Tüm oturumları kapat",
    password: "Yeni parola",
    passwordTitle: "Parola",
    passwordHint: (least) =>
      `${characters(least)} Güvenli bir yolla iletin; ilk oturum açmada değiştirilmesi gerekir.`,
    mustChange: "Bu parolayı bir yönetici belirledi, sonraki oturum açmada değiştirilmesi gerekir.",
    savePassword: "Parolayı belirle",
    savedPassword: (name) => `${name} için yeni parola belirlendi`,
  },
  resetMfa: {
    title: (name) => `${name} için MFA sıfırlansın mı?`,
    text: (name) =>
      `${name} için kimlik doğrulama uygulaması ve kurtarma kodları geçersiz olur, tüm oturumları kapanır. Bununla ilgili bir e-posta alır ve sonraki oturum açmada yeni bir ikinci faktör kurabilir.`,
    confirm: "MFA'yı sıfırla",
    done: (name) => `${name} için MFA sıfırlandı`,
  },
  signOut: {
    title: (name) => `${name} için tüm oturumlar kapatılsın mı?`,
    titleYou: "Tüm oturumlarınız kapatılsın mı?",
    text: (name) =>
      `${name} için tüm cihazlardaki tüm oturumlar hemen kapanır. Yeniden oturum açabilir.`,
    textYou: "Bu oturum dahil tüm oturumlarınız hemen kapanır. Yeniden oturum açabilirsiniz.",
    confirm: "Tüm oturumları kapat",
    done: (name) => `${name} için tüm oturumlar kapatıldı`,
  },
  add: {
    title: "Kullanıcı ekle",
    username: "Kullanıcı adı",
    usernameHint: "Oturum açmak için: küçük harfler, rakamlar, nokta, alt çizgi ve kısa çizgi.",
    usernameRule: {
      username_capitals: "Yalnızca küçük harfler.",
      username_characters: "Yalnızca a–z harfleri, rakamlar, nokta, alt çizgi ve kısa çizgi.",
      username_start: "Bir harf veya rakamla başlamalıdır.",
      username_too_short: "En az 2 karakter.",
      username_too_long: "En fazla 64 karakter.",
    },
    usernameFree: "Bu kullanıcı adı boşta.",
    password: "Parola",
    passwordHint: "İlk oturum açmada değiştirilmesi gerekir.",
    passwordShort: characters,
    noRole: "Bir rol seçin.",
    advanced: "Gelişmiş",
    more: "Ad ve e-posta",
    email: "E-posta",
    emailHint: "Parola unutulursa kullanılır.",
    submit: "Kullanıcı ekle",
    done: (name) => `${name} eklendi`,
  },
  passwordField: {
    levels: { weak: "Zayıf", fair: "Daha güçlü olabilir", good: "İyi", strong: "Güçlü" },
    generate: "Üret",
    copy: "Parolayı kopyala",
    copied: "Kopyalandı",
  },
  suspend: {
    title: (name) => `${name} askıya alınsın mı?`,
    text: (name) =>
      `${name} için oturumlar hemen kapanır ve siz hesabı yeniden etkinleştirene kadar oturum açılamaz. Tüm veriler kalır.`,
    reason: "Neden",
    reasonHint: "Yöneticiler görür. Etkinlikte saklanır.",
    until: "Bitiş",
    untilHint: "Boş bırakılırsa biri hesabı yeniden etkinleştirene kadar sürer.",
    untilPast: "Bugünden sonraki bir gün seçin.",
    confirm: (name) => `${name} hesabını askıya al`,
    done: (name) => `${name} askıya alındı`,
  },
  reactivate: { done: (name) => `${name} yeniden etkinleştirildi` },
  exportData: {
    under: (name) => `${name} adlı kişinin verileri dışa aktarılıyor…`,
    done: (name) => `${name} adlı kişinin verileri dışa aktarıldı`,
  },
  delete: {
    title: (name) => `${name} silinsin mi?`,
    weighing: "Bu hesapla birlikte nelerin gideceğine bakılıyor…",
    text: deletionBy("çalışma alanından"),
    unknown: "Bu hesapla birlikte nelerin gideceğine bakılamadı.",
    confirm: (name) => `${name} hesabını sil`,
    done: (name) => `${name} silindi`,
  },
};

export const otherwise: Otherwise<"user"> = {
  disable: {
    suspend: {
      title: (name) => `${name} devre dışı bırakılsın mı?`,
      text: (name) =>
        `${name} için oturumlar hemen kapanır ve siz hesabı etkinleştirene kadar burada hiçbir şey yapılamaz. Tüm veriler kalır.`,
      untilHint: "Boş bırakılırsa biri hesabı etkinleştirene kadar sürer.",
      confirm: (name) => `${name} hesabını devre dışı bırak`,
      done: (name) => `${name} devre dışı bırakıldı`,
    },
    reactivate: { done: (name) => `${name} etkinleştirildi` },
  },
  remove: {
    gone: { text: "Bu kişi kaldırıldı veya artık göremiyorsunuz." },
    delete: {
      title: (name) => `${name} kaldırılsın mı?`,
      confirm: (name) => `${name} hesabını kaldır`,
      done: (name) => `${name} kaldırıldı`,
    },
  },
  collection: {
    accessTab: {
      workspaces: "Koleksiyonlar",
      saveWorkspaces: "Koleksiyonları kaydet",
      searchWorkspaces: "Koleksiyonlarda ara",
      noWorkspaces: "Henüz koleksiyon yok.",
      savedWorkspaces: (name) => `${name} için koleksiyonlar kaydedildi`,
    },
    delete: { text: deletionBy("koleksiyondan") },
  },
  severalRoles: { accessTab: { role: "Roller", save: "Rolleri kaydet" } },
};
