import type { Areas, Otherwise } from "../language.ts";
import { count, counted, list } from "./say.ts";

/** What happens on a deletion, by the word for a workspace. */
const deletionBy =
  (one: string, other: string): Areas["user"]["delete"]["text"] =>
  ({ name, workspaces, groups, pendingInvitations: sent }) => {
    const parts = [
      ...(workspaces ? [counted(workspaces, one, other)] : []),
      ...(groups ? [counted(groups, "Gruppe", "Gruppen")] : []),
    ];
    const leaves = parts.length ? ` und verlässt ${list(parts)}` : "";
    const invitations = sent
      ? ` ${counted(sent, "gesendete Einladung wird", "gesendete Einladungen werden")} ungültig.`
      : "";
    return `${name} verliert sofort den Zugriff${leaves}.${invitations} Das lässt sich nicht rückgängig machen.`;
  };

const characters = (least: number) => `Mindestens ${count(least)} Zeichen.`;

/** Words of one person's drawer and dialogs. */
export const words: Areas["user"] = {
  tabs: { profile: "Profil", access: "Zugriff", security: "Sicherheit", activity: "Aktivität" },
  joined: "Beigetreten",
  lastActive: "Zuletzt aktiv",
  neverActive: "Nie angemeldet",
  gone: {
    title: "Nicht mehr hier",
    text: "Diese Person wurde gelöscht, oder Sie können sie nicht mehr sehen.",
  },
  profile: {
    firstName: "Vorname",
    lastName: "Nachname",
    email: "E-Mail",
    emailFixed:
      "Nur die Person selbst kann das ändern, indem sie eine Nachricht an die neue Adresse bestätigt.",
    username: "Benutzername",
    about: "Über die Person",
    aboutHint: "Nur für Administratoren sichtbar.",
    aboutLeft: (used, most) => `${count(used)} / ${count(most)}`,
    save: "Profil speichern",
    saved: (name) => `Profil von ${name} gespeichert`,
  },
  accessTab: {
    role: "Rolle",
    save: "Rolle speichern",
    saved: (name, role) => `${name} ist jetzt ${role}`,
    license: "Lizenz",
    noLicense: "Keine",
    noLicenseText: "Nutzt nichts, was eine Lizenz braucht.",
    seatsLeft: (left) =>
      left === null
        ? "Unbegrenzt Plätze"
        : left === 0
          ? "Kein Platz frei"
          : `${counted(left, "Platz", "Plätze")} frei`,
    saveLicense: "Lizenz speichern",
    savedLicense: (name, license) => `${name} hat jetzt ${license}`,
    savedNoLicense: (name) => `${name} hat jetzt keine Lizenz`,
    groups: "Gruppen",
    saveGroups: "Gruppen speichern",
    searchGroups: "Gruppen suchen",
    noGroups: "Es gibt noch keine Gruppen.",
    savedGroups: (name) => `Gruppen von ${name} gespeichert`,
    workspaces: "Arbeitsbereiche",
    saveWorkspaces: "Arbeitsbereiche speichern",
    searchWorkspaces: "Arbeitsbereiche suchen",
    noWorkspaces: "Es gibt noch keine Arbeitsbereiche.",
    savedWorkspaces: (name) => `Arbeitsbereiche von ${name} gespeichert`,
    chosen: (n, of) => `${count(n)} von ${count(of)} ausgewählt`,
    noneFound: (query) => `Nichts heißt „${query}“.`,
    failed: "Das konnte nicht geladen werden.",
    limit: "Nachrichtenlimit pro Tag",
    limitHint: "Zählt die seit Mitternacht gesendeten Nachrichten.",
    limitExempt: "Die höchste Rolle hat kein Limit.",
    limitNumber: "Nachrichten pro Tag",
    limitToday: (used) => `Heute ${counted(used, "Nachricht", "Nachrichten")} gesendet.`,
    limitProblem: "Geben Sie eine ganze Zahl ab 1 ein.",
    saveLimit: "Limit speichern",
    savedLimit: (name, limit) =>
      limit === null
        ? `${name} hat jetzt kein Nachrichtenlimit`
        : `${name} darf jetzt ${counted(limit, "Nachricht", "Nachrichten")} pro Tag senden`,
  },
  manageRoles: {
    title: (name) => `Rollen von ${name} verwalten`,
    text: "Die Berechtigungen der Rollen addieren sich.",
    roles: "Rollen",
    none: "Wählen Sie mindestens eine Rolle.",
    permissions: (n) => `Zusammen: ${counted(n, "Berechtigung", "Berechtigungen")}`,
    nothing: "Zusammen: keine Berechtigung",
    save: "Rollen speichern",
  },
  security: {
    mfa: "Zweiter Faktor",
    mfaOn: "Eingerichtet",
    mfaOff: "Nicht eingerichtet",
    mfaText: "Bei jeder Anmeldung wird ein Code aus einer Authenticator-App verlangt.",
    resetMfa: "MFA zurücksetzen",
    sessions: "Sitzungen",
    signedIn: (n) =>
      n === 0 ? "Nirgends angemeldet" : `Angemeldet in ${counted(n, "Browser", "Browsern")}`,
    sessionsText: "Abmelden beendet alle Sitzungen und alle geöffneten Ansichten.",
    signOut: "Überall abmelden",
    password: "Neues Passwort",
    passwordTitle: "Passwort",
    passwordHint: (least) =>
      `${characters(least)} Auf sicherem Weg weitergeben; bei der ersten Anmeldung muss es geändert werden.`,
    mustChange:
      "Dieses Passwort hat ein Administrator festgelegt, es muss bei der nächsten Anmeldung geändert werden.",
    savePassword: "Passwort festlegen",
    savedPassword: (name) => `Neues Passwort für ${name} festgelegt`,
  },
  resetMfa: {
    title: (name) => `MFA von ${name} zurücksetzen?`,
    text: (name) =>
      `Authenticator und Wiederherstellungscodes von ${name} funktionieren nicht mehr, und alle Sitzungen enden. Eine E-Mail informiert darüber; bei der nächsten Anmeldung lässt sich ein neuer zweiter Faktor einrichten.`,
    confirm: "MFA zurücksetzen",
    done: (name) => `MFA von ${name} zurückgesetzt`,
  },
  signOut: {
    title: (name) => `${name} überall abmelden?`,
    titleYou: "Sich selbst überall abmelden?",
    text: (name) =>
      `Alle Sitzungen von ${name} enden sofort, auf allen Geräten. Eine neue Anmeldung ist möglich.`,
    textYou: "Alle Ihre Sitzungen enden sofort, auch diese. Sie können sich neu anmelden.",
    confirm: "Überall abmelden",
    done: (name) => `${name} überall abgemeldet`,
  },
  add: {
    title: "Nutzer hinzufügen",
    username: "Benutzername",
    usernameHint:
      "Für die Anmeldung: Kleinbuchstaben, Ziffern, Punkt, Unterstrich und Bindestrich.",
    usernameRule: {
      username_capitals: "Nur Kleinbuchstaben.",
      username_characters: "Nur Buchstaben a bis z, Ziffern, Punkt, Unterstrich und Bindestrich.",
      username_start: "Muss mit einem Buchstaben oder einer Ziffer beginnen.",
      username_too_short: "Mindestens 2 Zeichen.",
      username_too_long: "Höchstens 64 Zeichen.",
    },
    usernameFree: "Dieser Benutzername ist frei.",
    password: "Passwort",
    passwordHint: "Muss bei der ersten Anmeldung geändert werden.",
    passwordShort: characters,
    noRole: "Wählen Sie eine Rolle.",
    advanced: "Erweitert",
    more: "Name und E-Mail",
    email: "E-Mail",
    emailHint: "Falls das Passwort vergessen wird.",
    submit: "Nutzer hinzufügen",
    done: (name) => `${name} hinzugefügt`,
  },
  passwordField: {
    levels: { weak: "Schwach", fair: "Könnte stärker sein", good: "Gut", strong: "Stark" },
    generate: "Generieren",
    copy: "Passwort kopieren",
    copied: "Kopiert",
  },
  suspend: {
    title: (name) => `${name} sperren?`,
    text: (name) =>
      `${name} wird sofort abgemeldet und kann sich erst wieder anmelden, wenn Sie das Konto reaktivieren. Alle Daten bleiben erhalten.`,
    reason: "Grund",
    reasonHint: "Für Administratoren sichtbar. Bleibt in der Aktivität erhalten.",
    until: "Endet am",
    untilHint: "Ohne Angabe gilt die Sperre, bis jemand das Konto reaktiviert.",
    untilPast: "Wählen Sie einen Tag nach heute.",
    confirm: (name) => `${name} sperren`,
    done: (name) => `${name} gesperrt`,
  },
  reactivate: { done: (name) => `${name} reaktiviert` },
  exportData: {
    under: (name) => `Daten von ${name} werden exportiert …`,
    done: (name) => `Daten von ${name} exportiert`,
  },
  delete: {
    title: (name) => `${name} löschen?`,
    weighing: "Es wird geprüft, was mit diesem Konto verschwindet …",
    text: deletionBy("Arbeitsbereich", "Arbeitsbereiche"),
    unknown: "Es konnte nicht geprüft werden, was mit diesem Konto verschwindet.",
    confirm: (name) => `${name} löschen`,
    done: (name) => `${name} gelöscht`,
  },
};

