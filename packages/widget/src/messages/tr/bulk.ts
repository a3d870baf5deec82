import type { Areas, Otherwise } from "../language.ts";
import { count, counted, list, people } from "./say.ts";

const seats = (n: number) => counted(n, "koltuk");
const lines = (n: number) => counted(n, "satır");

/** What a deed is done to, after a number: `kişi`, `kişiyi`, and the many it is chosen from: `kişiden`. */
type Those = readonly [subject: string, object: string, from: string];

const them: Those = ["kişi", "kişiyi", "kişiden"];
const invitations: Those = ["davet", "daveti", "davetten"];

/** `sil`, `silinsin mi`, `siliniyor`, `silindi`. */
type Verb = readonly [act: string, ask: string, doing: string, done: string];

/** What is said of one deed to many: before, meanwhile and afterwards. */
function deedWords(label: string, [act, ask, doing, done]: Verb, those = them) {
  const [subject, object, from] = those;
  return {
    label,
    title: (n: number) => `${counted(n, subject)} ${ask}?`,
    confirm: (n: number) => `${counted(n, object)} ${act}`,
    doing: (n: number) => `${counted(n, subject)} ${doing}`,
    done: (n: number, of: number) =>
      `${n === of ? "" : `${counted(of, from)} `}${counted(n, subject)} ${done}`,
  };
}

const change: Verb = ["değiştir", "değiştirilsin mi", "değiştiriliyor", "değiştirildi"];

/** What a deletion of several takes with it, by the word for a workspace. */
const deletionBy =
  (fromWorkspace: string): Areas["bulk"]["deletion"] =>
  ({ workspaces, groups }) => {
    const parts = [
      ...(workspaces ? [counted(workspaces, fromWorkspace)] : []),
      ...(groups ? [counted(groups, "gruptan")] : []),
    ];
    const lose = parts.length ? `kaybeder, ${list(parts)} ayrılırlar` : "kaybederler";
    return `Erişimlerini hemen ${lose}. Bu işlem geri alınamaz.`;
  };

