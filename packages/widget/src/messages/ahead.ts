import { en } from "./en.ts";

/** What was loaded once is there at once from then on. For the build in one file, as all of this. */
export function remembered<Words>(load: () => Promise<Words>): () => Words | Promise<Words> {
  let words: Words | undefined;
  return () =>
    words ??
    load().then((loaded) => {
      words = loaded;
      return loaded;
    });
}

/** A part with all that English says, so that nothing in it waits for its words when it is shown. */
export async function withWords<Module>(part: Promise<Module>): Promise<Module> {
  const [loaded] = await Promise.all([part, ...Object.values(en.areas).map((load) => load())]);
  return loaded;
}
