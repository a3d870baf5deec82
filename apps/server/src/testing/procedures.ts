import { appRouter } from "../router.ts";

/** Every procedure of the router: its path, and whether it takes an input. */
export function procedures(): { path: string; type: string; takesInput: boolean }[] {
  return Object.entries(appRouter._def.procedures).map(([path, procedure]) => {
    const { type, inputs } = (procedure as unknown as { _def: { type: string; inputs: unknown[] } })
      ._def;
    return { path, type, takesInput: inputs.length > 0 };
  });
}
