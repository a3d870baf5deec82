import type { Areas, Otherwise } from "../language.ts";
import { apart, people } from "./say.ts";

interface Noun {
  /** `مساحة عمل`, `مساحة العمل`, `مساحات عمل`, `مساحات العمل`. */
  one: string;
  theOne: string;
  many: string;
  theMany: string;
}

const workspaceWords = ({ one, theOne, many, theMany }: Noun): Areas["workspaces"] => ({
  description: `ينشئ منتجك ${theMany}، وهنا تحدّد أعضاءها.`,
  shared: `ينشئ منتجك ${theMany}، ويمكن للجميع قراءتها كلها.`,
  search: `البحث في ${theMany}`,
  clearSearch: "مسح البحث",
  noneFound: (text) => `لا توجد ${one} تطابق «${apart(text)}».`,
  columns: {
    name: theOne,
    members: "الأعضاء",
    open: "صلاحية القراءة",
    createdAt: "تاريخ الإضافة",
    actions: "الإجراءات",
  },
  everyone: "الجميع",
  actionsFor: (name) => `إجراءات ${apart(name)}`,
  empty: {
    title: `لا ${many} بعد`,
    text: `تظهر ${theMany} هنا فور أن يسجّل منتجك أولها.`,
  },
  failed: `تعذّر تحميل ${theMany}.`,
  members: {
    title: "الأعضاء",
    of: (name) => `أعضاء ${apart(name)}`,
    tally: (n, name) => `${people(n)} في ${apart(name)}`,
    empty: {
      title: `لا أحد في ${theOne} هذه بعد`,
      text: `من يُضَف إليها يمكنه استخدامها فورًا.`,
    },
    denied: {
      title: `لا يمكنك عرض أعضاء ${theOne} هذه`,
      text: "ذلك متاح لأعضائها ولمن يديرون الأشخاص. راجع أحدهم.",
    },
    gone: {
      title: `${theOne} هذه غير موجودة`,
      text: "أُزيلت، أو لم يسجّلها منتجك بعد.",
    },
  },
});

export const words = workspaceWords({
  ...{ one: "مساحة عمل", theOne: "مساحة العمل" },
  ...{ many: "مساحات عمل", theMany: "مساحات العمل" },
});

export const otherwise: Otherwise<"workspaces"> = {
  collection: workspaceWords({
    ...{ one: "مجموعة محتوى", theOne: "مجموعة المحتوى" },
    ...{ many: "مجموعات محتوى", theMany: "مجموعات المحتوى" },
  }),
};
