import { type LicenseRow, SetSeatsInput } from "@usher/domain";
import type { Messages } from "../messages/language.ts";

/** What is chosen in the form: a number, nothing yet, or no limit at all. */
export interface SeatsChoice {
  unlimited: boolean;
  number: number | null;
}

export const takenSeats = ({ used }: Pick<LicenseRow, "used">) => used.users + used.invitations;

/** What is wrong with a choice, in words, or undefined. */
export function seatsProblem(
  choice: SeatsChoice,
  license: LicenseRow,
  { forms, billing }: Messages,
): string | undefined {
  if (choice.unlimited) return undefined;
  if (choice.number === null) return forms.problems.required;
  if (choice.number < takenSeats(license)) return billing.form.below(takenSeats(license));
  const asked = SetSeatsInput.safeParse({ licenseType: license.key, seats: choice.number });
  return asked.success ? undefined : forms.problems.invalid;
}

/** Whether fewer people could have the license afterwards. */
export function isLowered(before: number | null, after: number | null): boolean {
  return after !== null && (before === null || after < before);
}
