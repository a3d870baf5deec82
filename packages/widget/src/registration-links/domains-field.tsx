import { mostLinkDomains } from "@usher/domain";
import { Controller } from "react-hook-form";
import { useMessages } from "../messages/messages.ts";
import { OptionalLabel } from "../optional-label.tsx";
import { ChipsField } from "../ui/chips-field.tsx";
import { addDomains, isDomain } from "./domains.ts";
import type { CreateLinkFormState } from "./use-create-link-form.ts";

/** Whose addresses may register, as domains. */
export function DomainsField({ form }: { form: CreateLinkFormState }) {
  const { form: say } = useMessages().registrationLinks;
  return (
    <Controller
      control={form.control}
      name="domains"
      render={({ field: { value = [], onChange, ref } }) => (
        <ChipsField
          ref={ref}
          chips={value.map((domain) => ({
            value: domain,
            error: isDomain(domain) ? null : say.domainProblem,
          }))}
          error={value.length > mostLinkDomains ? say.domainsMany(mostLinkDomains) : undefined}
          hint={say.domainsHint}
          label={<OptionalLabel>{say.domains}</OptionalLabel>}
          placeholder={say.domainsPlaceholder}
          onAdd={(text) => onChange(addDomains(value, text))}
          onRemove={(gone) => onChange(value.filter((domain) => domain !== gone))}
        />
      )}
    />
  );
}
