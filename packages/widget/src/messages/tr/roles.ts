import type { Areas } from "../language.ts";
import { count, counted, list, people } from "./say.ts";

/** Words of roles: the built-in ones and an organization's own. */
export const words: Areas["roles"] = {
  description: "Kişilerin yapabilecekleri. Düzeyi yüksek rol, düşük olanın üstündedir.",
  create: "Yeni rol",
  table: "Roller",
  columns: {
    name: "Rol",
    rank: "Düzey",
    permissions: "İzinler",
    holders: "Sahipleri",
    kind: "Tür",
    actions: "İşlemler",
  },
  builtIn: "Yerleşik",
  own: "Özel",
  permissions: (n) => (n === 0 ? "Burada izin yok" : counted(n, "izin")),
  holders: ({ users, invitations, registrationLinks: links }) =>
    [
      users > 0 && people(users),
      invitations > 0 && counted(invitations, "davet"),
      links > 0 && counted(links, "kayıt bağlantısı"),
    ]
      .filter(Boolean)
      .join(", ") || "Kimse",
  view: "Görüntüle",
  edit: "Düzenle",
  delete: "Sil",
  actionsFor: (name) => `İşlemler: ${name}`,
  failed: "Roller yüklenemedi.",
  form: {
    createTitle: "Yeni rol",
    editTitle: (name) => `${name} rolünü düzenle`,
    name: "Ad",
    namePlaceholder: "Destek sorumlusu",
    summary: "Özet",
    summaryHint: "Rolün seçildiği her yerde gösterilen tek satır.",
    rank: "Düzey",
    rankHint: (most, others) =>
      `1–${count(most)} arasında, kendi düzeyinizden düşük. ${list(others)}.`,
    standing: (name, rank) => `${name}: ${count(rank)}`,
    rankNeeded: (most) => `1–${count(most)} arasında bir tam sayı girin.`,
    permissions: "İzinler",
    notHeld: "Bu izin sizde yok.",
    create: "Rol oluştur",
    save: "Rolü kaydet",
    created: (name) => `${name} oluşturuldu`,
    saved: (name) => `${name} kaydedildi`,
    heldBy: (who) => `Sahip olan herkes için hemen değişir: ${who}.`,
  },
  deletion: {
    title: (name) => `${name} silinsin mi?`,
    text: (name) => `Kimsede ${name} rolü yok. Bu işlem geri alınamaz.`,
    confirm: (name) => `${name} rolünü sil`,
    done: (name) => `${name} silindi`,
  },
};
