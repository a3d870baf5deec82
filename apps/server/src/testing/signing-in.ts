import type { SignInAnswer } from "@usher/domain";
import { type Person, password } from "./person.ts";
import type { World } from "./world.ts";

/** Signs in by password, as far as that goes. */
export function signInWith(
  world: World,
  person: Person,
  given = password,
  identifier = person.email,
): Promise<SignInAnswer> {
  const organization = person.organization.slug;
  return world.with({}).session.signIn.mutate({ organization, identifier, password: given });
}

/** The challenge of a sign-in that asks for more; throws when it does not. */
export async function challengeOf(answer: Promise<SignInAnswer> | SignInAnswer): Promise<string> {
  const given = await answer;
  if (given.status === "signed-in") throw new Error("Signed in without a further step.");
  return given.challenge;
}

/** Runs SQL on the database behind the world, as its owner. */
export function sql<Row>(world: World, query: string, params: unknown[] = []): Promise<Row[]> {
  return world.server.services.orm.em.fork().execute<Row[]>(query, params);
}
