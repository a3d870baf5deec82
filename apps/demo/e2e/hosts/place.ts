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
