/** Asks our own server, which knows who is signed in. The panel asks again before a token ends. */
export async function getToken(): Promise<string> {
  const response = await fetch("/usher-token", { method: "POST" });
  if (!response.ok) throw new Error(`No token: ${response.status}`);
  const { token } = await response.json();
  return token;
}
