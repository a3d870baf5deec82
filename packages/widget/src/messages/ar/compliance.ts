import type { Areas } from "../language.ts";
import { count, days, ofPeople, people, percent } from "./say.ts";

export const words: Areas["compliance"] = {
  generated: (when) => `حتى ${when}. المستخدمون النشطون فقط.`,
  failed: "تعذّر إعداد التقرير.",
  refresh: "تحديث",
  export: "تصدير CSV",
  file: (day) => `الامتثال-${day}.csv`,
  exported: "تم تصدير تقرير الامتثال",
  mfa: {
    everyone: "MFA، كل المستخدمين",
    administrators: "MFA، المسؤولون",
    beneath: (covered, of) => `${count(covered)} من ${count(of)}`,
  },
  percent,
  nobody: "–",
  pending: "دعوات قيد الانتظار",
  expired: "دعوات منتهية",
  expiredBeneath: (n) => `منتهية: ${count(n)}`,
  audit: {
    label: "آخر تحقق من سجل التدقيق",
    never: "أبدًا",
    intact: "سليم",
    broken: "تغيّر",
  },
  dormant: {
    title: "المستخدمون الخاملون",
    text: `لا نشاط خلال آخر ${days(90)}.`,
    none: `كان الجميع نشطين خلال آخر ${days(90)}.`,
  },
  unchanged: {
    title: "كلمات مرور عيّنها مسؤول",
    text: "عيّنها أحد المسؤولين، ولم تتغير منذ ذلك الحين.",
    none: "لم تبقَ لدى أحد كلمة مرور عيّنها مسؤول.",
  },
  people,
  first: (shown, of) => `أول ${count(shown)} من ${ofPeople(of)}.`,
  columns: { name: "الاسم", lastActive: "آخر نشاط" },
  neverActive: "أبدًا",
  csv: {
    finding: "النتيجة",
    count: "العدد",
    of: "من",
    name: "الاسم",
    lastActive: "آخر نشاط",
    generated: "حتى",
    auditState: "سجل التدقيق",
  },
};
