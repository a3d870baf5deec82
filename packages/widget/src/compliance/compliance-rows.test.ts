import type { ComplianceReport } from "@usher/domain";
import { expect, test } from "vitest";
import { en } from "../testing/words.ts";
import { complianceRows } from "./compliance-rows.ts";

const at = "2026-03-01T12:00:00.000Z";
const report: ComplianceReport = {
  generatedAt: at,
  active: 5,
  mfa: { everyone: { covered: 2, of: 5 }, administrators: { covered: 1, of: 2 } },
  dormant: { count: 1, people: [{ id: "ada", name: "Ada Bright", lastActiveAt: null }] },
  unchangedPasswords: { count: 0, people: [] },
  invitations: { pending: 3, expired: 1 },
  lastVerification: { at, intact: true },
};

test("each figure has a line, and each person named", () => {
  const rows = complianceRows(report, en);
  expect(rows.every((row) => row.length === 5)).toBe(true);
  expect(rows).toContainEqual([en.compliance.mfa.administrators, 1, 2, null, null]);
  expect(rows).toContainEqual([en.compliance.pending, 3, null, null, null]);
  expect(rows).toContainEqual([en.compliance.dormant.title, null, null, "Ada Bright", null]);
});

test("without a verification there is no state of the log to tell", () => {
  const rows = complianceRows({ ...report, lastVerification: null }, en);
  expect(rows).toContainEqual([
    en.compliance.audit.label,
    en.compliance.audit.never,
    null,
    null,
    null,
  ]);
  expect(rows.some(([label]) => label === en.compliance.csv.auditState)).toBe(false);
});
