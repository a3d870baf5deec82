import type { Areas, Otherwise } from "../language.ts";
import { apart, characters, count, counted, list, permissions, seats } from "./say.ts";

type Counting = (n: number) => string;

/** What happens on a deletion, by how workspaces are counted. */
const deletionText =
  (workspaces: Counting): Areas["user"]["delete"]["text"] =>
  (impact) => {
    const left = [
      ...(impact.workspaces ? [workspaces(impact.workspaces)] : []),
      ...(impact.groups
        ? [counted(impact.groups, "مجموعة واحدة", "مجموعتين", "مجموعات", "مجموعة")]
        : []),
    ];
    const leaves = left.length ? `، مع الخروج من ${list(left)}` : "";
    const invitations = impact.pendingInvitations
      ? ` تبطل الدعوات المرسلة من هذا الحساب، وعددها ${count(impact.pendingInvitations)}.`
      : "";
    return `يتوقف وصول ${apart(impact.name)} فورًا${leaves}.${invitations} لا يمكن التراجع عن ذلك.`;
  };

const messages = (n: number) => counted(n, "رسالة واحدة", "رسالتين", "رسائل", "رسالة");

export const words: Areas["user"] = {
  tabs: { profile: "الملف الشخصي", access: "الوصول", security: "الأمان", activity: "النشاط" },
  joined: "تاريخ الانضمام",
  lastActive: "آخر نشاط",
  neverActive: "لم يسبق تسجيل الدخول",
  gone: {
    title: "لم يعد هنا",
    text: "حُذف هذا الشخص، أو لم يعد بإمكانك رؤيته.",
  },
  profile: {
    firstName: "الاسم الأول",
    lastName: "اسم العائلة",
    email: "البريد الإلكتروني",
    emailFixed: "لا يغيّره إلا صاحبه، بتأكيد رسالة تصل إلى العنوان الجديد.",
    username: "اسم المستخدم",
    about: "نبذة",
    aboutHint: "لا يراها إلا المسؤولون.",
    aboutLeft: (used, most) => `${count(used)} من ${count(most)}`,
    save: "حفظ الملف الشخصي",
    saved: (name) => `تم حفظ الملف الشخصي: ${apart(name)}`,
  },
  accessTab: {
    role: "الدور",
    save: "حفظ الدور",
    saved: (name, role) => `أصبح دور ${apart(name)}: ${apart(role)}`,
    license: "الترخيص",
    noLicense: "بلا ترخيص",
    noLicenseText: "لا استخدام لما يتطلب ترخيصًا.",
    seatsLeft: (left) =>
      left === null
        ? "مقاعد غير محدودة"
        : left === 0
          ? "لم يتبقَّ أي مقعد"
          : `المتبقي: ${seats(left)}`,
    saveLicense: "حفظ الترخيص",
    savedLicense: (name, license) => `أصبح ترخيص ${apart(name)}: ${apart(license)}`,
    savedNoLicense: (name) => `أصبح ${apart(name)} بلا ترخيص`,
    groups: "المجموعات",
    saveGroups: "حفظ المجموعات",
    searchGroups: "البحث في المجموعات",
    noGroups: "لا توجد مجموعات بعد.",
    savedGroups: (name) => `تم حفظ مجموعات ${apart(name)}`,
    workspaces: "مساحات العمل",
    saveWorkspaces: "حفظ مساحات العمل",
    searchWorkspaces: "البحث في مساحات العمل",
    noWorkspaces: "لا توجد مساحات عمل بعد.",
    savedWorkspaces: (name) => `تم حفظ مساحات عمل ${apart(name)}`,
    chosen: (n, of) => `تم اختيار ${count(n)} من ${count(of)}`,
    noneFound: (query) => `لا شيء باسم «${apart(query)}».`,
    failed: "تعذّر التحميل.",
    limit: "حد الرسائل اليومي",
    limitHint: "يحسب الرسائل المرسلة منذ منتصف الليل.",
    limitExempt: "لا حد للدور الأعلى.",
    limitNumber: "عدد الرسائل يوميًا",
    limitToday: (used) => `الرسائل المرسلة اليوم: ${count(used)}.`,
    limitProblem: `أدخل عددًا صحيحًا لا يقل عن ${count(1)}.`,
    saveLimit: "حفظ الحد",
    savedLimit: (name, limit) =>
      limit === null
        ? `أصبح ${apart(name)} بلا حد للرسائل`
        : `أصبح حد ${apart(name)} اليومي ${messages(limit)}`,
  },
  manageRoles: {
    title: (name) => `إدارة أدوار ${apart(name)}`,
    text: "تُجمع صلاحيات الأدوار معًا.",
    roles: "الأدوار",
    none: "اختر دورًا واحدًا على الأقل.",
    permissions: (n) => `المجموع: ${permissions(n)}`,
    nothing: "المجموع: بلا صلاحيات",
    save: "حفظ الأدوار",
  },
  security: {
    mfa: "العامل الثاني",
    mfaOn: "تم الإعداد",
    mfaOff: "لم يتم الإعداد",
    mfaText: "رمز من تطبيق مصادقة يُطلب عند كل تسجيل دخول.",
    resetMfa: "إعادة تعيين MFA",
    sessions: "الجلسات",
    signedIn: (n) =>
      n === 0
        ? "لا جلسات مفتوحة"
        : `تم تسجيل الدخول على ${counted(n, "متصفح واحد", "متصفحين", "متصفحات", "متصفحًا", "متصفح")}`,
    sessionsText: "ينهي تسجيل الخروج كل الجلسات وكل اللوحات المفتوحة.",
    signOut: "تسجيل الخروج من كل الأجهزة",
    password: "كلمة مرور جديدة",
    passwordTitle: "كلمة المرور",
    passwordHint: (least) =>
      `الحد الأدنى: ${characters(least)}. سلّمها بطريقة آمنة؛ يجب تغييرها عند أول تسجيل دخول.`,
    mustChange: "عيّن أحد المسؤولين كلمة المرور هذه، ويجب تغييرها عند تسجيل الدخول التالي.",
    savePassword: "تعيين كلمة المرور",
    savedPassword: (name) => `تم تعيين كلمة مرور جديدة: ${apart(name)}`,
  },
  resetMfa: {
    title: (name) => `هل تريد إعادة تعيين MFA لحساب ${apart(name)}؟`,
    text: (name) =>
      `يتوقف عمل تطبيق المصادقة ورموز الاسترداد لحساب ${apart(name)}، ويُسجَّل الخروج من كل الأجهزة. تُرسل رسالة بذلك، ويمكن إعداد عامل ثانٍ جديد عند تسجيل الدخول التالي.`,
    confirm: "إعادة تعيين MFA",
    done: (name) => `تمت إعادة تعيين MFA لحساب ${apart(name)}`,
  },
  signOut: {
    title: (name) => `هل تريد تسجيل خروج ${apart(name)} من كل الأجهزة؟`,
    titleYou: "هل تريد تسجيل خروجك من كل الأجهزة؟",
    text: (name) => `تنتهي جلسات ${apart(name)} فورًا على كل الأجهزة. يمكن تسجيل الدخول مجددًا.`,
    textYou: "تنتهي كل جلساتك فورًا، وهذه منها. يمكنك تسجيل الدخول مجددًا.",
    confirm: "تسجيل الخروج من كل الأجهزة",
    done: (name) => `تم تسجيل خروج ${apart(name)} من كل الأجهزة`,
  },
  add: {
    title: "إضافة مستخدم",
    username: "اسم المستخدم",
    usernameHint: "لتسجيل الدخول: أحرف لاتينية صغيرة وأرقام ونقطة وشرطة سفلية وشرطة.",
    usernameRule: {
      username_capitals: "أحرف صغيرة فقط.",
      username_characters:
        "الأحرف من \u2068a\u2069 إلى \u2068z\u2069 والأرقام والنقطة والشرطة السفلية والشرطة فقط.",
      username_start: "ابدأ بحرف أو رقم.",
      username_too_short: `الحد الأدنى: ${characters(2)}.`,
      username_too_long: `الحد الأقصى: ${characters(64)}.`,
    },
    usernameFree: "اسم المستخدم هذا متاح.",
    password: "كلمة المرور",
    passwordHint: "يجب تغييرها عند أول تسجيل دخول.",
    passwordShort: (least) => `الحد الأدنى: ${characters(least)}.`,
    noRole: "اختر دورًا.",
    advanced: "خيارات متقدمة",
    more: "الاسم والبريد الإلكتروني",
    email: "البريد الإلكتروني",
    emailHint: "لاستخدامه عند نسيان كلمة المرور.",
    submit: "إضافة مستخدم",
    done: (name) => `تمت إضافة ${apart(name)}`,
  },
  passwordField: {
    levels: { weak: "ضعيفة", fair: "يمكن تقويتها", good: "جيدة", strong: "قوية" },
    generate: "إنشاء",
    copy: "نسخ كلمة المرور",
    copied: "تم النسخ",
  },
  suspend: {
    title: (name) => `هل تريد تعليق ${apart(name)}؟`,
    text: (name) =>
      `يُسجَّل خروج ${apart(name)} فورًا، ولا يمكن تسجيل الدخول حتى تعيد تنشيط الحساب. تبقى كل البيانات.`,
    reason: "السبب",
    reasonHint: "يراه المسؤولون، ويُحفظ في النشاط.",
    until: "تاريخ الانتهاء",
    untilHint: "إن تُرك فارغًا، يستمر التعليق حتى إعادة تنشيط الحساب.",
    untilPast: "اختر يومًا بعد اليوم.",
    confirm: (name) => `تعليق ${apart(name)}`,
    done: (name) => `تم تعليق ${apart(name)}`,
  },
  reactivate: { done: (name) => `تمت إعادة تنشيط ${apart(name)}` },
  exportData: {
    under: (name) => `جارٍ تصدير بيانات ${apart(name)}…`,
    done: (name) => `تم تصدير بيانات ${apart(name)}`,
  },
  delete: {
    title: (name) => `هل تريد حذف ${apart(name)}؟`,
    weighing: "جارٍ البحث عمّا يزول مع هذا الحساب…",
    text: deletionText((n) =>
      counted(n, "مساحة عمل واحدة", "مساحتي عمل", "مساحات عمل", "مساحة عمل"),
    ),
    unknown: "تعذّرت معرفة ما يزول مع هذا الحساب.",
    confirm: (name) => `حذف ${apart(name)}`,
    done: (name) => `تم حذف ${apart(name)}`,
  },
};