/** Words of what is done to many at once. */
export const words: Areas["bulk"] = {
  deeds: {
    assignRoles: deedWords("Rolü değiştir", change, ["kişinin rolü", "kişinin rolünü", "kişiden"]),
    assignLicense: deedWords("Lisansı değiştir", change, [
      "kişinin lisansı",
      "kişinin lisansını",
      "kişiden",
    ]),
    addToGroups: deedWords("Gruplara ekle", [
      "gruplara ekle",
      "gruplara eklensin mi",
      "gruplara ekleniyor",
      "gruplara eklendi",
    ]),
    removeFromGroups: deedWords("Gruplardan çıkar", [
      "gruplardan çıkar",
      "gruplardan çıkarılsın mı",
      "gruplardan çıkarılıyor",
      "gruplardan çıkarıldı",
    ]),
    suspend: deedWords("Askıya al", [
      "askıya al",
      "askıya alınsın mı",
      "askıya alınıyor",
      "askıya alındı",
    ]),
    reactivate: deedWords("Yeniden etkinleştir", [
      "yeniden etkinleştir",
      "yeniden etkinleştirilsin mi",
      "yeniden etkinleştiriliyor",
      "yeniden etkinleştirildi",
    ]),
    delete: deedWords("Sil", ["sil", "silinsin mi", "siliniyor", "silindi"]),
    resendInvitation: deedWords(
      "Davetleri yeniden gönder",
      ["yeniden gönder", "yeniden gönderilsin mi", "yeniden gönderiliyor", "yeniden gönderildi"],
      invitations,
    ),
    revokeInvitation: deedWords(
      "Davetleri iptal et",
      ["iptal et", "iptal edilsin mi", "iptal ediliyor", "iptal edildi"],
      invitations,
    ),
    invite: deedWords(
      "CSV'den içe aktar",
      ["gönder", "gönderilsin mi", "gönderiliyor", "gönderildi"],
      invitations,
    ),
  },
  bar: {
    label: "Seçilen kişiler",
    selected: (n) => `${count(n)} seçildi`,
    all: (n, capped) =>
      capped ? `Eşleşenlerin tümü: ${count(n)} üzeri` : `Eşleşenlerin tümü: ${count(n)}`,
    selectAll: (n, capped) =>
      capped ? "Eşleşenlerin tümünü seç" : `Eşleşenlerin tümünü seç (${count(n)})`,
    actions: "İşlemler",
    more: "Diğer işlemler",
    clear: "Temizle",
  },
  texts: {
    suspend:
      "Oturumları hemen kapatılır ve biri onları yeniden etkinleştirene kadar oturum açamazlar. Tüm veriler kalır.",
    reactivate: "Hemen yeniden oturum açabilirler.",
    resendInvitation:
      "Herkese e-posta bir kez daha gider. Süresi dolan davetler için yeni bağlantı oluşturulur.",
    revokeInvitation: "Bağlantıları hemen geçersiz olur.",
  },
  deletion: deletionBy("çalışma alanından"),
  fields: {
    role: "Yeni rol",
    license: "Yeni lisans",
    groups: "Gruplar",
  },
  preview: {
    looking: "Kimler için yapılabileceğine bakılıyor…",
    all: (n) => (n === 1 ? "Yapılabilir." : `Tümü için yapılabilir (${count(n)}).`),
    some: (n, of) => `${people(of)} arasından ${people(n)} için yapılabilir.`,
    none: "Hiçbiri için yapılamaz.",
    refused: (n) => `${count(n)} dışarıda kalıyor`,
    names: (names, more) => list([...names, ...(more > 0 ? [`${people(more)} daha`] : [])]),
    seats: (needed, left) =>
      left === null
        ? `Bunun için ${seats(needed)} gerekiyor.`
        : `Bunun için ${seats(needed)} gerekiyor, boş: ${count(left)}.`,
    failed: "Kimler için yapılabileceğine bakılamadı.",
  },
  progress: {
    numbers: (n, of) => `${count(n)} / ${count(of)}`,
    tally: (done, refused) => `${count(done)} yapıldı · ${count(refused)} reddedildi`,
    goesOn: "Bunu kapatabilirsiniz: siz olmadan da sürer.",
    waiting: "Birazdan başlıyor.",
    stop: "Durdur",
    stopped: (n, of) => `Durduruldu: ${count(n)} / ${count(of)}`,
    stoppedText: "Yapılanlar olduğu gibi kalır.",
    outcomes: "Sonuçlar",
    refusedTab: (n) => `Reddedilen ${count(n)}`,
    doneTab: (n) => `Yapılan ${count(n)}`,
    download: "CSV olarak indir",
    file: "sonuclar.csv",
    outcomesFailed: "Sonuçlar yüklenemedi.",
    show: "Göster",
    by: (name) => `${name} başlattı`,
  },
  export: {
    label: "CSV olarak dışa aktar",
    file: "kisiler.csv",
    under: (n) => `Kişiler dışa aktarılıyor… ${count(n)}`,
    done: (n) => `${people(n)} dışa aktarıldı`,
  },
  import: {
    title: "CSV dosyasından kişi davet et",
    text: "Her satırda bir kişi. İlk satırda sütun adları bulunabilir.",
    choose: "Dosya seç",
    drop: "veya buraya bırakın",
    template: "Şablonu indir",
    templateFile: "davetler.csv",
    reading: "Dosya okunuyor…",
    unreadable: "Bu dosya CSV olarak okunamadı.",
    empty: "Bu dosyada kimse yok.",
    tooMany: (most) => `Bir dosyada en fazla ${lines(most)} olabilir.`,
    tooBig: "Bir dosya en fazla 20 MB olabilir.",
    columns: "Sütunlar",
    noColumn: "Dosyada yok",
    column: (n) => `Sütun ${count(n)}`,
    fields: {
      email: "E-posta",
      roles: "Rol",
      licenseType: "Lisans",
      groups: "Gruplar",
      note: "Not",
    },
    usualRole: "Rolü olmayan satırlar için rol",
    usualLicense: "Lisansı olmayan satırlar için lisans",
    nothing: "Yok",
    checking: (n, of) => `${count(n)} / ${count(of)} denetlendi`,
    checkingLabel: "Satırlar denetleniyor",
    ready: (n, of) =>
      n === of
        ? `${lines(n)} gönderilebilir.`
        : `${counted(of, "satırdan")} ${count(n)} tanesi gönderilebilir.`,
    noneReady: "Bu haliyle hiçbir satır gönderilemez.",
    left: (n) => `${counted(n, "satırda")} sorun var, gönderilmeyecek:`,
    more: (n) => `Sorunlu ${lines(n)} daha`,
    line: (n) => `Satır ${count(n)}`,
    unknown: {
      unknown_role: (word) => `“${word}” adlı rol yok.`,
      unknown_license: (word) => `“${word}” adlı lisans yok.`,
      unknown_group: (word) => `“${word}” adlı grup yok.`,
    },
    seatsShort: (license, needed, left) =>
      `${license}: dosya için ${seats(needed)} gerekiyor, boş: ${count(left)}. Son satırlar reddedilecek.`,
    problems: "Bu satırları indir",
    problemsFile: "sorunlu-satirlar.csv",
    problemColumn: "Sorun",
    other: "Başka dosya seç",
    send: (n) => `${counted(n, "davet")} gönder`,
    sending: (n, of) => `${count(n)} / ${count(of)} iletildi`,
    sendingLabel: "Satırlar iletiliyor",
    failed: "Satırlar denetlenemedi.",
  },
};

export const otherwise: Otherwise<"bulk"> = {
  disable: {
    deeds: {
      suspend: deedWords("Devre dışı bırak", [
        "devre dışı bırak",
        "devre dışı bırakılsın mı",
        "devre dışı bırakılıyor",
        "devre dışı bırakıldı",
      ]),
      reactivate: deedWords("Etkinleştir", [
        "etkinleştir",
        "etkinleştirilsin mi",
        "etkinleştiriliyor",
        "etkinleştirildi",
      ]),
    },
    texts: {
      suspend:
        "Oturumları hemen kapatılır ve biri onları etkinleştirene kadar burada hiçbir şey yapamazlar. Tüm veriler kalır.",
    },
  },
  remove: {
    deeds: {
      delete: deedWords("Kaldır", ["kaldır", "kaldırılsın mı", "kaldırılıyor", "kaldırıldı"]),
    },
  },
  collection: { deletion: deletionBy("koleksiyondan") },
  severalRoles: {
    deeds: {
      assignRoles: deedWords("Rolleri yönet", change, [
        "kişinin rolleri",
        "kişinin rollerini",
        "kişiden",
      ]),
    },
    fields: { role: "Yeni roller" },
    import: { fields: { roles: "Roller" } },
  },
};
