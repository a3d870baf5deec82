import { refusalOf } from "@usher/client";
import { CreateRoleInput, type RoleDetails, rankOf } from "@usher/domain";
import { type FormEvent, useState } from "react";
import { useMe } from "../api.ts";
import type { Messages } from "../messages/language.ts";
import { useMessages } from "../messages/messages.ts";
import { problemWords } from "../problem-words.ts";
import { useRoleDeeds } from "./use-role-deeds.ts";

export interface RoleValues {
  name: string;
  summary: string;
  rank: number | null;
  permissions: string[];
}

export type RoleProblems = Partial<Record<keyof RoleValues | "form", string>>;

/** The highest rank that the caller may give, just below their own. */
function useHighestRank(): number {
  const { user, roles } = useMe();
  return rankOf(user.roles, roles) - 1;
}

/** A role's form: what is typed, what is wrong with it, and its saving. */
export function useRoleForm(role: RoleDetails | undefined, onSaved: () => void) {
  const words = useMessages();
  const most = useHighestRank();
  const { roles } = useMe();
  const { create, update } = useRoleDeeds();
  const [values, setValues] = useState<RoleValues>(() => startOf(role, roles.at(-1)?.rank, most));
  const [problems, setProblems] = useState<RoleProblems>({});
  const [busy, setBusy] = useState(false);
  function change(part: Partial<RoleValues>) {
    setValues((now) => ({ ...now, ...part }));
    setProblems({});
  }
  async function save(event: FormEvent) {
    event.preventDefault();
    const checked = checkRole(values, most, words);
    if (!checked.input) return setProblems(checked.problems);
    setBusy(true);
    try {
      await (role?.id ? update(role.id, checked.input) : create(checked.input));
      onSaved();
    } catch (error) {
      setProblems(problemsOf(error, words));
      setBusy(false);
    }
  }
  return { values, problems, busy, most, change, save };
}

/** A new role begins at the lowest rank there is: least harm when nobody looks at it. */
function startOf(role: RoleDetails | undefined, lowest = 1, most: number): RoleValues {
  if (!role) return { name: "", summary: "", rank: Math.min(lowest, most), permissions: [] };
  const { name, summary, rank, permissions } = role;
  return { name, summary, rank, permissions };
}

function checkRole(
  values: RoleValues,
  most: number,
  { forms, roles }: Messages,
): { input: CreateRoleInput | null; problems: RoleProblems } {
  const problems: RoleProblems = {};
  const parsed = CreateRoleInput.safeParse(values);
  const failed = new Set((parsed.error?.issues ?? []).map(({ path }) => path[0]));
  if (failed.has("name"))
    problems.name = values.name.trim() ? forms.problems.invalid : forms.problems.required;
  if (failed.has("summary")) problems.summary = forms.problems.tooLong;
  if (failed.has("rank") || (values.rank ?? 0) > most) problems.rank = roles.form.rankNeeded(most);
  const fine = parsed.success && Object.keys(problems).length === 0;
  return { input: fine ? parsed.data : null, problems };
}

/** A refusal stands at the field that it names. */
function problemsOf(error: unknown, words: Messages): RoleProblems {
  const text = problemWords(error, words);
  const { fields } = refusalOf(error);
  for (const field of ["name", "summary", "rank", "permissions"] as const)
    if (fields[field]) return { [field]: text };
  return { form: text };
}
