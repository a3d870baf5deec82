import { zodResolver } from "@hookform/resolvers/zod";
import { AcceptInvitationInput, type InvitationPreview, passwordLength } from "@usher/domain";
import {
  Card,
  CardPage,
  Form,
  NameFields,
  PasswordField,
  TextField,
  useFieldProblems,
} from "@usher/widget/parts";
import { useForm } from "react-hook-form";
import { usher } from "../client.ts";
import { forgetLinkToken } from "../link-token.ts";
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
  const { proceed } = useSession();
  const form = useForm({
    resolver: zodResolver(AcceptInvitationInput),
    defaultValues: { token, firstName: "", lastName: "", password: "" },
  });
  const problem = useFieldProblems(form);
  const { name } = preview.organization;
  const invitedBy = words.accept.invitedBy(preview.invitedBy);
  const joinsAs = words.accept.joinsAs(preview.roles, preview.license);
  const hint = words.passwords.hint(passwordLength.minimum);
  usePage(words.accept.title(name));
  async function accept(input: AcceptInvitationInput) {
    const answer = await usher.invitations.accept.mutate(input);
    forgetLinkToken();
    await proceed(answer);
    navigate(answer.status === "signed-in" ? "/account" : "/sign-in", {}, true);
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
            first={form.register("firstName")}
            last={form.register("lastName")}
            problems={{ firstName: problem("firstName"), lastName: problem("lastName") }}
          />
          <PasswordField
            autoComplete="new-password"
            error={problem("password", hint)}
            hint={hint}
            label={words.passwords.choose}
            {...form.register("password")}
          />
        </Form>
      </Card>
    </CardPage>
  );
}
