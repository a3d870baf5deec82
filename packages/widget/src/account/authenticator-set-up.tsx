import { zodResolver } from "@hookform/resolvers/zod";
import { OwnCodeInput, type TotpSetup } from "@usher/domain";
import { useForm } from "react-hook-form";
import { CodeField } from "../forms/code-field.tsx";
import { Form } from "../forms/form.tsx";
import { useFieldProblems } from "../forms/use-field-problems.ts";
import { useMessages } from "../messages/messages.ts";
import { QrCode } from "../ui/qr-code.tsx";
import { SecretText } from "../ui/secret-text.tsx";
import styles from "./account.module.css";

interface AuthenticatorSetUpProps {
  setUp: TotpSetup;
  /** Throws when the server refuses the code. */
  onConfirm: (code: string) => Promise<void>;
}

/** The secret for an authenticator app, as a QR code and as text, and the first code that it shows. */
export function AuthenticatorSetUp({ setUp, onConfirm }: AuthenticatorSetUpProps) {
  const form = useForm({ resolver: zodResolver(OwnCodeInput), defaultValues: { code: "" } });
  const problem = useFieldProblems(form);
  const { account, refusals } = useMessages();
  const { setUp: say } = account;
  return (
    <div className={styles.steps}>
      <p>{say.scan}</p>
      <div className={styles.qr}>
        <QrCode text={setUp.uri} title={say.qr} />
      </div>
      <SecretText
        copiedLabel={account.codes.copied}
        copyLabel={say.copySecret}
        label={say.secret}
        value={setUp.secret.replace(/.{4}(?=.)/g, "$& ")}
      />
      <p>{say.enter}</p>
      <Form form={form} submitLabel={say.submit} onSubmit={({ code }) => onConfirm(code)}>
        <CodeField
          autoFocus
          error={problem("code", refusals.wrong_code)}
          label={say.code}
          {...form.register("code")}
        />
      </Form>
    </div>
  );
}
