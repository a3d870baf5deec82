import type { Areas } from "../language.ts";
import { count, counted, list, plural } from "./say.ts";

/** Words of registration links. */
export const words: Areas["registrationLinks"] = {
  title: "Registratielinks",
  tally: (live) => (live === 0 ? "geen geldige" : `${count(live)} geldig`),
  actions: {
    copyLink: "Link kopiëren",
    revoke: "Link intrekken",
  },
  statuses: {
    live: "Geldig",
    expired: "Verlopen",
    "used-up": "Opgebruikt",
    revoked: "Ingetrokken",
  },
  columns: {
    role: "Rol",
    uses: "Gebruik",
    status: "Status",
    createdBy: "Gemaakt door",
    actions: "Acties",
  },
  actionsFor: (role, by) => `Acties voor de link voor ${role} van ${by}`,
  nobody: "Iemand die hier niet meer is",
  by: (name) => `door ${name}`,
  anyDomain: "Elk e-mailadres",
  domains: (all) => list(all.map((domain) => `@${domain}`)),
  usesLeft: (left, used, most) =>
    left === null || most === null
      ? `${count(used)} gebruikt`
      : `${count(left)} van ${count(most)} over`,
  endsIn: (span) => `verloopt over ${span}`,
  showEnded: (n) => `${count(n)} beëindigde tonen`,
  hideEnded: "Beëindigde verbergen",
  empty:
    "Nu kan niemand zich via een link registreren. Maak er een en geef die door aan wie mag meedoen.",
  failed: "De registratielinks konden niet worden geladen.",
  form: {
    title: "Registratielink maken",
    text: "Wie de link heeft, kan zich ermee registreren.",
    role: "Rol na registratie",
    noRole: "Er is geen rol die je mag toewijzen.",
    license: "Licentie",
    uses: "Aantal keren te gebruiken",
    usesHint: "Laat leeg om een onbeperkt aantal personen te laten registreren.",
    numberProblem: (least, most) =>
      `Een geheel getal van ${count(least)} tot en met ${count(most)}.`,
    domains: "E-maildomeinen",
    domainsHint: "Laat leeg om elk adres toe te staan. Een subdomein telt als apart domein.",
    domainsPlaceholder: "example.com",
    domainProblem: "Voer een volledig domein in, zoals example.com.",
    domainsMany: (most) => `Hoogstens ${count(most)} domeinen.`,
    days: "Geldig voor",
    daysSuffix: (n) => plural(n, { one: "dag", other: "dagen" }),
    submit: "Link maken",
  },
  made: {
    title: "Je registratielink",
    titleAgain: "Registratielink",
    label: "Registratielink",
    text: (when, span) =>
      span === null
        ? `Geldig tot ${when}.`
        : `Geldig voor ${counted(span, "dag", "dagen")}, tot ${when}.`,
    copy: "Link kopiëren",
    copied: "Gekopieerd",
  },
  copied: (role) => `Registratielink voor ${role} gekopieerd`,
  revoke: {
    title: "Deze registratielink intrekken?",
    text: (role, used) =>
      `Niemand kan zich er nog mee registreren als ${role}. ${
        used === 0
          ? "Niemand heeft hem gebruikt."
          : plural(used, {
              one: "De persoon die zich ermee registreerde, blijft.",
              other: `De ${count(used)} personen die zich ermee registreerden, blijven.`,
            })
      } Dit kan niet ongedaan worden gemaakt.`,
    confirm: "Link intrekken",
    done: (role) => `Registratielink voor ${role} ingetrokken`,
  },
};
