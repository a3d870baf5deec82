import type { Areas } from "../language.ts";
import { apart, count, people } from "./say.ts";

function saved(name: string, added: number, removed: number): string {
  const place = apart(name);
  if (added + removed === 0) return `لم يبقَ ما يُغيَّر في ${place}`;
  if (removed === 0) return `تمت الإضافة إلى ${place}: ${count(added)}`;
  if (added === 0) return `تمت الإزالة من ${place}: ${count(removed)}`;
  return `${place}: تمت إضافة ${count(added)} وإزالة ${count(removed)}`;
}

export const words: Areas["members"] = {
  people,
  table: "الأعضاء",
  columns: { name: "الاسم", status: "الحالة" },
  you: (name) => `${apart(name)} (أنت)`,
  manage: "إدارة المستخدمين",
  manageTitle: (name) => `إدارة مستخدمي ${apart(name)}`,
  label: "الأعضاء",
  search: "البحث عن أشخاص",
  clearSearch: "مسح البحث",
  noneFound: (text) => `لا أحد يطابق «${apart(text)}».`,
  nobody: "لا يوجد أحد لاختياره.",
  pending: (add, remove) =>
    add + remove === 0
      ? "لا تغييرات بعد"
      : [add > 0 && `للإضافة: ${count(add)}`, remove > 0 && `للإزالة: ${count(remove)}`]
          .filter(Boolean)
          .join("، "),
  save: "حفظ التغييرات",
  saved,
  failed: "تعذّر تحميل الأعضاء.",
};
