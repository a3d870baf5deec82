import { type BulkAction, type BulkDeed, Reason } from "@usher/domain";
import { firstEndDay, startOfDay } from "../users/suspension-days.ts";

/** What a dialog was filled in with; each action reads its own part. */
export interface Answers {
  roles: string[];
  /** Null is no license; undefined, nothing chosen yet. */
  licenseType: string | null | undefined;
  groupIds: string[];
  reason: string;
  /** `2026-11-18`, or empty. */
  day: string;
}

export const noAnswers: Answers = {
  roles: [],
  licenseType: undefined,
  groupIds: [],
  reason: "",
  day: "",
};

/** What is to be done, or null as long as the answers don't say. */
export function deedOf(
  action: Exclude<BulkAction, "invite">,
  answers: Answers,
  now: Date,
): BulkDeed | null {
  const { roles, licenseType, groupIds, reason, day } = answers;
  switch (action) {
    case "assignRoles":
      return roles.length > 0 ? { action, params: { roles } } : null;
    case "assignLicense":
      return licenseType === undefined ? null : { action, params: { licenseType } };
    case "addToGroups":
    case "removeFromGroups":
      return groupIds.length > 0 ? { action, params: { groupIds } } : null;
    case "suspend": {
      if (!Reason.safeParse(reason).success || isPast(day, now)) return null;
      const until = startOfDay(day);
      const said = reason.trim();
      return {
        action,
        params: { ...(said ? { reason: said } : {}), ...(until ? { until } : {}) },
      };
    }
    default:
      return { action, params: {} };
  }
}

export function isPast(day: string, now: Date): boolean {
  return day !== "" && day < firstEndDay(now);
}

/** The same deed without what changes nothing about whom it can be done to. */
export function previewedDeed(deed: BulkDeed): BulkDeed {
  return deed.action === "suspend" ? { action: "suspend", params: {} } : deed;
}

/** Whether one has to say more than yes. */
export function asksForChoice(action: BulkAction): boolean {
  return ["assignRoles", "assignLicense", "addToGroups", "removeFromGroups"].includes(action);
}
