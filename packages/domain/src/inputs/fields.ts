import "./problems.ts";
import * as z from "zod/mini";
import { mostMetadata } from "../metadata.ts";
import { slugPattern } from "../organizations.ts";
import { passwordLength } from "../passwords.ts";
import { permissionPattern } from "../permissions.ts";
import { usernameProblems, whyNotUsername } from "../usernames.ts";

export const Id = z.uuid();

/** An e-mail address, folded as it is compared (rule 5). At most 254 characters (RFC 5321). */
export const Email = z
  .string()
  .check(z.normalize("NFKC"), z.trim(), z.toLowerCase(), z.maxLength(254), z.email());

// Control characters, marks that turn the writing direction and marks that nobody sees could make one
// name look like another. The joiners U+200C and U+200D stay: Persian and emoji are written with them.
const plainText = z.regex(
  /^[^\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]*$/u,
  { error: "This has characters that can't be shown." },
);

/** Lines and any writing direction, but nothing that PostgreSQL can't store: NUL, half a surrogate pair. */
export const storableText = z.regex(/^(?:[^\p{Cc}\p{Cs}]|[\t\n\r])*$/u, {
  error: "This has characters that can't be stored.",
});

export const FirstName = z.string().check(z.trim(), z.minLength(1), z.maxLength(100), plainText);
/** May be empty: many people have one name. */
export const LastName = z.string().check(z.trim(), z.maxLength(100), plainText);
/** A first name where it may be left empty: whoever has a username can do without. */
export const GivenName = z.string().check(z.trim(), z.maxLength(100), plainText);
export const Label = z.string().check(z.trim(), z.minLength(1), z.maxLength(100), plainText);
export const Reason = z.string().check(z.trim(), z.maxLength(500), storableText);
export const Note = z.string().check(z.trim(), z.maxLength(1000), storableText);

/** What administrators write about a person. */
export const About = z.string().check(z.trim(), z.maxLength(1000), storableText);

/** A host's own values of a user; null takes one away. Names begin with a letter, as properties do. */
export const Metadata = z
  .record(
    z.string().check(
      z.regex(/^[A-Za-z][A-Za-z0-9_.-]{0,63}$/, {
        error:
          "A name begins with a letter and has up to 64 letters, digits, dots, underscores and hyphens.",
      }),
    ),
    z.union([z.string().check(z.maxLength(1000), storableText), z.number(), z.boolean(), z.null()]),
  )
  .check(
    z.refine((values) => Object.keys(values).length <= mostMetadata, {
      error: `At most ${mostMetadata} values.`,
    }),
  );

/** Checked part by part, so that the words say which part is wrong (rule 6). */
export const Username = z.string().check(
  z.trim(),
  z.superRefine((username, { addIssue }) => {
    const problem = whyNotUsername(username);
    if (problem) addIssue(usernameProblems[problem]);
  }),
);

/** The host's own name for something: any text, compared as it is. */
export const ExternalId = z.string().check(z.minLength(1), z.maxLength(200), storableText);

/** The key of a license type. */
export const LicenseKey = z.string().check(z.minLength(1), z.maxLength(60), storableText);

/** Messages a day (rule 12). */
export const DailyLimit = z.int().check(z.gte(1), z.lte(1_000_000));

export const Ids = z.array(Id).check(z.maxLength(200));

export const Slug = z
  .string()
  .check(
    z.trim(),
    z.toLowerCase(),
    z.regex(slugPattern, { error: "Lower-case letters, digits and hyphens, 2 to 40 characters." }),
  );

export const NewPassword = z
  .string()
  .check(z.minLength(passwordLength.minimum), z.maxLength(passwordLength.maximum));

/** A password to compare: any that could ever have been set. */
export const GivenPassword = z.string().check(z.minLength(1), z.maxLength(passwordLength.maximum));

/** A bearer token as one of our links carries it. */
export const Token = z.string().check(z.minLength(20), z.maxLength(400));

export const RoleKeys = z
  .array(z.string().check(z.minLength(1), z.maxLength(60), storableText))
  .check(z.minLength(1), z.maxLength(20));

export const PermissionKey = z
  .string()
  .check(z.regex(permissionPattern, { error: "A permission is area:action, like users:read." }));

export const PermissionKeys = z.array(PermissionKey).check(z.maxLength(100));

/** A time, ISO 8601 in UTC. */
export const Instant = z.iso.datetime().check(
  // PostgreSQL has no year 0.
  z.refine((time) => !time.startsWith("0000"), { error: "This must be a year from 1 to 9999." }),
);

/** An opaque place to go on from, as the page before gave it. */
export const Cursor = z.string().check(z.minLength(1), z.maxLength(1000));

export const PageLimit = z._default(z.int().check(z.gte(1), z.lte(200)), 50);
