import type { UsherClient } from "@usher/client";

/** What the organization of a test is like. */
export interface TestOrganizationOptions<Name extends string = string> {
  /** People by the name they have in the test, each with a role: `{ ada: "admin" }`. Left out: one of each role. */
  people?: Record<Name, string>;
  /** The key of a profile; left out: `standard`. */
  profile?: string;
  /** Left out: made up. */
  slug?: string;
  name?: string;
  /** What the organization is entitled to, for profiles that ask for it. */
  entitlements?: string[];
  /** Seats by license type; null is unlimited. */
  seats?: Record<string, number | null>;
}

export interface TestUsherOptions<Name extends string = string>
  extends TestOrganizationOptions<Name> {
  /** Where the host's pages are; embed tokens are made for no other. Left out: `http://localhost:3000`. */
  allowedOrigins?: string[];
}

/** Somebody in the organization, who can sign in by e-mail and password. */
export interface TestPerson {
  id: string;
  email: string;
  password: string;
  role: string;
}

/** A mail that the server sent. */
export interface TestMail {
  to: string[];
  subject: string;
  text: string;
  html: string;
  /** The links in it, each once, e.g. the one to accept an invitation. */
  links: string[];
}

/** Everything that the server has sent so far: it leaves the machine at no time. */
export interface TestMails {
  all(): TestMail[];
  /**
   * The mails to one address, oldest first, as soon as there are `count` of them: a mail goes out a moment
   * after the deed that it tells of. Throws when there are fewer after ten seconds.
   */
  to(address: string, count?: number): Promise<TestMail[]>;
  /** Forgets them all. */
  clear(): void;
}

/** One organization with its people and a key for the host's backend. */
export interface TestOrganization<Name extends string = string> {
  id: string;
  slug: string;
  people: Record<Name, TestPerson>;
  /** Made by the person of the highest role; may do what they may. */
  apiKey: string;
  /** A host backend's client, with that key. */
  client: UsherClient;
  /** A client that is signed in as this person, as their browser would be. */
  as(person: TestPerson): UsherClient;
}

/** A whole Usher for one test or one file of them. */
export interface TestUsher<Name extends string = string> extends TestOrganization<Name> {
  /** Where the server listens, e.g. `http://127.0.0.1:41234`. It serves the API, not the account pages. */
  url: string;
  mails: TestMails;
  /** The server's clock, which runs as the real one does and can be moved forward. */
  clock: {
    now(): Date;
    advance(milliseconds: number): void;
  };
  /** One more organization on the same server, e.g. to show that nothing crosses the border. */
  organization<Other extends string = string>(
    options?: TestOrganizationOptions<Other>,
  ): Promise<TestOrganization<Other>>;
  /** Ends the server and its database, and removes all of it. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}
