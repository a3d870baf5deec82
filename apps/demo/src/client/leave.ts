/** Whoever loses their access has nothing more to do on any page of ours. */
export function leave(): void {
  location.assign("/signed-out");
}
