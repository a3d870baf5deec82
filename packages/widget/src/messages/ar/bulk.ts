import type { Areas, Otherwise } from "../language.ts";
import { apart, count, counted, invitations, list, ofPeople, ofSeats, plural } from "./say.ts";

interface Verb {
  label: string;
  /** The verbal noun before the number: `تعليق`. */
  deed: string;
  /** How `it was done` agrees with the deed. */
  was?: "تم" | "تمت";
  /** After the number. */
  end?: string;
}

function deedWords({ label, deed, was = "تم", end = "" }: Verb, noun = ofPeople) {
  const said = (who: string) => `${deed} ${who}${end}`;
  return {
    label,
    title: (n: number) => `هل تريد ${said(noun(n))}؟`,
    confirm: (n: number) => said(noun(n)),
    doing: (n: number) => `جارٍ ${said(noun(n))}`,
    done: (n: number, of: number) =>
      `${was} ${said(n === of ? noun(n) : `${count(n)} من ${noun(of)}`)}`,
  };
}

const ofInvitations = (n: number) => invitations(n, "دعوتين");

const deeds: Areas["bulk"]["deeds"] = {
  assignRoles: deedWords({ label: "تغيير الدور", deed: "تغيير دور" }),
  assignLicense: deedWords({ label: "تغيير الترخيص", deed: "تغيير ترخيص" }),
  addToGroups: deedWords({
    ...{ label: "إضافة إلى مجموعات", deed: "إضافة", was: "تمت", end: " إلى المجموعات" },
  }),
  removeFromGroups: deedWords({
    ...{ label: "إزالة من مجموعات", deed: "إزالة", was: "تمت", end: " من المجموعات" },
  }),
  suspend: deedWords({ label: "تعليق", deed: "تعليق" }),
  reactivate: deedWords({ label: "إعادة تنشيط", deed: "إعادة تنشيط", was: "تمت" }),
  delete: deedWords({ label: "حذف", deed: "حذف" }),
  resendInvitation: deedWords(
    { label: "إعادة إرسال الدعوات", deed: "إعادة إرسال", was: "تمت" },
    ofInvitations,
  ),
  revokeInvitation: deedWords({ label: "إبطال الدعوات", deed: "إبطال" }, ofInvitations),
  invite: deedWords({ label: "استيراد من CSV", deed: "إرسال" }, ofInvitations),
};

/** What a deletion of several takes with it, by how workspaces are counted. */
const deletionOf =
  (workspacesOf: (n: number) => string): Areas["bulk"]["deletion"] =>
  ({ workspaces, groups }) => {
    const left = [
      ...(workspaces ? [workspacesOf(workspaces)] : []),
      ...(groups ? [counted(groups, "مجموعة واحدة", "مجموعتين", "مجموعات", "مجموعة")] : []),
    ];
    const leave = left.length ? `، مع الخروج من ${list(left)}` : "";
    return `يتوقف وصولهم فورًا${leave}. لا يمكن التراجع عن ذلك.`;
  };

const ofLines = (n: number) => counted(n, "سطر واحد", "سطرين", "أسطر", "سطرًا", "سطر");

const others = (n: number) =>
  plural(n, { one: "شخص آخر", two: "شخصان آخران", other: `${count(n)} آخرون` });

