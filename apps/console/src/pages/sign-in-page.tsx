import { zodResolver } from "@hookform/resolvers/zod";
import { SignInInput } from "@usher/domain";
import { Card, CardPage, Notice, PasswordField } from "@usher/widget/parts";
import { useForm, useWatch } from "react-hook-form";
import { usher } from "../client.ts";
import formStyles from "../form.module.css";
import { Form } from "../form.tsx";
import { Link, type Passed, passed } from "../navigation.tsx";
import { forOrganization, organizationAsked } from "../session/organization-asked.ts";
import { useSession } from "../session/session.tsx";
import { SignInStep } from "../sign-in/sign-in-step.tsx";
import { usePage } from "../use-page.ts";
import { WhoseAccountFields } from "../whose-account-fields.tsx";
import { words } from "../words.ts";

/** Signing in: the password first, then whatever else the account asks for. */
export function SignInPage() {
  const { session } = useSession();
  if (session.status === "signing-in") return <SignInStep step={session.step} />;
  const notice = session.status === "signed-out" ? session.notice : undefined;
  return <PasswordPage notice={notice ?? passed().notice} />;
}

function PasswordPage({ notice }: Pick<Passed, "notice">) {
  const { proceed } = useSession();
  const { slug, brand } = organizationAsked();
  const form = useForm({
    resolver: zodResolver(SignInInput),
    defaultValues: { organization: slug, identifier: "", password: "" },
  });
  const { errors } = form.formState;
  const organization = useWatch({ control: form.control, name: "organization" });
  usePage(words.signIn.title, brand);
  async function signIn(input: SignInInput) {
    await proceed(await usher.session.signIn.mutate(input));
  }
  return (
    <CardPage brand={brand} footer={words.signIn.help}>
      <Card title={words.signIn.title}>
        <div className={formStyles.form}>
          <Why notice={notice} />
          <Form form={form} submitLabel={words.signIn.submit} onSubmit={signIn}>
            <WhoseAccountFields
              errors={errors}
              identifier={form.register("identifier")}
              known={Boolean(slug)}
              organization={form.register("organization")}
            />
            <PasswordField
              autoComplete="current-password"
              error={errors.password?.message}
              label={words.signIn.password}
              {...form.register("password")}
            />
          </Form>
          <Link
            className={formStyles.aside}
            href={forOrganization("/forgot-password", organization)}
          >
            {words.signIn.forgot}
          </Link>
        </div>
      </Card>
    </CardPage>
  );
}

/** What happened, to somebody who did not come here by themselves. */
function Why({ notice }: Pick<Passed, "notice">) {
  if (!notice) return null;
  const { title, body } = words.signIn.notices[notice];
  const tone = notice === "signed-out" ? "neutral" : "amber";
  return (
    <div role="status">
      <Notice body={body} title={title} tone={tone} />
    </div>
  );
}
