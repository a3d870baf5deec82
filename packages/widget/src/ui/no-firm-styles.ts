/** In the one file's place of `use-firm-styles.ts`: it draws into shadow roots alone, where no rule of the host's reaches. */
export function useFirmStyles(): void {}
