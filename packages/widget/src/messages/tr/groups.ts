import type { Areas } from "../language.ts";
import { people } from "./say.ts";

/** Words of groups of people. */
export const words: Areas["groups"] = {
  description: "Bir araya getirilen kişiler: bulmak ve davet etmek için.",
  create: "Yeni grup",
  search: "Gruplarda ara",
  clearSearch: "Aramayı temizle",
  noneFound: (text) => `“${text}” ile eşleşen grup yok.`,
  columns: { name: "Grup", members: "Üyeler", createdAt: "Oluşturma", actions: "İşlemler" },
  members: "Üyeler",
  membersOf: (name) => `${name} üyeleri`,
  nobody: "Bu grupta henüz kimse yok",
  rename: "Yeniden adlandır",
  delete: "Sil",
  actionsFor: (name) => `İşlemler: ${name}`,
  empty: {
    title: "Henüz grup yok",
    text: "Kişileri ekip veya konuya göre gruplayın, kullanıcı listesinde kolayca bulun.",
  },
  failed: "Gruplar yüklenemedi.",
  form: {
    create: {
      title: "Yeni grup",
      submit: "Grup oluştur",
      done: (name) => `${name} oluşturuldu`,
    },
    rename: {
      title: (name) => `${name} grubunu yeniden adlandır`,
      submit: "Yeniden adlandır",
      done: (before, after) => `Yeniden adlandırıldı: ${before} → ${after}`,
    },
    name: "Ad",
    namePlaceholder: "Tasarım",
  },
  deletion: {
    title: (name) => `${name} silinsin mi?`,
    text: (name, members) =>
      members === 0
        ? `${name} grubunun üyesi yok. Bu işlem geri alınamaz.`
        : `${people(members)} ${name} grubundan ayrılır. Hesapları kalır. Bu işlem geri alınamaz.`,
    confirm: (name) => `${name} grubunu sil`,
    done: (name) => `${name} silindi`,
  },
};
