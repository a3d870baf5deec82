import type { Areas } from "../language.ts";
import { count, counted, list, people } from "./say.ts";

/** Words of registration links. */
export const words: Areas["registrationLinks"] = {
  title: "Kayıt bağlantıları",
  tally: (live) => (live === 0 ? "geçerli yok" : `${count(live)} geçerli`),
  actions: {
    copyLink: "Bağlantıyı kopyala",
    revoke: "Bağlantıyı iptal et",
  },
  statuses: {
    live: "Geçerli",
    expired: "Süresi doldu",
    "used-up": "Hakkı bitti",
    revoked: "İptal edildi",
  },
  columns: {
    role: "Rol",
    uses: "Kullanım",
    status: "Durum",
    createdBy: "Oluşturan",
    actions: "İşlemler",
  },
  actionsFor: (role, by) => `Bağlantı işlemleri: ${role}, oluşturan ${by}`,
  nobody: "Artık burada olmayan biri",
  by: (name) => `Oluşturan: ${name}`,
  anyDomain: "Her e-posta adresi",
  domains: (all) => list(all.map((domain) => `@${domain}`)),
  usesLeft: (left, used, most) =>
    left === null || most === null
      ? `${count(used)} kullanıldı`
      : `${count(left)} / ${count(most)} kaldı`,
  endsIn: (span) => `${span} sonra bitiyor`,
  showEnded: (n) => `Sona erenleri göster (${count(n)})`,
  hideEnded: "Sona erenleri gizle",
  empty: "Şu anda kimse bağlantıyla kaydolamaz. Bir bağlantı oluşturup katılacak kişilere verin.",
  failed: "Kayıt bağlantıları yüklenemedi.",
  form: {
    title: "Kayıt bağlantısı oluştur",
    text: "Bağlantıyı alan herkes onunla kaydolabilir.",
    role: "Yeni gelenlerin rolü",
    noRole: "Verebileceğiniz bir rol yok.",
    license: "Lisans",
    uses: "Kullanım sayısı",
    usesHint: "Boş bırakılırsa kaydolacak kişi sayısı sınırsızdır.",
    numberProblem: (least, most) => `${count(least)}–${count(most)} arasında bir tam sayı.`,
    domains: "E-posta alan adları",
    domainsHint: "Boş bırakılırsa her adres kaydolabilir. Alt alan adı ayrı bir alan adı sayılır.",
    domainsPlaceholder: "example.com",
    domainProblem: "Tam bir alan adı girin, örneğin example.com.",
    domainsMany: (most) => `En fazla ${counted(most, "alan adı")}.`,
    days: "Geçerlilik süresi",
    daysSuffix: () => "gün",
    submit: "Bağlantı oluştur",
  },
  made: {
    title: "Kayıt bağlantınız",
    titleAgain: "Kayıt bağlantısı",
    label: "Kayıt bağlantısı",
    text: (when, span) =>
      span === null
        ? `${when} tarihine kadar geçerli.`
        : `${counted(span, "gün")}, ${when} tarihine kadar geçerli.`,
    copy: "Bağlantıyı kopyala",
    copied: "Kopyalandı",
  },
  copied: (role) => `Kayıt bağlantısı kopyalandı: ${role}`,
  revoke: {
    title: "Bu kayıt bağlantısı iptal edilsin mi?",
    text: (role, used) =>
      `Artık kimse bununla ${role} olarak kaydolamaz. ${
        used === 0 ? "Kimse kullanmadı." : `Bununla kaydolan ${people(used)} kalır.`
      } Bu işlem geri alınamaz.`,
    confirm: "Bağlantıyı iptal et",
    done: (role) => `Kayıt bağlantısı iptal edildi: ${role}`,
  },
};
