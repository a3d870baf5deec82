/** The jobs whose dialogs are open. */
export const onScreen = new Set<string>();
