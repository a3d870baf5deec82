import type { Areas, Otherwise } from "../language.ts";
import { count, list, people } from "./say.ts";

/** How many stand where, by the words for those who may sign in and those who may not. */
const tallyBy =
  (active: string, suspended: string): Areas["users"]["tallyLine"] =>
  (tally) =>
    [
      `${count(tally.active)} ${active}`,
      ...(tally.invited === null ? [] : [`${count(tally.invited)} davetli`]),
      `${count(tally.suspended)} ${suspended}`,
      ...(tally.expired > 0 ? [`${count(tally.expired)} süresi dolan`] : []),
    ].join(" · ");

const some = (n: number, capped: boolean) => (capped ? `${count(n)} üzeri kişi` : people(n));

/** Words of the list of people. */
export const words: Areas["users"] = {
  table: "Kişiler",
  person: "Kişi",
  nameWithYou: (name) => `${name} (Siz)`,
  statuses: {
    active: "Etkin",
    suspended: "Askıda",
    invited: "Davetli",
    expired: "Süresi doldu",
  },
  columns: {
    name: "Ad",
    role: "Rol",
    status: "Durum",
    license: "Lisans",
    lastActiveAt: "Son etkinlik",
    groups: "Gruplar",
    usage: "Mesajlar",
    mfa: "MFA",
    createdAt: "Katılma",
  },
  actions: {
    edit: "Düzenle",
    assignRoles: "Rolü değiştir",
    assignLicense: "Lisansı değiştir",
    setPassword: "Parola belirle",
    resetMfa: "MFA'yı sıfırla",
    revokeSessions: "Tüm oturumları kapat",
    exportData: "Verileri dışa aktar",
    suspend: "Askıya al",
    reactivate: "Yeniden etkinleştir",
    delete: "Sil",
  },
  actionsColumn: "İşlemler",
  actionsFor: (name) => `İşlemler: ${name}`,
  tallyLine: tallyBy("etkin", "askıda"),
  figures: {
    label: "Sayılar",
    active: "Etkin kullanıcılar",
    activeHint: "En az bir kez oturum açanlar.",
    pending: "Bekleyen davetler",
    licenses: "Lisanslar",
    licenseBar: { users: "kullanıcı", invitations: "davetli" },
    seats: (used, seats) => (seats === null ? count(used) : `${count(used)} / ${count(seats)}`),
  },
  cells: {
    noLicense: "Yok",
    noGroups: "Yok",
    groups: (first, more) => (more ? `${first} +${count(more)}` : first),
    usage: (used, limit) =>
      limit === null ? `bugün ${count(used)}` : `bugün ${count(used)} / ${count(limit)}`,
    mfa: { on: "Açık", off: "Kapalı" },
  },
  selectOne: (name) => `Seç: ${name}`,
  selectLoaded: "Görünen herkesi seç",
  listMenu: "İçe ve dışa aktar",
  ways: {
    invitation: "Kullanıcı davet et",
    registrationLink: "Kayıt bağlantısı oluştur",
    direct: "Kullanıcı ekle",
    more: "Kişi eklemenin diğer yolları",
  },
  entitlement: {
    title: "Birden çok kullanıcı Enterprise planına dahildir",
    text: "Burada kişi davet etmek ve yönetmek için kuruluşunuzun çok kullanıcılı erişime ihtiyacı var. Zaten burada olan herkes kalır.",
    contact: "Bize ulaşın",
  },
  expiresIn: (span) => `${span} sonra bitiyor`,
  mail: { queued: "E-posta gönderiliyor", failed: "E-posta iletilemedi" },
  suspendedUntil: (date) => `${date} tarihine kadar`,
  suspendedReason: (reason) => `Neden: ${reason}`,
  sortLabel: "Sıralama ölçütü",
  shown: (n, of, capped) => `${count(n)} / ${some(of, capped)}`,
  found: (n, capped) => (n === 0 ? "Kimse bulunamadı" : `${some(n, capped)} bulundu`),
  changed: {
    one: (name, status) => `${name}: ${status}`,
    gone: (name) => `${name} artık listede değil`,
    many: (n) => `${people(n)} değişti`,
  },
  search: { label: "Kişilerde ara", placeholder: "Ad, e-posta ara…" },
  filters: {
    open: "Filtreler",
    title: "Filtreler",
    status: "Durum",
    role: "Rol",
    license: "Lisans",
    group: "Grup",
    mfa: "MFA",
    mfaStates: { on: "Kurulu", off: "Kurulu değil" },
    lastActive: "Son etkinlik",
    clear: "Filtreleri temizle",
    show: (n, capped) => `Göster: ${some(n, capped)}`,
    spans: {
      any: "Her zaman",
      within7: "Son 7 günde",
      within30: "Son 30 günde",
      before30: "Son 30 günde değil",
      before90: "Son 90 günde değil",
    },
  },
  empty: {
    title: "Burada henüz kimse yok",
    text: "Davet ettiğiniz kişiler rolleri ve son etkinlikleriyle burada görünür.",
  },
  noMatch: {
    title: "Eşleşen kimse yok",
    clear: "Aramayı ve filtreleri temizle",
    search: (text) => `“${text}”`,
    text: (what) => `Şunlara uyan kimse yok: ${list(what)}.`,
  },
  failed: "Liste yüklenemedi.",
  stale: "Liste güncellenemedi. Gördükleriniz eski olabilir.",
  moreFailed: "Sonraki kişiler yüklenemedi.",
};

export const otherwise: Otherwise<"users"> = {
  disable: {
    statuses: { active: "Etkin", suspended: "Devre dışı" },
    actions: { suspend: "Devre dışı bırak", reactivate: "Etkinleştir" },
    tallyLine: tallyBy("etkin", "devre dışı"),
  },
  remove: { actions: { delete: "Kaldır" } },
  plusInvite: { ways: { invitation: "+ DAVET ET" } },
  severalRoles: {
    columns: { role: "Roller" },
    actions: { assignRoles: "Rolleri yönet" },
    filters: { role: "Roller" },
  },
};
