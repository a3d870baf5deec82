import { zodResolver } from "@hookform/resolvers/zod";
import { SignInInput } from "@usher/domain";
import { useForm } from "react-hook-form";
import forms from "../forms/form.module.css";
import { Form } from "../forms/form.tsx";
import { useFieldProblems } from "../forms/use-field-problems.ts";
import { useMessages } from "../messages/messages.ts";
import { Notice } from "../ui/notice.tsx";
import { PasswordField } from "../ui/password-field.tsx";
import { type SignInNotice, useSignIn } from "./sign-in-state.ts";
import { WhoseAccountFields } from "./whose-account-fields.tsx";

/** The beginning: which account, and its password. */
export function PasswordStep({ notice }: { notice: SignInNotice | undefined }) {
  const { Frame, calls, slug, setSlug, proceed } = useSignIn();
  const { signIn: say } = useMessages();
  const form = useForm({
    resolver: zodResolver(SignInInput),
    defaultValues: { organization: slug, identifier: "", password: "" },
  });
  const problem = useFieldProblems(form);
  async function signIn(input: SignInInput) {
    setSlug(input.organization);
    await proceed(await calls.signIn(input));
  }
  return (
    <Frame footer={<p>{say.help}</p>} title={say.title}>
      <div className={forms.form}>
        {notice ? <Why notice={notice} /> : null}
        <Form form={form} submitLabel={say.submit} onSubmit={signIn}>
          <WhoseAccountFields
            organization={form.register("organization")}
            identifier={form.register("identifier")}
            problems={{
              organization: problem("organization"),
              identifier: problem("identifier"),
            }}
          />
          <PasswordField
            autoComplete="current-password"
            error={problem("password")}
            label={say.password}
            {...form.register("password")}
          />
        </Form>
        <Forgotten organization={() => form.getValues("organization")} />
      </div>
    </Frame>
  );
}

/** The way to a new password: a page of its own, or the next step here. */
function Forgotten({ organization }: { organization: () => string }) {
  const { pages, forget, setSlug, slug } = useSignIn();
  const { forgot } = useMessages().signIn;
  function go() {
    setSlug(organization());
    forget();
  }
  if (!pages)
    return (
      <button className={forms.aside} type="button" onClick={go}>
        {forgot}
      </button>
    );
  return (
    <a
      className={forms.aside}
      href={pages.forgotten(slug)}
      onClick={(event) => {
        // What was typed meanwhile goes along.
        event.currentTarget.href = pages.forgotten(organization());
      }}
    >
      {forgot}
    </a>
  );
}

function Why({ notice }: { notice: SignInNotice }) {
  const { notices } = useMessages().signIn;
  const { title, body }: { title: string; body?: string } = notices[notice];
  return (
    <div role="status">
      <Notice body={body} title={title} tone={notice === "signedOut" ? "neutral" : "amber"} />
    </div>
  );
}
