import { zodResolver } from "@hookform/resolvers/zod";
import { refusalOf } from "@usher/client";
import { CreateOrganizationInput } from "@usher/domain";
import { useId, useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { fieldWords } from "../field-words.ts";
import { useMessages } from "../messages/messages.ts";
import { OptionalLabel } from "../optional-label.tsx";
import { problemWords } from "../problem-words.ts";
import { exactTime } from "../time/time-words.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Notice } from "../ui/notice.tsx";
import { SecretText } from "../ui/secret-text.tsx";
import { Select } from "../ui/select.tsx";
import { TextField } from "../ui/text-field.tsx";
import styles from "./system.module.css";
import { useProfiles } from "./use-profiles.ts";
import { useSystemDeeds } from "./use-system-deeds.ts";

interface Made {
  name: string;
  url: string;
  expiresAt: string;
}

/** Makes an organization with its first user, then shows the link that sets that one's password. */
export function CreateDialog({ onClose }: { onClose: () => void }) {
  const [made, setMade] = useState<Made | null>(null);
  return made ? (
    <LinkDialog made={made} onClose={onClose} />
  ) : (
    <FormDialog onClose={onClose} onMade={setMade} />
  );
}

function LinkDialog({ made, onClose }: { made: Made; onClose: () => void }) {
  const words = useMessages();
  const { link } = words.system.create;
  return (
    <Dialog
      open
      description={link.text(exactTime(Date.parse(made.expiresAt), words))}
      footer={
        <Button variant="primary" onClick={onClose}>
          {words.forms.done}
        </Button>
      }
      title={link.title(made.name)}
      onOpenChange={(open) => open || onClose()}
    >
      <SecretText
        copiedLabel={link.copied}
        copyLabel={link.copy}
        label={link.label}
        value={made.url}
      />
    </Dialog>
  );
}

const empty = {
  slug: "",
  name: "",
  profile: "standard",
  owner: { email: "", firstName: "", lastName: "" },
};

function FormDialog({ onClose, onMade }: { onClose: () => void; onMade: (made: Made) => void }) {
  const words = useMessages();
  const { create: say } = words.system;
  const { create } = useSystemDeeds();
  const profiles = useProfiles();
  const id = useId();
  const form = useForm({ resolver: zodResolver(CreateOrganizationInput), defaultValues: empty });
  const { errors, isSubmitting } = form.formState;
  const submit = form.handleSubmit(async (input) => {
    try {
      const { url, expiresAt, organization } = await create(CreateOrganizationInput.parse(input));
      onMade({ name: organization.name, url, expiresAt });
    } catch (error) {
      const message = problemWords(error, words);
      const taken = refusalOf(error).reason === "already_bootstrapped";
      form.setError(taken ? "slug" : "root", { message });
    }
  });
  return (
    <Dialog
      open
      footer={
        <>
          <Button onClick={onClose}>{words.forms.cancel}</Button>
          <Button busy={isSubmitting} form={id} type="submit" variant="primary">
            {say.submit}
          </Button>
        </>
      }
      title={say.title}
      onOpenChange={(open) => open || onClose()}
    >
      <form noValidate className={styles.form} id={id} onSubmit={submit}>
        {errors.root?.message ? <Notice title={errors.root.message} tone="red" /> : null}
        <div className={styles.pair}>
          <TextField
            {...form.register("name")}
            autoComplete="off"
            error={fieldWords(errors.name, words)}
            label={say.name}
          />
          <TextField
            {...form.register("slug")}
            autoComplete="off"
            error={errors.slug?.type ? fieldWords(errors.slug, words) : errors.slug?.message}
            hint={say.slugHint}
            label={say.slug}
          />
        </div>
        <Controller
          control={form.control}
          name="profile"
          render={({ field }) => (
            <Select
              label={say.profile}
              options={(
                profiles ?? [{ key: "standard", name: words.names.standard ?? "Standard" }]
              ).map(({ key, name }) => ({ value: key, label: name }))}
              value={field.value}
              onValueChange={field.onChange}
            />
          )}
        />
        <TextField
          {...form.register("plan", { setValueAs: (plan: string) => plan || undefined })}
          autoComplete="off"
          error={fieldWords(errors.plan, words)}
          label={<OptionalLabel>{say.plan}</OptionalLabel>}
        />
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{say.owner}</legend>
          <p className={styles.hint}>{say.ownerHint}</p>
          <TextField
            {...form.register("owner.email")}
            autoComplete="off"
            error={errors.owner?.email ? words.forms.problems.email : undefined}
            label={say.email}
            type="email"
          />
          <div className={styles.pair}>
            <TextField
              {...form.register("owner.firstName")}
              autoComplete="off"
              error={fieldWords(errors.owner?.firstName, words)}
              label={say.firstName}
            />
            <TextField
              {...form.register("owner.lastName")}
              autoComplete="off"
              error={fieldWords(errors.owner?.lastName, words)}
              label={<OptionalLabel>{say.lastName}</OptionalLabel>}
            />
          </div>
        </fieldset>
      </form>
    </Dialog>
  );
}
