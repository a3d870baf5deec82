import type { Areas } from "../language.ts";
import { list } from "./say.ts";

export const words: Areas["console"] = {
  pages: "Seiten",
  account: "Konto",
  signOut: "Abmelden",
  goToSignIn: "Zur Anmeldung",
  administration: "Verwaltung",
  missing: {
    title: "Hier ist keine Seite",
    body: "Die Adresse ist vielleicht falsch oder veraltet.",
  },
  unreachable: {
    title: "Der Server ist nicht erreichbar",
    body: "Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.",
  },
  join: (organization) => `${organization} beitreten`,
  createAccount: "Konto erstellen",
  accept: {
    invitedBy: (name) =>
      name
        ? `${name} hat Sie eingeladen. Richten Sie Ihr Konto ein.`
        : "Sie sind eingeladen. Richten Sie Ihr Konto ein.",
    joinsAs: (roles, license) =>
      license
        ? `Ihre Rolle: ${list(roles)}. Ihre Lizenz: ${license}.`
        : `Ihre Rolle: ${list(roles)}.`,
    emailHint: "Die Adresse, an die Ihre Einladung ging.",
    incomplete: {
      title: "Öffnen Sie den Link Ihrer Einladung noch einmal",
      body: "Diese Seite braucht den ganzen Link aus Ihrer E-Mail. Öffnen Sie ihn dort oder kopieren Sie ihn vollständig.",
    },
    expired: {
      title: "Diese Einladung ist abgelaufen",
      body: "Bitten Sie die Person, die Sie eingeladen hat, um eine neue.",
    },
    revoked: {
      title: "Diese Einladung wurde zurückgezogen",
      body: "Fragen Sie die Person, die Sie eingeladen hat, ob das so gewollt war.",
    },
    used: {
      title: "Diese Einladung wurde schon verwendet",
      body: "Wenn Sie das waren, melden Sie sich mit Ihrer E-Mail und dem gewählten Passwort an.",
    },
    unknown: {
      title: "Dieser Link funktioniert nicht",
      body: "Er ist vielleicht unvollständig, oder es gibt einen neueren. Verwenden Sie die letzte E-Mail oder bitten Sie um eine neue Einladung.",
    },
    failed: "Ihre Einladung konnte nicht geöffnet werden",
  },
  register: {
    body: (roles) => `Erstellen Sie Ihr Konto. Ihre Rolle: ${list(roles)}.`,
    only: (only) => `Nur Adressen von ${only} können sich registrieren.`,
    verifies: "Sie bestätigen sie per E-Mail, bevor Sie sich das erste Mal anmelden.",
    exists: {
      field: "Zu dieser Adresse gibt es ein Konto.",
      title: "Sie haben schon ein Konto",
      body: "Melden Sie sich mit Ihrem Passwort an; es ist unverändert.",
    },
    inbox: {
      title: "Sehen Sie in Ihr Postfach",
      body: (email) =>
        `Wir haben eine E-Mail an ${email} gesendet. Öffnen Sie den Link darin, um Ihre Adresse zu bestätigen; dann können Sie sich anmelden.`,
      hint: "Nach einigen Minuten noch nichts da? Sehen Sie im Spam-Ordner nach.",
    },
    ends: {
      incomplete: {
        title: "Öffnen Sie Ihren Registrierungslink noch einmal",
        body: "Diese Seite braucht den ganzen Link, den Sie erhalten haben. Kopieren Sie ihn vollständig.",
      },
      expired: {
        title: "Dieser Registrierungslink ist abgelaufen",
        body: "Bitten Sie die Person, von der Sie ihn haben, um einen neuen.",
      },
      usedUp: {
        title: "Dieser Registrierungslink ist aufgebraucht",
        body: "So viele Personen, wie vorgesehen waren, haben sich registriert. Bitten Sie die Person, von der Sie ihn haben, um einen neuen.",
      },
      revoked: {
        title: "Dieser Registrierungslink wurde zurückgezogen",
        body: "Fragen Sie die Person, von der Sie ihn haben, ob das so gewollt war.",
      },
      authority: {
        title: "Dieser Registrierungslink gilt nicht mehr",
        body: "Wer ihn erstellt hat, darf niemanden mehr aufnehmen. Bitten Sie einen Administrator Ihrer Organisation um einen neuen.",
      },
      entitlement: {
        title: "Zurzeit kann sich niemand registrieren",
        body: "Mehrere Nutzer gehören zum Enterprise-Tarif, den Ihre Organisation gerade nicht hat. Fragen Sie die Person, von der Sie den Link haben.",
      },
      onboarding: {
        title: "Hier registriert man sich nicht mehr per Link",
        body: "Ihre Organisation nimmt Personen jetzt anders auf. Fragen Sie die Person, von der Sie den Link haben.",
      },
      seats: {
        title: "Kein Platz ist mehr frei",
        body: "Alle Lizenzen, die der Link vergeben könnte, sind belegt. Fragen Sie die Person, von der Sie ihn haben; sobald ein Platz frei ist, gilt der Link wieder.",
      },
      suspended: {
        title: "Diese Organisation ist gesperrt",
        body: "Niemand kann sich dort registrieren oder anmelden. Fragen Sie die Person, von der Sie den Link haben.",
      },
      unknown: {
        title: "Dieser Link funktioniert nicht",
        body: "Er ist vielleicht unvollständig. Kopieren Sie ihn ganz oder bitten Sie die Person, von der Sie ihn haben, um einen neuen.",
      },
    },
    failed: "Ihr Registrierungslink konnte nicht geöffnet werden",
  },
  setPassword: {
    title: "Passwort festlegen",
    body: "Damit melden Sie sich von nun an an.",
    submit: "Passwort festlegen",
    incomplete: {
      title: "Öffnen Sie Ihren Link noch einmal",
      body: "Diese Seite braucht den ganzen Link, den Sie erhalten haben. Kopieren Sie ihn vollständig.",
    },
    ended: {
      title: "Dieser Link gilt nicht mehr",
      body: "Er wurde verwendet, oder seine Zeit ist um. Melden Sie sich an oder fordern Sie dort einen neuen an.",
    },
  },
  confirmEmail: {
    title: "E-Mail bestätigen",
    body: "Ein Klick, und Ihre Adresse ist bestätigt.",
    submit: "E-Mail bestätigen",
    toAccount: "Zu Ihrem Konto",
    verified: {
      title: "Ihre E-Mail ist bestätigt",
      body: (email) => `${email} gehört Ihnen. Sie können sich jetzt anmelden.`,
    },
    changed: {
      title: "Ihre E-Mail ist geändert",
      body: (email) => `Melden Sie sich von nun an mit ${email} an.`,
    },
    incomplete: {
      title: "Öffnen Sie Ihren Link noch einmal",
      body: "Diese Seite braucht den ganzen Link aus Ihrer E-Mail. Öffnen Sie ihn dort oder kopieren Sie ihn vollständig.",
    },
    ended: {
      title: "Dieser Link gilt nicht mehr",
      body: "Er wurde verwendet, es gibt einen neueren, oder seine Zeit ist um. Melden Sie sich an, um einen neuen zu erhalten.",
    },
  },
};
