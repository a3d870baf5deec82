import { zodResolver } from "@hookform/resolvers/zod";
import { AcceptInvitationInput, type InvitationPreview, passwordLength } from "@usher/domain";
import { Card, CardPage, PasswordField, TextField } from "@usher/widget/parts";
import { useForm } from "react-hook-form";
import { usher } from "../client.ts";
import { Form } from "../form.tsx";
import { forgetLinkToken } from "../link-token.ts";
import { NameFields } from "../name-fields.tsx";
import { navigate } from "../navigation.tsx";
import { useSession } from "../session/session.tsx";
import { usePage } from "../use-page.ts";
import { words } from "../words.ts";

interface AcceptFormProps {
  preview: InvitationPreview;
  token: string;
}

/** Name and password of somebody who was invited; afterwards they are signed in. */
export function AcceptForm({ preview, token }: AcceptFormProps) {
  const { reload } = useSession();
  const form = useForm({
    resolver: zodResolver(AcceptInvitationInput),
    defaultValues: { token, firstName: "", lastName: "", password: "" },
  });
  const { errors } = form.formState;
  const { name } = preview.organization;
  const invitedBy = words.accept.invitedBy(preview.invitedBy);
  const joinsAs = words.accept.joinsAs(preview.roles, preview.license);
  usePage(words.accept.title(name));
  async function accept(input: AcceptInvitationInput) {
    await usher.invitations.accept.mutate(input);
    forgetLinkToken();
    await reload();
    navigate("/account", {}, true);
  }
  return (
    <CardPage brand={name}>
      <Card body={`${invitedBy} ${joinsAs}`} title={words.accept.title(name)}>
        <Form form={form} submitLabel={words.accept.submit} onSubmit={accept}>
          <TextField
            readOnly
            autoComplete="username"
            hint={words.accept.emailHint}
            label={words.accept.email}
            type="email"
            value={preview.email}
          />
          <NameFields
            autoFocus
            errors={errors}
            first={form.register("firstName")}
            last={form.register("lastName")}
          />
          <PasswordField
            autoComplete="new-password"
            error={errors.password?.message}
            hint={words.passwords.hint(passwordLength.minimum)}
            label={words.passwords.choose}
            {...form.register("password")}
          />
        </Form>
      </Card>
    </CardPage>
  );
}
