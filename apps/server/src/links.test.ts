import { expect, test } from "vitest";
import { createLinks } from "./links.ts";
import { readSettings } from "./settings.ts";

const id = "0198a0a0-0000-7000-8000-00000012ab9f";

// They stand in mails that were sent: a version that made others would send people to links that open nothing.
test("the links of mails are the same in every version", () => {
  const links = createLinks({
    ...readSettings({}),
    publicUrl: "https://users.example.com",
    secret: "a secret of a test, long enough for one",
  });
  expect(links.invitationUrl(id, 2)).toBe(
    "https://users.example.com/accept#0198a0a0-0000-7000-8000-00000012ab9f.y3TDDZicBCUQEtDJ68F6sJH5VPzfI7vaUuPJJJKxBeM",
  );
  expect(links.registrationUrl(id, 2)).toBe(
    "https://users.example.com/register#0198a0a0-0000-7000-8000-00000012ab9f.pVeS1bEqH6Vs78dfki8btQImXYLu29ln1xmfayeVCRE",
  );
  expect(links.confirmEmailUrl(links.emailToken(id))).toBe(
    "https://users.example.com/confirm-email#0198a0a0-0000-7000-8000-00000012ab9f.NOtihXCdlKKYe9l38RCI7B6qEW--aPA6HDXv53Rq5bY",
  );
  expect(links.emailTokens(id)).toEqual([links.emailToken(id)]);
  expect(links.setPasswordUrl("token")).toBe("https://users.example.com/set-password#token");
  expect(links.signInUrl("acme")).toBe("https://users.example.com/sign-in?organization=acme");
  expect(links.accountUrl).toBe("https://users.example.com/account");
});
