import { startKit } from "@usher/server/testing";
import { readMails } from "./mails.ts";
import { makeOrganization, rolesOf } from "./organization.ts";
import type { TestUsher, TestUsherOptions } from "./test-usher.ts";

export type {
  TestMail,
  TestMails,
  TestOrganization,
  TestOrganizationOptions,
  TestPerson,
  TestUsher,
  TestUsherOptions,
} from "./test-usher.ts";

/**
 * Starts the real server on a PostgreSQL of its own for the tests of a host product, with an organization,
 * people, an API key and a clock to move. Nothing is shared with another one, so several run side by side.
 * End it with `close()`, or say `await using usher = await createTestUsher()`.
 */
export async function createTestUsher<Name extends string = string>(
  options: TestUsherOptions<Name> = {},
): Promise<TestUsher<Name>> {
  const { allowedOrigins = ["http://localhost:3000"], ...wanted } = options;
  refuseOldNode();
  // A profile that is none is told before anything has started.
  rolesOf(wanted.profile);
  const kit = await startKit({ allowedOrigins });
  try {
    return {
      ...(await makeOrganization(kit, wanted)),
      url: kit.url,
      mails: readMails(kit.mails),
      clock: kit.clock,
      organization: (other) => makeOrganization(kit, other),
      close: kit.stop,
      [Symbol.asyncDispose]: kit.stop,
    };
  } catch (problem) {
    await kit.stop();
    throw problem;
  }
}

/** Otherwise somebody reads, from deep inside of a dependency, that `node:fs` has no `globSync`. */
function refuseOldNode(): void {
  const { node } = process.versions;
  const [major = 0, minor = 0] = node.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 17)) return;
  throw new Error(`@usher/testing needs Node.js 22.17 or newer; this is ${node}.`);
}
