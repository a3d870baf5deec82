import type { Areas } from "../language.ts";
import { al, count, counted, list, plural } from "./say.ts";

const days = (n: number) => counted(n, "giorno", "giorni");

/** Words of registration links. */
export const words: Areas["registrationLinks"] = {
  title: "Link di registrazione",
  tally: (live) => (live === 0 ? "nessuno attivo" : counted(live, "attivo", "attivi")),
  actions: {
    copyLink: "Copia link",
    revoke: "Revoca link",
  },
  statuses: {
    live: "Attivo",
    expired: "Scaduto",
    "used-up": "Esaurito",
    revoked: "Revocato",
  },
  columns: {
    role: "Ruolo",
    uses: "Utilizzi",
    status: "Stato",
    createdBy: "Creato da",
    actions: "Azioni",
  },
  actionsFor: (role, by) => `Azioni per il link ${role} creato da ${by}`,
  nobody: "Qualcuno che non c’è più",
  by: (name) => `da ${name}`,
  anyDomain: "Qualsiasi indirizzo email",
  domains: (all) => list(all.map((domain) => `@${domain}`)),
  usesLeft: (left, used, most) =>
    left === null || most === null
      ? counted(used, "utilizzo", "utilizzi")
      : `${plural(left, { one: "Resta", other: "Restano" })} ${count(left)} di ${count(most)}`,
  endsIn: (span) => `scade tra ${span}`,
  showEnded: (n) => `Mostra link terminati (${count(n)})`,
  hideEnded: "Nascondi link terminati",
  empty:
    "Ora nessuno può registrarsi tramite un link. Generane uno e consegnalo a chi deve entrare.",
  failed: "Impossibile caricare i link di registrazione.",
  form: {
    title: "Genera link di registrazione",
    text: "Chi ha il link può usarlo per registrarsi.",
    role: "Ruolo dei nuovi arrivati",
    noRole: "Non c’è alcun ruolo che tu possa assegnare.",
    license: "Licenza",
    uses: "Numero di utilizzi",
    usesHint: "Se resta vuoto, può registrarsi un numero qualsiasi di persone.",
    numberProblem: (least, most) => `Un numero intero da ${count(least)} a ${count(most)}.`,
    domains: "Domini email",
    domainsHint:
      "Se resta vuoto, può registrarsi qualsiasi indirizzo. Un sottodominio conta come un altro dominio.",
    domainsPlaceholder: "example.com",
    domainProblem: "Inserisci un dominio completo, come example.com.",
    domainsMany: (most) => `Al massimo ${count(most)} domini.`,
    days: "Valido per",
    daysSuffix: (n) => plural(n, { one: "giorno", other: "giorni" }),
    submit: "Genera link",
  },
  made: {
    title: "Il tuo link di registrazione",
    titleAgain: "Link di registrazione",
    label: "Link di registrazione",
    text: (when, span) =>
      span === null ? `Valido fino ${al(when)}.` : `Valido per ${days(span)}, fino ${al(when)}.`,
    copy: "Copia link",
    copied: "Copiato",
  },
  copied: (role) => `Link di registrazione ${role} copiato`,
  revoke: {
    title: "Revocare questo link di registrazione?",
    text: (role, used) =>
      `Nessuno potrà più usarlo per registrarsi con il ruolo ${role}. ${
        used === 0
          ? "Nessuno lo ha usato."
          : plural(used, {
              one: "La persona che lo ha usato per registrarsi resta.",
              other: `Le ${count(used)} persone che lo hanno usato per registrarsi restano.`,
            })
      } L’azione non può essere annullata.`,
    confirm: "Revoca link",
    done: (role) => `Link di registrazione ${role} revocato`,
  },
};
