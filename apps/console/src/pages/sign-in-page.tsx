import { zodResolver } from "@hookform/resolvers/zod";
import { SignInInput } from "@usher/domain";
import { Card, CardPage, Notice, PasswordField, TextField } from "@usher/widget/parts";
import { useForm } from "react-hook-form";
import { usher } from "../client.ts";
import formStyles from "../form.module.css";
import { Form } from "../form.tsx";
import { type Passed, passed } from "../navigation.tsx";
import { rememberedOrganization } from "../session/remembered-organization.ts";
import { useSession } from "../session/session.tsx";
import { usePage } from "../use-page.ts";
import { words } from "../words.ts";

export function SignInPage() {
  const { reload } = useSession();
  const remembered = rememberedOrganization();
  const asked = new URLSearchParams(location.search).get("organization");
  const slug = asked ?? remembered?.slug ?? "";
  const brand = remembered && remembered.slug === slug ? remembered.name : words.product;
  const form = useForm({
    resolver: zodResolver(SignInInput),
    defaultValues: { organization: slug, identifier: "", password: "" },
  });
  const { errors } = form.formState;
  usePage(words.signIn.title, brand);
  async function signIn(input: SignInInput) {
    await usher.session.signIn.mutate(input);
    await reload();
  }
  return (
    <CardPage brand={brand} footer={words.signIn.help}>
      <Card title={words.signIn.title}>
        <div className={formStyles.form}>
          <Why notice={passed().notice} />
          <Form form={form} submitLabel={words.signIn.submit} onSubmit={signIn}>
            <TextField
              autoCapitalize="none"
              autoComplete="organization"
              autoFocus={!slug}
              error={errors.organization?.message}
              hint={words.signIn.organizationHint}
              label={words.signIn.organization}
              spellCheck={false}
              {...form.register("organization")}
            />
            <TextField
              autoCapitalize="none"
              autoComplete="username"
              autoFocus={Boolean(slug)}
              error={errors.identifier?.message}
              label={words.signIn.identifier}
              spellCheck={false}
              {...form.register("identifier")}
            />
            <PasswordField
              autoComplete="current-password"
              error={errors.password?.message}
              label={words.signIn.password}
              {...form.register("password")}
            />
          </Form>
        </div>
      </Card>
    </CardPage>
  );
}

/** What happened, to somebody who did not come here by themselves. */
function Why({ notice }: Pick<Passed, "notice">) {
  if (!notice) return null;
  const { title, body } = words.signIn.notices[notice];
  const tone = {
    "access-ended": "amber",
    "signed-out": "neutral",
    "password-set": "green",
  } as const;
  return (
    <div role="status">
      <Notice body={body} title={title} tone={tone[notice]} />
    </div>
  );
}
