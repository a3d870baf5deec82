import type { Areas, Otherwise } from "../language.ts";
import { people } from "./say.ts";

interface Noun {
  One: string;
  one: string;
  Many: string;
  /** In the locative: "in them", "in this one". */
  inMany: string;
  here: string;
}

/** Words of workspaces, by what the host product calls them: `Çalışma alanı`, `Koleksiyon`. */
function wordsOf({ One, one, Many, inMany, here }: Noun): Areas["workspaces"] {
  return {
    description: `${Many} ürününüzde oluşur. Kimlerin yer alacağını burada belirlersiniz.`,
    shared: `${Many} ürününüzde oluşur. Hepsini herkes okuyabilir.`,
    search: `${inMany} ara`,
    clearSearch: "Aramayı temizle",
    noneFound: (text) => `“${text}” ile eşleşen ${one} yok.`,
    columns: {
      name: One,
      members: "Üyeler",
      open: "Okuyabilenler",
      createdAt: "Ekleme",
      actions: "İşlemler",
    },
    everyone: "Herkes",
    actionsFor: (name) => `İşlemler: ${name}`,
    empty: {
      title: `Henüz ${one} yok`,
      text: "Ürününüz ilkini kaydeder kaydetmez burada görünür.",
    },
    failed: `${Many} yüklenemedi.`,
    members: {
      title: "Üyeler",
      of: (name) => `${name} üyeleri`,
      tally: (n, name) => `${name}: ${people(n)}`,
      empty: {
        title: `${here} henüz kimse yok`,
        text: "Eklenen kişiler hemen kullanabilir.",
      },
      denied: {
        title: `${here} kimlerin olduğunu göremezsiniz`,
        text: "Bunu yalnızca üyeler ve kişileri yönetenler görebilir. Onlardan birine başvurun.",
      },
      gone: {
        title: `Bu ${one} burada yok`,
        text: "Kaldırıldı veya ürününüz henüz kaydetmedi.",
      },
    },
  };
}

export const words: Areas["workspaces"] = wordsOf({
  One: "Çalışma alanı",
  one: "çalışma alanı",
  Many: "Çalışma alanları",
  inMany: "Çalışma alanlarında",
  here: "Bu çalışma alanında",
});

export const otherwise: Otherwise<"workspaces"> = {
  collection: wordsOf({
    One: "Koleksiyon",
    one: "koleksiyon",
    Many: "Koleksiyonlar",
    inMany: "Koleksiyonlarda",
    here: "Bu koleksiyonda",
  }),
};
