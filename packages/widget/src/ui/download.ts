/** How long a browser may take to start reading what it saves, in milliseconds. */
const grace = 30_000;

/**
 * Saves a file made here. The link is never put into the page: so it works from a shadow root, and
 * no click handler of the host, such as a router's, sees the press.
 */
export function saveFile(name: string, type: string, parts: BlobPart[]): void {
  const url = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), grace);
}
