/**
 * What `say` says once its words are there: outside of rendering nothing can suspend, so this waits for an
 * area of words that is still on its way.
 */
export async function whenSaid<Said>(say: () => Said): Promise<Said> {
  for (;;) {
    try {
      return say();
    } catch (thrown) {
      if (!(thrown instanceof Promise)) throw thrown;
      await thrown;
    }
  }
}
