import { refusalOf } from "@usher/client";
import { type UseFormReturn, useForm } from "react-hook-form";
import { useApi, useMe, useSlotList } from "../api.ts";
import { useRefresh } from "../directory/refresh-context.ts";
import { fieldProblem } from "../field-problem.ts";
import { useMessages } from "../messages/messages.ts";
import { problemWords } from "../problem-words.ts";
import { extraChanges, extraOf, type WithExtra } from "../slots/field-values.ts";
import { useToasts } from "../ui/toasts-context.ts";
import { type AddUserValues, createInput, nobodyYet } from "./add-user.ts";
import { offeredRoles, reachTop } from "./user-facts.ts";

type Values = AddUserValues & WithExtra;

export type AddUserForm = UseFormReturn<Values>;

/** The field of the form that a field of the input stands in. */
const fieldOf: Partial<Record<string, keyof AddUserValues>> = {
  username: "username",
  password: "password",
  about: "about",
  roles: "roles",
  licenseType: "licenseType",
  dailyMessageLimit: "limit",
  firstName: "firstName",
  lastName: "lastName",
  email: "email",
};

/** The form and its sending; a refusal is said at the field it is about. */
export function useAddUser(onAdded: () => void) {
  const { client } = useApi();
  const { roles, organization } = useMe();
  const words = useMessages();
  const refresh = useRefresh();
  const { add: toast } = useToasts();
  const { newcomerRole } = organization.switches;
  const first = offeredRoles(roles).find(({ key }) => key === newcomerRole);
  const extra = useSlotList("fields");
  const { language } = words;
  const form: AddUserForm = useForm<Values>({
    defaultValues: {
      ...nobodyYet,
      roles: first ? [first.key] : [],
      extra: extraOf(extra, {}, language),
    },
    reValidateMode: "onChange",
  });
  const submit = form.handleSubmit(async ({ extra: own, ...values }) => {
    try {
      const exempt = reachTop(values.roles, roles);
      const metadata = extraChanges(extra, { metadata: {}, values: own, language });
      const input = createInput(values, { exempt, metadata });
      const row = await client.users.create.mutate(input);
      refresh.soon([row.id], true);
      toast({ tone: "green", title: words.user.add.done(row.name) });
      onAdded();
    } catch (error) {
      tellFields(error);
    }
  });
  function tellFields(error: unknown) {
    const fields = Object.keys(refusalOf(error).fields).filter((field) => fieldOf[field]);
    if (fields.length === 0) form.setError("root", { message: problemWords(error, words) });
    fields.forEach((field, index) => {
      const name = fieldOf[field] ?? "root";
      const message = fieldProblem(error, field, words) ?? words.forms.problems.invalid;
      form.setError(name, { message }, { shouldFocus: index === 0 });
    });
  }
  return { form, submit, busy: form.formState.isSubmitting };
}
