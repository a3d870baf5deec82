import { type Profile, type ProfileChoice, worded } from "@usher/domain";

export function toProfileChoice(profile: Profile): ProfileChoice {
  const { key, entitlement } = profile;
  const roles = profile.roles.map((role) => ({ ...worded(role), key: role.key, rank: role.rank }));
  return { ...worded(profile), key, entitlement, roles };
}
