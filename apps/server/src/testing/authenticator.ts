import { Secret, TOTP } from "otpauth";
import type { Person } from "./person.ts";
import type { World } from "./world.ts";

/** Somebody's authenticator app, in step with the clock of the world. */
export interface Authenticator {
  secret: string;
  recoveryCodes: string[];
  /** The code of now. */
  code(): string;
  /** A code that was not used yet: moves the clock to the next step. */
  newCode(): string;
}

/** The code that an app with this secret shows at a time. */
export function codeAt(secret: string, time: Date): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: time.getTime() });
}

/** Sets up a second factor as this person does in their account. */
export async function enrol(
  world: World,
  person: Person,
  session?: { cookie: string },
): Promise<Authenticator> {
  const caller = session ? world.with(session) : world.as(person);
  const { secret } = await caller.mfa.beginTotp.mutate({});
  const code = () => codeAt(secret, world.clock.now());
  const { recoveryCodes } = await caller.mfa.confirmTotp.mutate({ code: code() });
  return {
    secret,
    recoveryCodes,
    code,
    newCode() {
      world.clock.advance(30_000);
      return code();
    },
  };
}
