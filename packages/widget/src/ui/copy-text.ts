/**
 * Puts text on the clipboard and says whether that worked. Pages without https, and frames that
 * were not given the permission, have no clipboard API: there the old command still copies.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

/** Answers the browser's own copy event, so that no selection or focus is lost. */
function copyByCommand(text: string): boolean {
  let copied = false;
  function answer(event: ClipboardEvent) {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    copied = true;
  }
  document.addEventListener("copy", answer, { capture: true, once: true });
  document.execCommand("copy");
  document.removeEventListener("copy", answer, { capture: true });
  return copied;
}
