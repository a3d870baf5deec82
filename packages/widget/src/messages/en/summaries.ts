/** The line that explains each of the same, likewise. */
export const words: Record<string, string> = {};
