import { type DirectorySort, directorySorts } from "@usher/domain";
import { writeCursor } from "@usher/server/cursors";
import { betterAuthCase, emptyCase, pageCase, type Where } from "./cases.ts";
import { type Contender, inTurn } from "./measure.ts";
import type { Place } from "./plain.ts";
import type { Case, Sample } from "./samples.ts";
import { lateOf, type Scale } from "./scale.ts";
import { emptyCall } from "./stand-usher.ts";
import type { Compared, Stands } from "./stands.ts";

/**
 * Every sort, its first and its late page, beside plain SQL and empty calls: among the most users, the first page among
 * the fewest too, and by name in each organization.
 */
export async function measureLists(stands: Stands, scale: Scale): Promise<Sample[]> {
  const samples: Sample[] = [];
  const empty: Sample = { ...emptyCase(scale.sizes[2]), times: [] };
  for (const sort of directorySorts) {
    const contenders: Contender[] = [
      { ...emptyCase(scale.sizes[2]), run: () => emptyCall(stands.address) },
    ];
    for (const compared of stands.compared) {
      const pages = await pagesOf(compared, sort);
      contenders.push(...pages.filter((page) => sort === "name" || isNeeded(page, scale)));
    }
    const [called, ...pages] = await inTurn(contenders, scale.rounds.quick);
    empty.times.push(...(called?.times ?? []));
    samples.push(...pages);
  }
  return [empty, ...samples];
}

function isNeeded({ what, users }: Case, { sizes: [few, , most] }: Scale): boolean {
  return users === most || (users === few && what.startsWith("first page"));
}

async function pagesOf(compared: Compared, sort: DirectorySort): Promise<Contender[]> {
  const late = await compared.plain.placeAfter(sort, lateOf(compared.users));
  await checkAnswers(compared, sort, late);
  const pages: [Where, Place | null][] = [
    ["first page", null],
    ["late page", late],
  ];
  const { users, usher, plain } = compared;
  return pages.flatMap(([where, place]): Contender[] => {
    const what = pageCase(where, sort);
    const input = { sort, ...cursorOf(sort, place) };
    return [
      { ...{ what, users }, who: "Usher", run: () => usher.list(input) },
      { ...{ what, users }, who: "plain SQL", run: () => plain.page(sort, place) },
    ];
  });
}

const cursorOf = (sort: DirectorySort, place: Place | null) =>
  place ? { cursor: writeCursor([sort, place.key, place.id]) } : {};

/** Both are asked the same: the server's users are the statement's, in its order, with invitations among them. */
async function checkAnswers(compared: Compared, sort: DirectorySort, late: Place): Promise<void> {
  for (const place of [null, late]) {
    const { rows } = await compared.usher.list({ sort, ...cursorOf(sort, place) });
    const users = rows.filter(({ kind }) => kind === "user").map(({ id }) => id);
    const expected = (await compared.plain.page(sort, place)).slice(0, users.length);
    if (users.join() !== expected.join())
      throw new Error(`By ${sort}, ${compared.users} users: the server lists others than the SQL.`);
  }
}

/** The pages that better-auth is asked for, as it stores them and by name. */
const betterAuthPages = (users: number) => ({
  "first page": [{}, { sortBy: "name" }],
  "late page": [{ offset: lateOf(users) }, { sortBy: "name", offset: lateOf(users) }],
});

/** The list of better-auth's admin plugin in turn with Usher's by name. */
export async function measureBetterAuthLists(
  { compared }: Stands,
  { rounds }: Scale,
): Promise<Sample[]> {
  const contenders = compared.flatMap(({ users, betterAuth }) =>
    Object.entries(betterAuthPages(users)).flatMap(([where, queries]) =>
      queries.map(
        (query): Contender => ({
          what: betterAuthCase(where as Where, "sortBy" in query),
          ...{ who: "better-auth", users },
          run: () => betterAuth.list(query),
        }),
      ),
    ),
  );
  return inTurn(contenders, rounds.slow);
}
