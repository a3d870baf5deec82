import type { Profile, ProfileChoice } from "@usher/domain";

export function toProfileChoice({ key, name, entitlement, roles }: Profile): ProfileChoice {
  const choices = roles.map((role) => ({ key: role.key, name: role.name, rank: role.rank }));
  return { key, name, entitlement, roles: choices };
}
