import type { ComplianceFinding, ComplianceReport, Coverage } from "@usher/domain";
import type { Messages } from "../messages/language.ts";

type Row = (string | number | null)[];

/** The report as the lines of a table: figures first, then the people they are about. */
export function complianceRows(report: ComplianceReport, { compliance: say }: Messages): Row[] {
  const { mfa, dormant, unchangedPasswords, invitations, lastVerification: last } = report;
  const { csv } = say;
  const covered = (label: string, { covered, of }: Coverage): Row => [label, covered, of];
  return [
    [csv.finding, csv.count, csv.of, csv.name, csv.lastActive],
    [csv.generated, report.generatedAt],
    covered(say.mfa.everyone, mfa.everyone),
    covered(say.mfa.administrators, mfa.administrators),
    [say.dormant.title, dormant.count, report.active],
    [say.unchanged.title, unchangedPasswords.count, report.active],
    [say.pending, invitations.pending],
    [say.expired, invitations.expired],
    [say.audit.label, last?.at ?? say.audit.never],
    ...(last ? [[csv.auditState, last.intact ? say.audit.intact : say.audit.broken]] : []),
    ...named(say.dormant.title, dormant),
    ...named(say.unchanged.title, unchangedPasswords),
  ].map((row) => [...row, ...Array<null>(5 - row.length).fill(null)]);
}

function named(label: string, { people }: ComplianceFinding): Row[] {
  return people.map(({ name, lastActiveAt }) => [label, null, null, name, lastActiveAt]);
}
