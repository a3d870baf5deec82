import type { Areas, Otherwise } from "../language.ts";
import { count, counted, list } from "./say.ts";

/** What happens on a deletion, by the word for a workspace. */
const deletionBy =
  (one: string, other: string): Areas["user"]["delete"]["text"] =>
  ({ name, workspaces, groups, pendingInvitations: sent }) => {
    const parts = [
      ...(workspaces ? [counted(workspaces, one, other)] : []),
      ...(groups ? [counted(groups, "groep", "groepen")] : []),
    ];
    const leaves = parts.length ? ` en verlaat ${list(parts)}` : "";
    const invitations = sent
      ? ` ${counted(sent, "verstuurde uitnodiging werkt", "verstuurde uitnodigingen werken")} niet meer.`
      : "";
    return `${name} verliest meteen de toegang${leaves}.${invitations} Dit kan niet ongedaan worden gemaakt.`;
  };

const characters = (least: number) => `Minstens ${counted(least, "teken", "tekens")}.`;

/** Words of one person's drawer and dialogs. */
export const words: Areas["user"] = {
  tabs: { profile: "Profiel", access: "Toegang", security: "Beveiliging", activity: "Activiteit" },
  joined: "Lid sinds",
  lastActive: "Laatst actief",
  neverActive: "Nooit ingelogd",
  gone: {
    title: "Niet meer hier",
    text: "Deze persoon is verwijderd of je kunt die niet meer zien.",
  },
  profile: {
    firstName: "Voornaam",
    lastName: "Achternaam",
    email: "E-mail",
    emailFixed:
      "Alleen de persoon zelf kan dit wijzigen, door een e-mail aan het nieuwe adres te bevestigen.",
    username: "Gebruikersnaam",
    about: "Over deze persoon",
    aboutHint: "Alleen zichtbaar voor beheerders.",
    aboutLeft: (used, most) => `${count(used)} / ${count(most)}`,
    save: "Profiel opslaan",
    saved: (name) => `Profiel van ${name} opgeslagen`,
  },
  accessTab: {
    role: "Rol",
    save: "Rol opslaan",
    saved: (name, role) => `${name} is nu ${role}`,
    license: "Licentie",
    noLicense: "Geen",
    noLicenseText: "Gebruikt niets waarvoor een licentie nodig is.",
    seatsLeft: (left) =>
      left === null
        ? "Onbeperkt plaatsen"
        : left === 0
          ? "Geen plaats vrij"
          : `${counted(left, "plaats", "plaatsen")} vrij`,
    saveLicense: "Licentie opslaan",
    savedLicense: (name, license) => `${name} heeft nu ${license}`,
    savedNoLicense: (name) => `${name} heeft nu geen licentie`,
    groups: "Groepen",
    saveGroups: "Groepen opslaan",
    searchGroups: "Groepen zoeken",
    noGroups: "Er zijn nog geen groepen.",
    savedGroups: (name) => `Groepen van ${name} opgeslagen`,
    workspaces: "Werkruimten",
    saveWorkspaces: "Werkruimten opslaan",
    searchWorkspaces: "Werkruimten zoeken",
    noWorkspaces: "Er zijn nog geen werkruimten.",
    savedWorkspaces: (name) => `Werkruimten van ${name} opgeslagen`,
    chosen: (n, of) => `${count(n)} van ${count(of)} gekozen`,
    noneFound: (query) => `Niets heet ‘${query}’.`,
    failed: "Dit kon niet worden geladen.",
    limit: "Berichtenlimiet per dag",
    limitHint: "Telt de berichten die sinds middernacht zijn verstuurd.",
    limitExempt: "De hoogste rol heeft geen limiet.",
    limitNumber: "Berichten per dag",
    limitToday: (used) => `Vandaag ${counted(used, "bericht", "berichten")} verstuurd.`,
    limitProblem: "Voer een geheel getal van 1 of hoger in.",
    saveLimit: "Limiet opslaan",
    savedLimit: (name, limit) =>
      limit === null
        ? `${name} heeft nu geen berichtenlimiet`
        : `${name} mag nu ${counted(limit, "bericht", "berichten")} per dag versturen`,
  },
  manageRoles: {
    title: (name) => `Rollen van ${name} beheren`,
    text: "De rechten van de rollen worden opgeteld.",
    roles: "Rollen",
    none: "Kies minstens één rol.",
    permissions: (n) => `Samen: ${counted(n, "recht", "rechten")}`,
    nothing: "Samen: geen rechten",
    save: "Rollen opslaan",
  },
  security: {
    mfa: "Tweede factor",
    mfaOn: "Ingesteld",
    mfaOff: "Niet ingesteld",
    mfaText: "Bij elke keer inloggen is een code uit een authenticator-app nodig.",
    resetMfa: "MFA resetten",
    sessions: "Sessies",
    signedIn: (n) =>
      n === 0 ? "Nergens ingelogd" : `Ingelogd in ${counted(n, "browser", "browsers")}`,
    sessionsText: "Uitloggen beëindigt elke sessie en elk geopend paneel.",
    signOut: "Overal uitloggen",
    password: "Nieuw wachtwoord",
    passwordTitle: "Wachtwoord",
    passwordHint: (least) =>
      `${characters(least)} Geef het veilig door; bij de eerste keer inloggen moet het worden gewijzigd.`,
    mustChange:
      "Dit wachtwoord is door een beheerder ingesteld en moet bij de volgende keer inloggen worden gewijzigd.",
    savePassword: "Wachtwoord instellen",
    savedPassword: (name) => `Nieuw wachtwoord voor ${name} ingesteld`,
  },
  resetMfa: {
    title: (name) => `MFA van ${name} resetten?`,
    text: (name) =>
      `De authenticator en herstelcodes van ${name} werken niet meer en alle sessies eindigen. Een e-mail meldt dit; bij de volgende keer inloggen kan een nieuwe tweede factor worden ingesteld.`,
    confirm: "MFA resetten",
    done: (name) => `MFA van ${name} gereset`,
  },
  signOut: {
    title: (name) => `${name} overal uitloggen?`,
    titleYou: "Jezelf overal uitloggen?",
    text: (name) =>
      `Elke sessie van ${name} eindigt meteen, op alle apparaten. Opnieuw inloggen kan.`,
    textYou: "Al je sessies eindigen meteen, ook deze. Je kunt opnieuw inloggen.",
    confirm: "Overal uitloggen",
    done: (name) => `${name} overal uitgelogd`,
  },
  add: {
    title: "Gebruiker toevoegen",
    username: "Gebruikersnaam",
    usernameHint:
      "Om mee in te loggen: kleine letters, cijfers, punt, onderstrepingsteken en koppelteken.",
    usernameRule: {
      username_capitals: "Alleen kleine letters.",
      username_characters:
        "Alleen letters a tot en met z, cijfers, punt, onderstrepingsteken en koppelteken.",
      username_start: "Begin met een letter of cijfer.",
      username_too_short: "Minstens 2 tekens.",
      username_too_long: "Hoogstens 64 tekens.",
    },
    usernameFree: "Deze gebruikersnaam is vrij.",
    password: "Wachtwoord",
    passwordHint: "Moet bij de eerste keer inloggen worden gewijzigd.",
    passwordShort: characters,
    noRole: "Kies een rol.",
    advanced: "Geavanceerd",
    more: "Naam en e-mail",
    email: "E-mail",
    emailHint: "Voor een vergeten wachtwoord.",
    submit: "Gebruiker toevoegen",
    done: (name) => `${name} toegevoegd`,
  },
  passwordField: {
    levels: { weak: "Zwak", fair: "Kan sterker", good: "Goed", strong: "Sterk" },
    generate: "Genereren",
    copy: "Wachtwoord kopiëren",
    copied: "Gekopieerd",
  },
  suspend: {
    title: (name) => `${name} opschorten?`,
    text: (name) =>
      `${name} wordt meteen uitgelogd en kan pas weer inloggen als je het account heractiveert. Alle gegevens blijven bewaard.`,
    reason: "Reden",
    reasonHint: "Zichtbaar voor beheerders. Blijft bewaard in de activiteit.",
    until: "Eindigt op",
    untilHint: "Leeg: tot iemand het account heractiveert.",
    untilPast: "Kies een dag na vandaag.",
    confirm: (name) => `${name} opschorten`,
    done: (name) => `${name} opgeschort`,
  },
  reactivate: { done: (name) => `${name} geheractiveerd` },
  exportData: {
    under: (name) => `Gegevens van ${name} worden geëxporteerd …`,
    done: (name) => `Gegevens van ${name} geëxporteerd`,
  },
  delete: {
    title: (name) => `${name} verwijderen?`,
    weighing: "Nagaan wat er met dit account verdwijnt …",
    text: deletionBy("werkruimte", "werkruimten"),
    unknown: "Er kon niet worden nagegaan wat er met dit account verdwijnt.",
    confirm: (name) => `${name} verwijderen`,
    done: (name) => `${name} verwijderd`,
  },
};

export const otherwise: Otherwise<"user"> = {
  disable: {
    suspend: {
      title: (name) => `${name} uitschakelen?`,
      text: (name) =>
        `${name} wordt meteen uitgelogd en kan hier niets doen tot je het account inschakelt. Alle gegevens blijven bewaard.`,
      untilHint: "Leeg: tot iemand het account inschakelt.",
      confirm: (name) => `${name} uitschakelen`,
      done: (name) => `${name} uitgeschakeld`,
    },
    reactivate: { done: (name) => `${name} ingeschakeld` },
  },
  collection: {
    accessTab: {
      workspaces: "Collecties",
      saveWorkspaces: "Collecties opslaan",
      searchWorkspaces: "Collecties zoeken",
      noWorkspaces: "Er zijn nog geen collecties.",
      savedWorkspaces: (name) => `Collecties van ${name} opgeslagen`,
    },
    delete: { text: deletionBy("collectie", "collecties") },
  },
  severalRoles: { accessTab: { role: "Rollen", save: "Rollen opslaan" } },
};
