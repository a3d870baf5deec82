import { zodResolver } from "@hookform/resolvers/zod";
import { AcceptInvitationInput, type InvitationPreview, passwordLength } from "@usher/domain";
import {
  Card,
  CardPage,
  Form,
  NameFields,
  named,
  nameOf,
  PasswordField,
  TextField,
  useFieldProblems,
  useMessages,
} from "@usher/widget/parts";
import { useForm } from "react-hook-form";
import { usher } from "../client.ts";
import { forgetLinkToken } from "../link-token.ts";
import { navigate } from "../navigation.tsx";
import { useSession } from "../session/session.tsx";
import { usePage } from "../use-page.ts";

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
  const words = useMessages();
  const { accept: say, join, createAccount } = words.console;
  const { roles, license } = preview.given;
  const joinsAs = say.joinsAs(
    named(roles, words).map((role) => role.name),
    license && nameOf(license, words),
  );
  const hint = words.signIn.newPassword.hint(passwordLength.minimum);
  usePage(join(name));
  async function accept(input: AcceptInvitationInput) {
    const answer = await usher.invitations.accept.mutate(input);
    forgetLinkToken();
    await proceed(answer);
    navigate(answer.status === "signed-in" ? "/account" : "/sign-in", {}, true);
  }
  return (
    <CardPage brand={name}>
      <Card body={`${say.invitedBy(preview.invitedBy)} ${joinsAs}`} title={join(name)}>
        <Form form={form} submitLabel={createAccount} onSubmit={accept}>
          <TextField
            readOnly
            autoComplete="username"
            hint={say.emailHint}
            label={words.signIn.email}
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
            label={words.signIn.password}
            {...form.register("password")}
          />
        </Form>
      </Card>
    </CardPage>
  );
}
