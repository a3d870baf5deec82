import { zodResolver } from "@hookform/resolvers/zod";
import { refusalOf } from "@usher/client";
import { passwordLength, ResetPasswordInput } from "@usher/domain";
import {
  Card,
  CardPage,
  Form,
  PasswordField,
  useFieldProblems,
  useMessages,
} from "@usher/widget/parts";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { usher } from "../client.ts";
import { forgetLinkToken } from "../link-token.ts";
import { navigate } from "../navigation.tsx";
import { product } from "../product.ts";
import { useSession } from "../session/session.tsx";
import { useLinkToken } from "../use-link-token.ts";
import { usePage } from "../use-page.ts";
import { DeadEndPage } from "./dead-end-page.tsx";

/** Where the one-time link to set a password leads. */
export function SetPasswordPage() {
  const token = useLinkToken();
  const { setPassword } = useMessages().console;
  const [ended, setEnded] = useState(false);
  if (ended) return <DeadEndPage {...setPassword.ended} signIn />;
  if (!token) return <DeadEndPage {...setPassword.incomplete} />;
  return <SetPasswordForm key={token} token={token} onEnded={() => setEnded(true)} />;
}

function SetPasswordForm({ token, onEnded }: { token: string; onEnded: () => void }) {
  const { proceed } = useSession();
  const form = useForm({
    resolver: zodResolver(ResetPasswordInput),
    defaultValues: { token, password: "" },
  });
  const problem = useFieldProblems(form);
  const { console, signIn } = useMessages();
  const { setPassword: say } = console;
  const hint = signIn.newPassword.hint(passwordLength.minimum);
  usePage(say.title);
  async function setPassword(input: ResetPasswordInput) {
    const answer = await usher.session.resetPassword.mutate(input).catch((error) => {
      if (refusalOf(error).reason === "link_used") return onEnded();
      throw error;
    });
    if (!answer) return;
    forgetLinkToken();
    await proceed(answer);
    // Whoever has to give a code as well does so there.
    navigate(answer.status === "signed-in" ? "/account" : "/sign-in", {}, true);
  }
  return (
    <CardPage brand={product}>
      <Card body={say.body} title={say.title}>
        <Form form={form} submitLabel={say.submit} onSubmit={setPassword}>
          <PasswordField
            autoFocus
            autoComplete="new-password"
            error={problem("password", hint)}
            hint={hint}
            label={signIn.newPassword.label}
            {...form.register("password")}
          />
        </Form>
      </Card>
    </CardPage>
  );
}