export const otherwise: Otherwise<"user"> = {
  disable: {
    suspend: {
      title: (name) => `${name} deaktivieren?`,
      text: (name) =>
        `${name} wird sofort abgemeldet und kann hier nichts tun, bis Sie das Konto aktivieren. Alle Daten bleiben erhalten.`,
      untilHint: "Ohne Angabe bleibt das Konto deaktiviert, bis jemand es aktiviert.",
      confirm: (name) => `${name} deaktivieren`,
      done: (name) => `${name} deaktiviert`,
    },
    reactivate: { done: (name) => `${name} aktiviert` },
  },
  remove: {
    gone: { text: "Diese Person wurde entfernt, oder Sie können sie nicht mehr sehen." },
    delete: {
      title: (name) => `${name} entfernen?`,
      confirm: (name) => `${name} entfernen`,
      done: (name) => `${name} entfernt`,
    },
  },
  collection: {
    accessTab: {
      workspaces: "Sammlungen",
      saveWorkspaces: "Sammlungen speichern",
      searchWorkspaces: "Sammlungen suchen",
      noWorkspaces: "Es gibt noch keine Sammlungen.",
      savedWorkspaces: (name) => `Sammlungen von ${name} gespeichert`,
    },
    delete: { text: deletionBy("Sammlung", "Sammlungen") },
  },
  severalRoles: { accessTab: { role: "Rollen", save: "Rollen speichern" } },
};
