import type { Areas } from "../language.ts";
import { counted } from "./say.ts";

/** Words of the way in: signing in with its steps, and a forgotten password. */
export const words: Areas["signIn"] = {
  title: "Inloggen",
  organization: "Organisatie",
  organizationHint: "De korte naam, zoals acme. Die staat in je uitnodiging.",
  identifier: "E-mailadres of gebruikersnaam",
  email: "E-mail",
  username: "Gebruikersnaam",
  password: "Wachtwoord",
  submit: "Inloggen",
  forgot: "Wachtwoord vergeten?",
  help: "Geen account? Vraag een beheerder van je organisatie om hulp.",
  again: "Opnieuw beginnen",
  notices: {
    accessEnded: {
      title: "Je bent uitgelogd",
      body: "Je toegang is gewijzigd of beëindigd. Log opnieuw in of vraag een beheerder om hulp.",
    },
    signedOut: { title: "Je bent nu uitgelogd" },
    stepEnded: {
      title: "Deze inlogpoging is beëindigd",
      body: "Het duurde langer dan 5 minuten of er waren te veel pogingen. Begin opnieuw.",
    },
  },
  code: {
    title: "Voer je code in",
    body: "Open je authenticator-app en voer de 6 cijfers in die je daar ziet.",
    label: "Code",
    submit: "Doorgaan",
    toRecovery: "Herstelcode gebruiken",
    recoveryTitle: "Voer een herstelcode in",
    recoveryBody:
      "Een van de tien die je hebt bewaard toen je inloggen in twee stappen instelde. Elke code werkt één keer.",
    recoveryLabel: "Herstelcode",
    toApp: "Authenticator-app gebruiken",
    help: "Geen van beide bij de hand? Vraag een beheerder van je organisatie om je tweede factor te resetten.",
  },
  newPassword: {
    title: "Kies je eigen wachtwoord",
    body: "Het wachtwoord van zojuist is door een beheerder ingesteld. Het nieuwe ken alleen jij.",
    label: "Nieuw wachtwoord",
    hint: (minimum) =>
      `Minstens ${counted(minimum, "teken", "tekens")}. Een paar woorden zonder verband werken goed.`,
    submit: "Wachtwoord wijzigen",
  },
  setUp: {
    title: "Inloggen in twee stappen instellen",
    body: "Je organisatie vereist een code uit een app op je telefoon, naast je wachtwoord.",
  },
  forgotten: {
    title: "Wachtwoord vergeten?",
    body: "We mailen je een link om een nieuw wachtwoord in te stellen.",
    submit: "Link versturen",
    back: "Terug naar inloggen",
    sentTitle: "Kijk in je mailbox",
    sentBody:
      "Als er een account met deze naam bestaat, is een link voor een nieuw wachtwoord onderweg. De link werkt één uur.",
    sentHelp:
      "Niets ontvangen? Kijk in je spammap of vraag een beheerder om hulp. Accounts zonder e-mailadres krijgen geen e-mail.",
  },
};
