import { zodResolver } from "@hookform/resolvers/zod";
import { refusalOf } from "@usher/client";
import { type InvitationOutcome, type InviteInput, inviteInputFor } from "@usher/domain";
import { useMemo } from "react";
import { type UseFormReturn, useForm, useWatch } from "react-hook-form";
import type * as z from "zod/mini";
import { useMe } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { problemWords } from "../problem-words.ts";
import { isAddress } from "./addresses.ts";
import { firstRoles } from "./invite-defaults.ts";
import { useInvite } from "./use-invite.ts";

type Values = z.input<typeof InviteInput>;
export type InviteFormState = UseFormReturn<Values, unknown, InviteInput>;

/** The form and its sending. What was typed stays until every address has an outcome. */
export function useInviteForm(onOutcomes: (outcomes: InvitationOutcome[]) => void) {
  const invite = useInvite();
  const words = useMessages();
  const me = useMe();
  const { switches } = me.organization;
  const schema = useMemo(() => inviteInputFor(switches), [switches]);
  const form: InviteFormState = useForm<Values, unknown, InviteInput>({
    resolver: zodResolver(schema),
    defaultValues: {
      emails: [],
      roles: firstRoles(me),
      groupIds: [],
      workspaceIds: [],
      note: "",
    },
  });
  const emails = useWatch({ control: form.control, name: "emails" });
  const submit = form.handleSubmit(async (input) => {
    try {
      onOutcomes(await invite(input));
    } catch (error) {
      form.setError(fieldOf(error) ?? "root", {
        type: "server",
        message: problemWords(error, words),
      });
    }
  });
  return {
    form,
    count: emails.filter(isAddress).length,
    busy: form.formState.isSubmitting,
    submit,
  };
}

const fields = ["roles", "licenseType", "groupIds", "workspaceIds", "note"] as const;

/** The field that a refusal is about, when it is one of the form's. */
function fieldOf(error: unknown) {
  const said = refusalOf(error).fields;
  return fields.find((field) => said[field]);
}
