/**
 * What the built-in profiles call their roles and licenses, for those who read another language: in English
 * it stands in the profiles. A host's words for the keys of its own profiles come in here too.
 */
export const words: Record<string, string> = {};
