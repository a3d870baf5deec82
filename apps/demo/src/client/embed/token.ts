/** Where this sample host makes tokens for a product's sample administrator. */
export function tokenUrlOf(organization: string): string {
  return `/embed/token/${organization}`;
}

export async function askForToken(organization: string): Promise<string> {
  const response = await fetch(tokenUrlOf(organization), { method: "POST" });
  if (!response.ok) throw new Error(`No token: ${response.status}`);
  const { token } = await response.json();
  return token;
}