export const otherwise: Otherwise<"user"> = {
  disable: {
    suspend: {
      title: (name) => `هل تريد تعطيل ${apart(name)}؟`,
      text: (name) =>
        `يُسجَّل خروج ${apart(name)} فورًا، ولا يمكن فعل شيء هنا حتى تفعّل الحساب. تبقى كل البيانات.`,
      untilHint: "إن تُرك فارغًا، يستمر التعطيل حتى تفعيل الحساب.",
      confirm: (name) => `تعطيل ${apart(name)}`,
      done: (name) => `تم تعطيل ${apart(name)}`,
    },
    reactivate: { done: (name) => `تم تفعيل ${apart(name)}` },
  },
  remove: {
    gone: { text: "أُزيل هذا الشخص، أو لم يعد بإمكانك رؤيته." },
    delete: {
      title: (name) => `هل تريد إزالة ${apart(name)}؟`,
      confirm: (name) => `إزالة ${apart(name)}`,
      done: (name) => `تمت إزالة ${apart(name)}`,
    },
  },
  collection: {
    accessTab: {
      workspaces: "مجموعات المحتوى",
      saveWorkspaces: "حفظ مجموعات المحتوى",
      searchWorkspaces: "البحث في مجموعات المحتوى",
      noWorkspaces: "لا توجد مجموعات محتوى بعد.",
      savedWorkspaces: (name) => `تم حفظ مجموعات محتوى ${apart(name)}`,
    },
    delete: {
      text: deletionText((n) =>
        counted(n, "مجموعة محتوى واحدة", "مجموعتي محتوى", "مجموعات محتوى", "مجموعة محتوى"),
      ),
    },
  },
  severalRoles: { accessTab: { role: "الأدوار", save: "حفظ الأدوار" } },
};
