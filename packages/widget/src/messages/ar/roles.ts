import type { Areas } from "../language.ts";
import { apart, count, counted, invitations, list, people, permissions } from "./say.ts";

const holders: Areas["roles"]["holders"] = (held) => {
  const links = (n: number) =>
    counted(n, "رابط تسجيل واحد", "رابطا تسجيل", "روابط تسجيل", "رابط تسجيل");
  const parts = [
    held.users > 0 && people(held.users),
    held.invitations > 0 && invitations(held.invitations),
    held.registrationLinks > 0 && links(held.registrationLinks),
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join("، ") : "لا أحد";
};

export const words: Areas["roles"] = {
  description: "ما يُسمح به للأشخاص. الدور الأعلى رتبةً فوق الأدنى.",
  create: "دور جديد",
  table: "الأدوار",
  columns: {
    name: "الدور",
    rank: "الرتبة",
    permissions: "الصلاحيات",
    holders: "لدى",
    kind: "النوع",
    actions: "الإجراءات",
  },
  builtIn: "مضمّن",
  own: "خاص بكم",
  permissions: (n) => (n === 0 ? "لا صلاحيات هنا" : permissions(n)),
  holders,
  view: "عرض",
  edit: "تعديل",
  delete: "حذف",
  actionsFor: (name) => `إجراءات ${apart(name)}`,
  failed: "تعذّر تحميل الأدوار.",
  form: {
    createTitle: "دور جديد",
    editTitle: (name) => `تعديل ${apart(name)}`,
    name: "الاسم",
    namePlaceholder: "مسؤول الدعم",
    summary: "الوصف",
    summaryHint: "سطر واحد يظهر حيثما يُختار الدور.",
    rank: "الرتبة",
    rankHint: (most, others) => `من ${count(1)} إلى ${count(most)}، دون رتبتك. ${list(others)}.`,
    standing: (name, rank) => `رتبة ${apart(name)} هي ${count(rank)}`,
    rankNeeded: (most) => `أدخل عددًا صحيحًا من ${count(1)} إلى ${count(most)}.`,
    permissions: "الصلاحيات",
    notHeld: "لا تملك هذه الصلاحية.",
    create: "إنشاء الدور",
    save: "حفظ الدور",
    created: (name) => `تم إنشاء ${apart(name)}`,
    saved: (name) => `تم حفظ ${apart(name)}`,
    heldBy: (who) => `يسري التغيير فورًا على كل من لديه الدور: ${who}.`,
  },
  deletion: {
    title: (name) => `هل تريد حذف ${apart(name)}؟`,
    text: (name) => `لا أحد لديه الدور ${apart(name)}. لا يمكن التراجع عن ذلك.`,
    confirm: (name) => `حذف ${apart(name)}`,
    done: (name) => `تم حذف ${apart(name)}`,
  },
};
