import type { Areas } from "../language.ts";
import { apart, ofPeople } from "./say.ts";

export const words: Areas["groups"] = {
  description: "أشخاص يجمعهم شيء، لتسهيل العثور عليهم والدعوة إليها.",
  create: "مجموعة جديدة",
  search: "البحث في المجموعات",
  clearSearch: "مسح البحث",
  noneFound: (text) => `لا توجد مجموعة تطابق «${apart(text)}».`,
  columns: {
    name: "المجموعة",
    members: "الأعضاء",
    createdAt: "تاريخ الإنشاء",
    actions: "الإجراءات",
  },
  members: "الأعضاء",
  membersOf: (name) => `أعضاء ${apart(name)}`,
  nobody: "لا أحد في هذه المجموعة بعد",
  rename: "إعادة تسمية",
  delete: "حذف",
  actionsFor: (name) => `إجراءات ${apart(name)}`,
  empty: {
    title: "لا مجموعات بعد",
    text: "اجمع الأشخاص حسب الفريق أو الموضوع، لتعثر عليهم بذلك في قائمة المستخدمين.",
  },
  failed: "تعذّر تحميل المجموعات.",
  form: {
    create: {
      title: "مجموعة جديدة",
      submit: "إنشاء المجموعة",
      done: (name) => `تم إنشاء ${apart(name)}`,
    },
    rename: {
      title: (name) => `إعادة تسمية ${apart(name)}`,
      submit: "إعادة تسمية",
      done: (before, after) => `تغيّر الاسم من ${apart(before)} إلى ${apart(after)}`,
    },
    name: "الاسم",
    namePlaceholder: "التصميم",
  },
  deletion: {
    title: (name) => `هل تريد حذف ${apart(name)}؟`,
    text: (name, members) =>
      members === 0
        ? `لا أعضاء في ${apart(name)}. لا يمكن التراجع عن ذلك.`
        : `تنتهي عضوية ${ofPeople(members)} في مجموعة ${apart(name)}، وتبقى الحسابات. لا يمكن التراجع عن ذلك.`,
    confirm: (name) => `حذف ${apart(name)}`,
    done: (name) => `تم حذف ${apart(name)}`,
  },
};
