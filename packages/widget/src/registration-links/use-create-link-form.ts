import { zodResolver } from "@hookform/resolvers/zod";
import { useQueryClient } from "@tanstack/react-query";
import {
  type CreatedRegistrationLink,
  CreateRegistrationLinkInput,
  type RoleRow,
  registrationLinkDays,
} from "@usher/domain";
import { type UseFormReturn, useForm } from "react-hook-form";
import type * as z from "zod/mini";
import { useApi, useMe, useRoles } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { problemWords } from "../problem-words.ts";

type Values = z.input<typeof CreateRegistrationLinkInput>;
export type CreateLinkFormState = UseFormReturn<Values, unknown, CreateRegistrationLinkInput>;

/** The roles one may give, highest first (rule 2). */
export function useGrantableRoles(): RoleRow[] {
  return useRoles().filter((role) => role.allowed.grant === null);
}

/** The form and what it makes. What was filled in stays until there is a link. */
export function useCreateLinkForm(onMade: (link: CreatedRegistrationLink) => void) {
  const { client, trpc } = useApi();
  const queryClient = useQueryClient();
  const words = useMessages();
  const { newcomerRole, licenseTypes } = useMe().organization.switches;
  const offered = useGrantableRoles();
  const role = offered.find(({ key }) => key === newcomerRole) ?? offered.at(-1);
  const [license] = licenseTypes;
  const form: CreateLinkFormState = useForm<Values, unknown, CreateRegistrationLinkInput>({
    resolver: zodResolver(CreateRegistrationLinkInput),
    defaultValues: {
      roles: role ? [role.key] : [],
      domains: [],
      expiresInDays: registrationLinkDays.usual,
      ...(license ? { licenseType: license.key } : {}),
    },
  });
  const submit = form.handleSubmit(async (input) => {
    try {
      onMade(await client.registrationLinks.create.mutate(input));
      void queryClient.invalidateQueries(trpc.registrationLinks.list.queryFilter());
    } catch (error) {
      form.setError("root", { message: problemWords(error, words) });
    }
  });
  return { form, submit };
}
