import type { Me } from "@usher/domain";
import { expect, test } from "vitest";
import { whyNotSee } from "./why-not-see.ts";

/** As much of somebody as is asked for here. */
function someone(permissions: string[], switches: Partial<Me["organization"]["switches"]>): Me {
  return { permissions, organization: { switches } } as unknown as Me;
}

test("who lacks the permission is told so", () => {
  expect(whyNotSee.audit(someone([], {}))).toBe("missing_permission");
  expect(whyNotSee.audit(someone(["audit:read"], {}))).toBeNull();
  expect(whyNotSee.groups(someone(["users:read"], { groups: true }))).toBeNull();
});

test("webhooks need both permissions, as the server asks for both", () => {
  for (const permissions of [["settings:manage"], ["audit:read"]])
    expect(whyNotSee.webhooks(someone(permissions, {}))).toBe("missing_permission");
  expect(whyNotSee.webhooks(someone(["settings:manage", "audit:read"], {}))).toBeNull();
});

test("what the organization doesn't have is said before what the person may not", () => {
  const nobody = someone([], { groups: false, licenseTypes: [], workspaces: "none" });
  expect(whyNotSee.groups(nobody)).toBe("groups_not_offered");
  expect(whyNotSee.licenses(nobody)).toBe("licenses_not_offered");
  expect(whyNotSee.workspaces(nobody)).toBe("workspaces_not_offered");
});

test("registration links need the way, the entitlement and the permission, in this order", () => {
  const linked = (onboarding: "invitation" | "registration-link", entitled: boolean) =>
    someone([], { onboarding: [onboarding], entitled });
  expect(whyNotSee.registrationLinks(linked("invitation", false))).toBe("onboarding_not_offered");
  expect(whyNotSee.registrationLinks(linked("registration-link", false))).toBe(
    "entitlement_needed",
  );
  expect(whyNotSee.registrationLinks(linked("registration-link", true))).toBe("missing_permission");
});
