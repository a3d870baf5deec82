import { type DirectorySort, directorySorts, type SortField } from "@usher/domain";
import { writeCursor } from "@usher/server/cursors";
import { emptyCase, pageCase, unsortedCase, type Where } from "./cases.ts";
import { type Contender, inTurn } from "./measure.ts";
import type { Place } from "./plain.ts";
import type { Case, Sample } from "./samples.ts";
import { lateOf, type Scale } from "./scale.ts";
import { emptyCall } from "./stand-usher.ts";
import type { Compared, Stands } from "./stands.ts";

/**
 * Every sort, its first and its late page, in turn with plain SQL, empty calls and better-auth's pages in the same
 * order: among the most users, the first page among the fewest too, and by name in each organization.
 */
export async function measureLists(stands: Stands, scale: Scale): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (const sort of directorySorts) {
    const contenders: Contender[] = [
      { ...emptyCase(sort, scale.sizes[2]), run: () => emptyCall(stands.address) },
    ];
    for (const compared of stands.compared) {
      const pages = [...(await pagesOf(compared, sort)), ...betterAuthPages(compared, sort, scale)];
      contenders.push(...pages.filter((page) => sort === "name" || isNeeded(page, scale)));
    }
    samples.push(...(await inTurn(contenders, scale.rounds.quick)));
  }
  return samples;
}

function isNeeded({ what, who, users }: Case, { sizes: [few, , most] }: Scale): boolean {
  return users === most || (users === few && who === "Usher" && what.startsWith("first page"));
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

/** better-auth's columns by what they hold; when somebody was last active it doesn't keep, but when they were changed. */
const columns: Record<SortField, string> = {
  name: "name",
  email: "email",
  role: "role",
  status: "banned",
  lastActiveAt: "updatedAt",
  createdAt: "createdAt",
};

/** The list of better-auth's admin plugin: less often, because it takes long. In no order once only. */
function betterAuthPages(
  { users, betterAuth }: Compared,
  sort: DirectorySort,
  { rounds }: Scale,
): Contender[] {
  const asked = { who: "better-auth", users, every: rounds.quick / rounds.slow } as const;
  const offset = lateOf(users);
  const page = (what: string, query: Record<string, string | number>): Contender => ({
    ...{ ...asked, what },
    run: () => betterAuth.list(query),
  });
  const sortDirection = sort.startsWith("-") ? "desc" : "asc";
  const ordered = { sortBy: columns[sort.replace("-", "") as SortField], sortDirection };
  return [
    page(pageCase("first page", sort), ordered),
    page(pageCase("late page", sort), { ...ordered, offset }),
    ...(sort === "name"
      ? [page(unsortedCase("first page"), {}), page(unsortedCase("late page"), { offset })]
      : []),
  ];
}
