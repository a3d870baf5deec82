/** What a page of the tests has from them. */
export interface HostPage {
  /** The host's own way to a token of somebody's, which is none of the panel's business. */
  tokenFor: (whose: string) => Promise<string>;
  /** Puts one more panel into the page, and gives back what takes it away. */
  mountPanel: () => () => void;
}

/** Where the page wants panels. */
export function places(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-server]:not(#again)")];
}

/** What a page may say of how a panel looks and behaves. */
export const looks = ["theme", "density", "routing"] as const;

/** Those that a place says, by their names. */
export function looksOf({ dataset }: HTMLElement): [string, string][] {
  return looks.flatMap((name) => (dataset[name] ? [[name, dataset[name]]] : []));
}
