/** What every row of the list has, whoever is in it. */
export const firstRow = 'button[aria-label^="Actions for "]';

/**
 * Runs in a page before its own scripts: notes as `firstRow` when the frame was painted in which a row first
 * was there, in the page or in a shadow root. It looks only when something was drawn, so as to cost nothing.
 */
export function watchForRow(row: string): void {
  const roots: ParentNode[] = [];
  const observer = new MutationObserver(() => {
    if (!roots.some((root) => root.querySelector(row))) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      // A message that is sent before a frame is painted arrives after it.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => Object.assign(window, { firstRow: performance.now() });
      port2.postMessage(null);
    });
  });
  function watch(root: Document | ShadowRoot): void {
    roots.push(root);
    observer.observe(root, { childList: true, subtree: true });
  }
  watch(document);
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    watch(root);
    return root;
  };
}
