import type { MikroORM } from "@mikro-orm/postgresql";
import type { AddressLimit } from "./account/address-limit.ts";
import type { MailLimit, SignInLimit } from "./account/sign-in-limit.ts";
import type { Clock } from "./clock.ts";
import type { Lists } from "./database/lists.ts";
import type { Together } from "./database/together.ts";
import type { EmbedTokens } from "./embed/embed-tokens.ts";
import type { Hub } from "./events/hub.ts";
import type { Links } from "./links.ts";
import type { MfaKeys } from "./mfa/keys.ts";
import type { RegistrationLimit } from "./registration-links/registration-limit.ts";
import type { Vault } from "./sealing.ts";
import type { SessionLookup } from "./sessions/sessions.ts";
import type { Settings } from "./settings.ts";
import type { Telemetry } from "./telemetry.ts";

/** What one running server is made of. */
export interface Services {
  settings: Settings;
  clock: Clock;
  orm: MikroORM;
  lists: Lists;
  lookUpSession: SessionLookup;
  together: Together;
  hub: Hub;
  links: Links;
  embedTokens: EmbedTokens;
  signInLimit: SignInLimit;
  addressLimit: AddressLimit;
  registrationLimit: RegistrationLimit;
  mailLimit: MailLimit;
  mfaKeys: MfaKeys;
  webhookVault: Vault;
  telemetry: Telemetry;
  /** Aborted once the server was asked to end: nobody new is to come. */
  leaving: AbortSignal;
  /** Aborted when it ends: whoever holds a stream is to go on at another server. */
  ending: AbortSignal;
}
