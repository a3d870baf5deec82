import { zodResolver } from "@hookform/resolvers/zod";
import { RequestPasswordResetInput } from "@usher/domain";
import { Card, CardPage } from "@usher/widget/parts";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { usher } from "../client.ts";
import formStyles from "../form.module.css";
import { Form } from "../form.tsx";
import { Link } from "../navigation.tsx";
import { forOrganization, organizationAsked } from "../session/organization-asked.ts";
import { usePage } from "../use-page.ts";
import { WhoseAccountFields } from "../whose-account-fields.tsx";
import { words } from "../words.ts";

const say = words.forgot;

/** Asks for a link to set a new password. What it says afterwards is the same for every name. */
export function ForgotPage() {
  const { slug, brand } = organizationAsked();
  const [sent, setSent] = useState(false);
  usePage(sent ? say.sent.title : say.title, brand);
  const back = (
    <Link className={formStyles.aside} href={forOrganization("/sign-in", slug)}>
      {say.back}
    </Link>
  );
  return (
    <CardPage brand={brand} footer={back}>
      {sent ? (
        <Card body={say.sent.body} title={say.sent.title}>
          <p role="status">{say.sent.help}</p>
        </Card>
      ) : (
        <Card body={say.body} title={say.title}>
          <ForgotForm onSent={() => setSent(true)} />
        </Card>
      )}
    </CardPage>
  );
}

function ForgotForm({ onSent }: { onSent: () => void }) {
  const { slug } = organizationAsked();
  const form = useForm({
    resolver: zodResolver(RequestPasswordResetInput),
    defaultValues: { organization: slug, identifier: "" },
  });
  const { errors } = form.formState;
  async function send(input: RequestPasswordResetInput) {
    await usher.session.requestPasswordReset.mutate(input);
    onSent();
  }
  return (
    <Form form={form} submitLabel={say.submit} onSubmit={send}>
      <WhoseAccountFields
        errors={errors}
        identifier={form.register("identifier")}
        known={Boolean(slug)}
        organization={form.register("organization")}
      />
    </Form>
  );
}
