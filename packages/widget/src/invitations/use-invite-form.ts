import { zodResolver } from "@hookform/resolvers/zod";
import { refusalOf } from "@usher/client";
import { type InvitationOutcome, type InviteInput, inviteInputFor } from "@usher/domain";
import { useMemo } from "react";
import { type UseFormReturn, useForm, useWatch } from "react-hook-form";
import type * as z from "zod/mini";
import { useApi, useMe } from "../api.ts";
import { useRefresh } from "../directory/refresh-context.ts";
import { useMessages } from "../messages/messages.ts";
import { problemWords } from "../problem-words.ts";
import { isAddress } from "./addresses.ts";
import { firstRoles } from "./invite-defaults.ts";
import { useMailNews } from "./mail-news.tsx";

type Values = z.input<typeof InviteInput>;
export type InviteFormState = UseFormReturn<Values, unknown, InviteInput>;

/** The form and its sending. What was typed stays until every address has an outcome. */
export function useInviteForm(onOutcomes: (outcomes: InvitationOutcome[]) => void) {
  const { client } = useApi();
  const refresh = useRefresh();
  const words = useMessages();
  const mailNews = useMailNews();
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
      const outcomes = await client.invitations.create.mutate(filled(input));
      const ids = outcomes.flatMap((one) => (one.invitationId ? [one.invitationId] : []));
      refresh.soon(ids, true);
      mailNews.watch(ids);
      onOutcomes(outcomes);
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

/** Only what was chosen: an organization that has no groups refuses even none of them. */
function filled({ note, groupIds, workspaceIds, ...invite }: InviteInput): InviteInput {
  return {
    ...invite,
    ...(groupIds?.length ? { groupIds } : {}),
    ...(workspaceIds?.length ? { workspaceIds } : {}),
    ...(note ? { note } : {}),
  };
}

const fields = ["roles", "licenseType", "groupIds", "workspaceIds", "note"] as const;

/** The field that a refusal is about, when it is one of the form's. */
function fieldOf(error: unknown) {
  const said = refusalOf(error).fields;
  return fields.find((field) => said[field]);
}
