/** The page to sign in at, with the organization filled in. */
export function signInPath(organization: string): string {
  return `/sign-in?organization=${encodeURIComponent(organization)}`;
}
