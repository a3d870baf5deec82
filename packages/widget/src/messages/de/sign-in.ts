import type { Areas } from "../language.ts";
import { counted } from "./say.ts";

/** Words of the way in: signing in with its steps, and a forgotten password. */
export const words: Areas["signIn"] = {
  title: "Anmelden",
  organization: "Organisation",
  organizationHint: "Der Kurzname, etwa acme. Er steht in Ihrer Einladung.",
  identifier: "E-Mail oder Benutzername",
  email: "E-Mail",
  username: "Benutzername",
  password: "Passwort",
  submit: "Anmelden",
  forgot: "Passwort vergessen?",
  help: "Kein Konto? Wenden Sie sich an einen Administrator Ihrer Organisation.",
  again: "Neu beginnen",
  notices: {
    accessEnded: {
      title: "Sie wurden abgemeldet",
      body: "Ihr Zugriff wurde geändert oder beendet. Melden Sie sich neu an oder wenden Sie sich an einen Administrator.",
    },
    signedOut: { title: "Sie sind abgemeldet" },
    stepEnded: {
      title: "Diese Anmeldung ist beendet",
      body: "Sie hat länger als 5 Minuten gedauert oder hatte zu viele Versuche. Beginnen Sie neu.",
    },
  },
  code: {
    title: "Code eingeben",
    body: "Öffnen Sie Ihre Authenticator-App und geben Sie die 6 Ziffern ein, die sie anzeigt.",
    label: "Code",
    submit: "Weiter",
    toRecovery: "Wiederherstellungscode verwenden",
    recoveryTitle: "Wiederherstellungscode eingeben",
    recoveryBody:
      "Einen der zehn, die Sie beim Einrichten der Anmeldung in zwei Schritten gespeichert haben. Jeder gilt einmal.",
    recoveryLabel: "Wiederherstellungscode",
    toApp: "Authenticator-App verwenden",
    help: "Nichts davon zur Hand? Ein Administrator Ihrer Organisation kann Ihren zweiten Faktor zurücksetzen.",
  },
  newPassword: {
    title: "Eigenes Passwort wählen",
    body: "Das bisherige hat ein Administrator festgelegt. Das neue kennen nur Sie.",
    label: "Neues Passwort",
    hint: (minimum) =>
      `Mindestens ${counted(minimum, "Zeichen", "Zeichen")}. Gut geeignet sind einige Wörter ohne Zusammenhang.`,
    submit: "Passwort ändern",
  },
  setUp: {
    title: "Anmeldung in zwei Schritten einrichten",
    body: "Ihre Organisation verlangt einen Code aus einer App auf Ihrem Smartphone, zusätzlich zum Passwort.",
  },
  forgotten: {
    title: "Passwort vergessen?",
    body: "Wir senden Ihnen einen Link, mit dem Sie ein neues festlegen.",
    submit: "Link senden",
    back: "Zurück zur Anmeldung",
    sentTitle: "Sehen Sie in Ihr Postfach",
    sentBody:
      "Wenn es ein Konto mit diesem Namen gibt, ist ein Link für ein neues Passwort unterwegs. Er gilt eine Stunde.",
    sentHelp:
      "Nichts angekommen? Sehen Sie im Spam-Ordner nach oder wenden Sie sich an einen Administrator. Konten ohne E-Mail erhalten keine Nachricht.",
  },
};