export const words: Areas["bulk"] = {
  deeds,
  bar: {
    label: "الأشخاص المحددون",
    selected: (n) => `تم تحديد ${count(n)}`,
    all: (n, capped) =>
      capped ? `كل المطابقين: أكثر من ${count(n)}` : `كل المطابقين: ${count(n)}`,
    selectAll: (n, capped) => (capped ? "تحديد كل المطابقين" : `تحديد كل المطابقين (${count(n)})`),
    actions: "الإجراءات",
    more: "إجراءات أخرى",
    clear: "مسح التحديد",
  },
  texts: {
    suspend: "يُسجَّل خروجهم فورًا، ولا يمكنهم تسجيل الدخول حتى إعادة تنشيطهم. تبقى كل البيانات.",
    reactivate: "يمكنهم تسجيل الدخول مجددًا فورًا.",
    resendInvitation: "تصل الرسالة إلى كل منهم مرة أخرى. وللدعوات المنتهية رابط جديد.",
    revokeInvitation: "تتوقف روابطهم فورًا.",
  },
  deletion: deletionOf((n) =>
    counted(n, "مساحة عمل واحدة", "مساحتي عمل", "مساحات عمل", "مساحة عمل"),
  ),
  fields: { role: "الدور الجديد", license: "الترخيص الجديد", groups: "المجموعات" },
  preview: {
    looking: "جارٍ البحث عمّن يمكن تنفيذ ذلك لهم…",
    all: (n) => (n === 1 ? "يمكن تنفيذ ذلك." : `يمكن تنفيذ ذلك للجميع، وعددهم ${count(n)}.`),
    some: (n, of) => `يمكن تنفيذ ذلك لـ ${count(n)} من ${count(of)}.`,
    none: "لا يمكن تنفيذ ذلك لأي منهم.",
    refused: (n) => `المستثنون: ${count(n)}`,
    names: (names, more) => list([...names.map(apart), ...(more > 0 ? [others(more)] : [])]),
    seats: (needed, left) =>
      left === null
        ? `يحتاج ذلك إلى ${ofSeats(needed)}.`
        : `يحتاج ذلك إلى ${ofSeats(needed)}، والمتبقي ${count(left)}.`,
    failed: "تعذّرت معرفة من يمكن تنفيذ ذلك لهم.",
  },
  progress: {
    numbers: (n, of) => `${count(n)} من ${count(of)}`,
    tally: (done, refused) => `تم: ${count(done)} · مرفوض: ${count(refused)}`,
    goesOn: "يمكنك إغلاق هذه النافذة، فالتنفيذ مستمر من دونك.",
    waiting: "يبدأ بعد لحظات.",
    stop: "إيقاف",
    stopped: (n, of) => `توقف بعد ${count(n)} من ${count(of)}`,
    stoppedText: "ما تم يبقى كما هو.",
    outcomes: "النتائج",
    refusedTab: (n) => `مرفوض ${count(n)}`,
    doneTab: (n) => `تم ${count(n)}`,
    download: "تنزيل بتنسيق CSV",
    file: "النتائج.csv",
    outcomesFailed: "تعذّر تحميل النتائج.",
    show: "عرض",
    by: (name) => `بواسطة ${apart(name)}`,
  },
  export: {
    label: "تصدير بتنسيق CSV",
    file: "الأشخاص.csv",
    under: (n) => `جارٍ تصدير الأشخاص… ${count(n)}`,
    done: (n) => `تم تصدير ${ofPeople(n)}`,
  },
  import: {
    title: "دعوة أشخاص من ملف CSV",
    text: "شخص في كل سطر. يمكن أن يسمّي السطر الأول الأعمدة.",
    choose: "اختيار ملف",
    drop: "أو أفلته هنا",
    template: "تنزيل نموذج",
    templateFile: "الدعوات.csv",
    reading: "جارٍ قراءة الملف…",
    unreadable: "تعذّرت قراءة هذا الملف بتنسيق CSV.",
    empty: "لا أحد في هذا الملف.",
    tooMany: (most) => `الحد الأقصى لأسطر الملف: ${count(most)}.`,
    tooBig: `الحد الأقصى لحجم الملف: ${count(20)} ميغابايت.`,
    columns: "الأعمدة",
    noColumn: "ليس في الملف",
    column: (n) => `العمود ${count(n)}`,
    fields: {
      email: "البريد الإلكتروني",
      roles: "الدور",
      licenseType: "الترخيص",
      groups: "المجموعات",
      note: "ملاحظة",
    },
    usualRole: "الدور للأسطر التي بلا دور",
    usualLicense: "الترخيص للأسطر التي بلا ترخيص",
    nothing: "بلا",
    checking: (n, of) => `تم فحص ${count(n)} من ${count(of)}`,
    checkingLabel: "فحص الأسطر",
    ready: (n, of) =>
      n === of
        ? `يمكن إرسال كل الأسطر، وعددها ${count(n)}.`
        : `يمكن إرسال ${count(n)} من ${ofLines(of)}.`,
    noneReady: "لا يمكن إرسال أي سطر كما هو.",
    left: (n) => `المشكلات في ${ofLines(n)}، وستُستثنى من الإرسال:`,
    more: (n) => `أسطر أخرى فيها مشكلات: ${count(n)}`,
    line: (n) => `السطر ${count(n)}`,
    unknown: {
      unknown_role: (word) => `لا يوجد دور باسم «${apart(word)}».`,
      unknown_license: (word) => `لا يوجد ترخيص باسم «${apart(word)}».`,
      unknown_group: (word) => `لا توجد مجموعة باسم «${apart(word)}».`,
    },
    seatsShort: (license, needed, left) =>
      `${apart(license)}: يحتاج الملف إلى ${ofSeats(needed)}، والمتبقي ${count(left)}. ستُرفض الأسطر الأخيرة.`,
    problems: "تنزيل هذه الأسطر",
    problemsFile: "أسطر-فيها-مشكلات.csv",
    problemColumn: "المشكلة",
    other: "اختيار ملف آخر",
    send: (n) => `إرسال ${ofInvitations(n)}`,
    sending: (n, of) => `تم تسليم ${count(n)} من ${count(of)}`,
    sendingLabel: "تسليم الأسطر",
    failed: "تعذّر فحص الأسطر.",
  },
};

export const otherwise: Otherwise<"bulk"> = {
  disable: {
    deeds: {
      suspend: deedWords({ label: "تعطيل", deed: "تعطيل" }),
      reactivate: deedWords({ label: "تفعيل", deed: "تفعيل" }),
    },
    texts: {
      suspend: "يُسجَّل خروجهم فورًا، ولا يمكنهم فعل شيء هنا حتى تفعيلهم. تبقى كل البيانات.",
    },
  },
  remove: { deeds: { delete: deedWords({ label: "إزالة", deed: "إزالة", was: "تمت" }) } },
  collection: {
    deletion: deletionOf((n) =>
      counted(n, "مجموعة محتوى واحدة", "مجموعتي محتوى", "مجموعات محتوى", "مجموعة محتوى"),
    ),
  },
  severalRoles: {
    deeds: { assignRoles: deedWords({ label: "إدارة الأدوار", deed: "تغيير أدوار" }) },
    fields: { role: "الأدوار الجديدة" },
    import: { fields: { roles: "الأدوار" }, usualRole: "الدور للأسطر التي بلا دور" },
  },
};
