import type { Areas } from "../language.ts";
import { list } from "./say.ts";

export const words: Areas["console"] = {
  pages: "Pagina’s",
  account: "Je account",
  signOut: "Uitloggen",
  goToSignIn: "Naar inloggen",
  administration: "Beheer",
  missing: {
    title: "Hier is geen pagina",
    body: "Het adres is misschien onjuist of verouderd.",
  },
  unreachable: {
    title: "De server is niet bereikbaar",
    body: "Controleer je verbinding en probeer het opnieuw.",
  },
  join: (organization) => `Lid worden van ${organization}`,
  createAccount: "Account maken",
  accept: {
    invitedBy: (name) =>
      name
        ? `${name} heeft je uitgenodigd. Stel je account in.`
        : "Je bent uitgenodigd. Stel je account in.",
    joinsAs: (roles, license) =>
      license ? `Je rol: ${list(roles)}. Je licentie: ${license}.` : `Je rol: ${list(roles)}.`,
    emailHint: "Het adres waarop je bent uitgenodigd.",
    incomplete: {
      title: "Open de link van je uitnodiging opnieuw",
      body: "Deze pagina heeft de hele link uit je e-mail nodig. Open hem daar of kopieer hem helemaal.",
    },
    expired: {
      title: "Deze uitnodiging is verlopen",
      body: "Vraag degene die je heeft uitgenodigd om een nieuwe.",
    },
    revoked: {
      title: "Deze uitnodiging is ingetrokken",
      body: "Vraag degene die je heeft uitgenodigd of dat de bedoeling was.",
    },
    used: {
      title: "Deze uitnodiging is al gebruikt",
      body: "Was jij dat, log dan in met je e-mailadres en het gekozen wachtwoord.",
    },
    unknown: {
      title: "Deze link werkt niet",
      body: "Hij is misschien onvolledig, of er is een nieuwere verstuurd. Gebruik de laatste e-mail of vraag om een nieuwe uitnodiging.",
    },
    failed: "Je uitnodiging kon niet worden geopend",
  },
  register: {
    body: (roles) => `Maak je account. Je rol: ${list(roles)}.`,
    only: (only) => `Alleen adressen van ${only} kunnen zich registreren.`,
    verifies: "Je bevestigt het per e-mail voordat je voor het eerst inlogt.",
    exists: {
      field: "Dit adres heeft al een account.",
      title: "Je hebt al een account",
      body: "Log in met je wachtwoord; het is niet veranderd.",
    },
    inbox: {
      title: "Kijk in je mailbox",
      body: (email) =>
        `We hebben een e-mail gestuurd naar ${email}. Open de link daarin om je adres te bevestigen; daarna kun je inloggen.`,
      hint: "Na een paar minuten nog niets? Kijk in de spammap.",
    },
    ends: {
      incomplete: {
        title: "Open je registratielink opnieuw",
        body: "Deze pagina heeft de hele link nodig die je hebt gekregen. Kopieer hem helemaal.",
      },
      expired: {
        title: "Deze registratielink is verlopen",
        body: "Vraag degene van wie je hem hebt om een nieuwe.",
      },
      usedUp: {
        title: "Deze registratielink is opgebruikt",
        body: "Zoveel personen als bedoeld hebben zich geregistreerd. Vraag degene van wie je hem hebt om een nieuwe.",
      },
      revoked: {
        title: "Deze registratielink is ingetrokken",
        body: "Vraag degene van wie je hem hebt of dat de bedoeling was.",
      },
      authority: {
        title: "Deze registratielink geldt niet meer",
        body: "Wie hem heeft gemaakt, mag niemand meer toelaten. Vraag een beheerder van je organisatie om een nieuwe.",
      },
      entitlement: {
        title: "Op dit moment kan niemand zich registreren",
        body: "Meerdere gebruikers horen bij het Enterprise-abonnement, dat je organisatie nu niet heeft. Vraag het degene van wie je de link hebt.",
      },
      onboarding: {
        title: "Hier registreert niemand zich meer met een link",
        body: "Je organisatie voegt personen nu anders toe. Vraag het degene van wie je de link hebt.",
      },
      seats: {
        title: "Er is geen plaats meer vrij",
        body: "Alle licenties die de link kan geven, zijn bezet. Vraag het degene van wie je hem hebt; de link werkt weer zodra er een plaats vrij is.",
      },
      suspended: {
        title: "Deze organisatie is opgeschort",
        body: "Niemand kan zich daar registreren of inloggen. Vraag het degene van wie je de link hebt.",
      },
      unknown: {
        title: "Deze link werkt niet",
        body: "Hij is misschien onvolledig. Kopieer hem helemaal of vraag degene van wie je hem hebt om een nieuwe.",
      },
    },
    failed: "Je registratielink kon niet worden geopend",
  },
  setPassword: {
    title: "Stel je wachtwoord in",
    body: "Daarmee log je voortaan in.",
    submit: "Wachtwoord instellen",
    incomplete: {
      title: "Open je link opnieuw",
      body: "Deze pagina heeft de hele link nodig die je hebt gekregen. Kopieer hem helemaal.",
    },
    ended: {
      title: "Deze link werkt niet meer",
      body: "Hij is gebruikt of verlopen. Log in of vraag daar een nieuwe aan.",
    },
  },
  confirmEmail: {
    title: "Bevestig je e-mailadres",
    body: "Eén klik en je adres is bevestigd.",
    submit: "E-mailadres bevestigen",
    toAccount: "Naar je account",
    verified: {
      title: "Je e-mailadres is bevestigd",
      body: (email) => `${email} is van jou. Je kunt nu inloggen.`,
    },
    changed: {
      title: "Je e-mailadres is gewijzigd",
      body: (email) => `Log voortaan in met ${email}.`,
    },
    incomplete: {
      title: "Open je link opnieuw",
      body: "Deze pagina heeft de hele link uit je e-mail nodig. Open hem daar of kopieer hem helemaal.",
    },
    ended: {
      title: "Deze link werkt niet meer",
      body: "Hij is gebruikt, er is een nieuwere verstuurd of hij is verlopen. Log in voor een nieuwe.",
    },
  },
};
