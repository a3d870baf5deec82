import type { Areas } from "../language.ts";
import { count } from "./say.ts";

/** How people sign in, and what is switched on: the policies of an organization. */
export const words: Areas["security"] = {
  description: "Hoe personen inloggen en voor hoelang.",
  failed: "Het beleid kon niet worden geladen",
  save: "Opslaan",
  passwords: {
    title: "Wachtwoorden",
    text: "Voor wachtwoorden die vanaf nu worden gekozen. Veelgebruikte worden altijd geweigerd.",
    minimum: "Minimale lengte",
    characters: "tekens",
    saved: "Wachtwoordbeleid opgeslagen",
  },
  mfa: {
    title: "Inloggen in twee stappen",
    text: "Een code uit een authenticator-app, naast het wachtwoord.",
    who: "Voor wie",
    choices: {
      off: { label: "Uit", summary: "Niemand kan het instellen. Wie het heeft, houdt het." },
      optional: { label: "Optioneel", summary: "Iedereen kan het voor zichzelf instellen." },
      administrators: {
        label: "Verplicht voor beheerders",
        summary: "Wie personen of instellingen beheert, moet het instellen.",
      },
      everyone: { label: "Verplicht voor iedereen", summary: "Zonder logt niemand in." },
    },
    grace: "Overgangsperiode",
    days: "dagen",
    graceHint:
      "Zo lang volstaat bij het inloggen nog één stap. Daarna moet de tweede daarbij worden ingesteld.",
    ends: (when) => `De overgangsperiode eindigt op ${when}.`,
    ended: "De overgangsperiode is voorbij.",
    saved: "Inloggen in twee stappen opgeslagen",
  },
  sessions: {
    title: "Sessies",
    text: "Lopende sessies worden hierdoor korter, nooit langer.",
    idle: "Uitloggen bij inactiviteit na",
    hours: "uur",
    absolute: "Uitloggen uiterlijk na",
    days: "dagen",
    saved: "Sessielimieten opgeslagen",
  },
  registration: {
    title: "Registratie",
    verify: "E-mailadres bevestigen vóór de eerste keer inloggen",
    verifyHint:
      "Voor personen die zich via een link registreren. Ze krijgen een e-mail met een eigen link.",
    saved: "Registratie opgeslagen",
  },
  time: {
    title: "Tijdzone",
    text: "Bepaalt wanneer dagen beginnen en eindigen, zoals bij daglimieten.",
    zone: "Tijdzone",
    find: "Zoek een stad of regio",
    none: "Geen overeenkomende tijdzone.",
    saved: "Tijdzone opgeslagen",
  },
  activity: {
    title: "Laatste activiteit",
    text: "Hoe precies wordt bewaard wanneer iemand voor het laatst actief was. Wat al is opgeslagen, wordt even grof.",
    how: "Bewaren als",
    choices: {
      exact: { label: "Exacte tijd", summary: "Op de minuut." },
      hour: { label: "Uur", summary: "Het uur, in UTC." },
      day: { label: "Dag", summary: "De dag, in UTC." },
      off: { label: "Uit", summary: "Niet bewaard: in lijsten is niemand actief." },
    },
    saved: "Laatste activiteit opgeslagen",
  },
  retention: {
    title: "Bewaartermijnen",
    text: "Wat ouder is, wordt binnen een uur verwijderd.",
    periods: {
      sessionsKeptDays: "Verlopen sessies",
      invitationsKeptDays: "Beëindigde uitnodigingen",
      bulkKeptDays: "Resultaten van bulkacties",
      mailsKeptDays: "Niet bezorgde e-mails",
      deliveriesKeptDays: "Webhookleveringen",
      auditKeptDays: "Auditlogboek",
    },
    range: (lowest, highest) => `${count(lowest)} tot ${count(highest)}`,
    days: "dagen",
    saved: "Bewaartermijnen opgeslagen",
  },
  parts: {
    title: "Onderdelen",
    text: "Wat deze organisatie gebruikt.",
    licenses: "Licenties",
    licensesHint: "Elke persoon heeft een licentie die bepaalt wat die mag gebruiken.",
    limit: "Berichtenlimiet per dag",
    limitHint: "Per persoon kan een aantal berichten per dag worden ingesteld.",
    saved: "Onderdelen opgeslagen",
  },
};
