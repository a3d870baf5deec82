import { zodResolver } from "@hookform/resolvers/zod";
import { OwnCodeInput, type TotpSetup } from "@usher/domain";
import { QrCode, SecretText } from "@usher/widget/parts";
import { useForm } from "react-hook-form";
import { CodeField } from "../code-field.tsx";
import { Form } from "../form.tsx";
import { words } from "../words.ts";
import styles from "./mfa.module.css";

interface AuthenticatorSetUpProps {
  setUp: TotpSetup;
  /** Throws when the server refuses the code. */
  onConfirm: (code: string) => Promise<void>;
}

/** The secret for an authenticator app, as a QR code and as text, and the first code that it shows. */
export function AuthenticatorSetUp({ setUp, onConfirm }: AuthenticatorSetUpProps) {
  const form = useForm({ resolver: zodResolver(OwnCodeInput), defaultValues: { code: "" } });
  const { setUp: say } = words.account;
  return (
    <div className={styles.steps}>
      <p>{say.scan}</p>
      <div className={styles.qr}>
        <QrCode text={setUp.uri} title={say.qr} />
      </div>
      <SecretText
        copiedLabel={words.account.codes.copied}
        copyLabel={say.copySecret}
        label={say.secret}
        value={setUp.secret.replace(/.{4}(?=.)/g, "$& ")}
      />
      <p>{say.enter}</p>
      <Form form={form} submitLabel={say.submit} onSubmit={({ code }) => onConfirm(code)}>
        <CodeField
          autoFocus
          error={form.formState.errors.code?.message}
          label={say.code}
          {...form.register("code")}
        />
      </Form>
    </div>
  );
}
