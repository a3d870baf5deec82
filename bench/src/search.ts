import { type Searched, searchCase } from "./cases.ts";
import { type Contender, inTurn } from "./measure.ts";
import { searches } from "./people.ts";
import type { Sample } from "./samples.ts";
import type { Scale } from "./scale.ts";
import type { Compared, Stands } from "./stands.ts";

/** Parts of names and of addresses, from what many have to what a few have, in turn. */
export async function measureSearch({ compared }: Stands, { rounds }: Scale): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (const field of ["name", "email"] as const)
    for (const part of searches[field]) {
      const contenders = compared.flatMap((one) => searching(one, field, part));
      samples.push(...(await inTurn(contenders, rounds.slow)));
    }
  return samples;
}

function searching(compared: Compared, field: Searched, part: string): Contender[] {
  const { users, usher, plain, betterAuth } = compared;
  const asked = { what: searchCase(field, part), users };
  const query = { searchValue: part, searchField: field, searchOperator: "contains" };
  return [
    { ...asked, who: "Usher", run: () => usher.list({ search: part }) },
    { ...asked, who: "plain SQL", run: () => plain.search(field, part) },
    { ...asked, who: "better-auth", run: () => betterAuth.list(query) },
  ];
}
