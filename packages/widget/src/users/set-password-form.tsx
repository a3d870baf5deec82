import { passwordLength, type UserRow } from "@usher/domain";
import { type FormEvent, useState } from "react";
import { useMe } from "../api.ts";
import { fieldProblem } from "../field-problem.ts";
import { useMessages } from "../messages/messages.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { useUnsaved } from "../unsaved.tsx";
import { PersonsPasswordField } from "./persons-password-field.tsx";
import { useUserDeeds } from "./user-deeds.ts";
import styles from "./user-drawer.module.css";

/** Sets a password for somebody else, who has to change it when they sign in. */
export function SetPasswordForm({ user }: { user: UserRow }) {
  const words = useMessages();
  const { security: say } = words.user;
  const { setPassword } = useUserDeeds();
  const [password, setTyped] = useState("");
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const { passwordMinimum } = useMe().organization.policies;
  useUnsaved(password !== "");
  const reason = user.allowed.setPassword;
  if (reason) return <Notice title={words.refusals[reason]} tone="neutral" />;
  function type(text: string) {
    setTyped(text);
    setProblem(undefined);
  }
  async function save(event: FormEvent) {
    event.preventDefault();
    const length = [...password].length;
    if (length < passwordMinimum) return setProblem(words.user.add.passwordShort(passwordMinimum));
    if (length > passwordLength.maximum) return setProblem(words.forms.problems.tooLong);
    setBusy(true);
    await setPassword(user, password).then(
      () => type(""),
      (error: unknown) => setProblem(fieldProblem(error, "password", words)),
    );
    setBusy(false);
  }
  return (
    <form noValidate className={styles.form} onSubmit={save}>
      <PersonsPasswordField
        error={problem}
        hint={say.passwordHint(passwordMinimum)}
        label={say.password}
        value={password}
        onValueChange={type}
      />
      <div className={styles.save}>
        <Button busy={busy} disabled={password === ""} type="submit" variant="primary">
          {say.savePassword}
        </Button>
      </div>
    </form>
  );
}
