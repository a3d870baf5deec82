import { zodResolver } from "@hookform/resolvers/zod";
import { refusalOf } from "@usher/client";
import { RegisterInput, type RegistrationPreview } from "@usher/domain";
import {
  Button,
  Card,
  CardPage,
  Form,
  NameFields,
  Notice,
  named,
  PasswordField,
  TextField,
  useFieldProblems,
  useMessages,
} from "@usher/widget/parts";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { usher } from "../client.ts";
import { forgetLinkToken } from "../link-token.ts";
import { navigate } from "../navigation.tsx";
import { rememberOrganization } from "../session/remembered-organization.ts";
import { useSession } from "../session/session.tsx";
import { signInPath } from "../sign-in/sign-in-path.ts";
import { usePage } from "../use-page.ts";
import { endOf, type RegistrationEnd } from "./register-ends.ts";

interface RegisterFormProps {
  preview: RegistrationPreview;
  token: string;
  /** The link stopped working while the form was filled in. */
  onEnded: (end: RegistrationEnd) => void;
  /** The account is made, and its address is to be confirmed. */
  onMailed: (email: string) => void;
}

/** E-mail, name and password of somebody with a registration link. */
export function RegisterForm({ preview, token, onEnded, onMailed }: RegisterFormProps) {
  const { proceed } = useSession();
  const [exists, setExists] = useState(false);
  const form = useForm({
    resolver: zodResolver(RegisterInput),
    defaultValues: { token, email: "", firstName: "", lastName: "", password: "" },
  });
  const problem = useFieldProblems(form);
  const { name, slug } = preview.organization;
  const words = useMessages();
  const { register: say, join, createAccount } = words.console;
  const hint = words.signIn.newPassword.hint(preview.passwordMinimum);
  const only = preview.domains.map((domain) => `@${domain}`).join(", ");
  const emailHint = [
    ...(only ? [say.only(only)] : []),
    ...(preview.verifiesEmail ? [say.verifies] : []),
  ];
  usePage(join(name));
  async function register(input: RegisterInput) {
    setExists(false);
    try {
      const answer = await usher.registrationLinks.register.mutate(input);
      forgetLinkToken();
      rememberOrganization({ slug, name });
      if (answer.status === "verify-email") return onMailed(answer.email);
      await proceed(answer);
      // Whoever has another step to take before a session takes it there.
      navigate(answer.status === "signed-in" ? "/account" : signInPath(slug), {}, true);
    } catch (error) {
      const { reason } = refusalOf(error);
      const end = reason === "invalid_input" ? null : endOf(reason);
      if (end) return onEnded(end);
      if (reason !== "account_exists") throw error;
      rememberOrganization({ slug, name });
      form.setError("email", { type: "refused", message: say.exists.field }, { shouldFocus: true });
      setExists(true);
    }
  }
  return (
    <CardPage brand={name}>
      <Card
        body={say.body(named(preview.given.roles, words).map((role) => role.name))}
        title={join(name)}
      >
        <Form form={form} submitLabel={createAccount} onSubmit={register}>
          {exists ? <Existing slug={slug} /> : null}
          <TextField
            autoFocus
            autoCapitalize="none"
            autoComplete="username"
            error={problem("email", words.forms.problems.email)}
            hint={emailHint.join(" ")}
            label={words.signIn.email}
            spellCheck={false}
            type="email"
            {...form.register("email")}
          />
          <NameFields
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

/** Whoever has an account signs in with it; nothing of it was changed. */
function Existing({ slug }: { slug: string }) {
  const { console, signIn } = useMessages();
  const { exists } = console.register;
  return (
    <div role="status">
      <Notice
        action={<Button onClick={() => navigate(signInPath(slug))}>{signIn.submit}</Button>}
        body={exists.body}
        title={exists.title}
        tone="blue"
      />
    </div>
  );
}
