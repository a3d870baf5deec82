import { type Profile, profiles, systemProfile } from "@usher/domain";

const known = new Map<string, Profile>(
  [...Object.values(profiles), systemProfile].map((profile) => [profile.key, profile]),
);

/** Adds a host's own profiles (`USHER_PROFILES`); one with a built-in's key takes its place. */
export function addProfiles(own: readonly Profile[]): void {
  for (const profile of own) known.set(profile.key, profile);
}

/** The profile of this key, or undefined. */
export function profileOf(key: string): Profile | undefined {
  return known.get(key);
}

/** Every profile that an organization can be given; the system's own is none. */
export function offeredProfiles(): Profile[] {
  return [...known.values()].filter(({ key }) => key !== systemProfile.key);
}
