import type { ProfileChoice, SystemOrganizationRow, UpdateOrganizationInput } from "@usher/domain";
import { type FormEvent, useId, useState } from "react";
import { useMessages } from "../messages/messages.ts";
import { OptionalLabel } from "../optional-label.tsx";
import { problemWords } from "../problem-words.ts";
import { Button } from "../ui/button.tsx";
import { CheckboxCards } from "../ui/checkbox-cards.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Notice } from "../ui/notice.tsx";
import { NumberField } from "../ui/number-field.tsx";
import { Select } from "../ui/select.tsx";
import { TextField } from "../ui/text-field.tsx";
import { named } from "../worded.ts";
import { RoleMapFields, suggestedRoles } from "./role-map-fields.tsx";
import styles from "./system.module.css";
import { useProfiles } from "./use-profiles.ts";
import { useSystemDeeds } from "./use-system-deeds.ts";

export interface EditDialogProps {
  organization: SystemOrganizationRow;
  onClose: () => void;
}

/** What an organization is called, has and is entitled to. */
export function EditDialog({ organization, onClose }: EditDialogProps) {
  const words = useMessages();
  const { edit: say } = words.system;
  const { update } = useSystemDeeds();
  const profiles = useProfiles() ?? [];
  const id = useId();
  const [draft, setDraft] = useState(() => draftOf(organization));
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  async function save(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    try {
      await update(draft.name, inputOf(organization, draft));
      onClose();
    } catch (error) {
      setProblem(problemWords(error, words));
      setBusy(false);
    }
  }
  return (
    <Dialog
      open
      footer={
        <>
          <Button onClick={onClose}>{words.forms.cancel}</Button>
          <Button busy={busy} form={id} type="submit" variant="primary">
            {say.submit}
          </Button>
        </>
      }
      size="large"
      title={say.title(organization.name)}
      onOpenChange={(open) => open || onClose()}
    >
      <form noValidate className={styles.form} id={id} onSubmit={save}>
        {problem ? <Notice title={problem} tone="red" /> : null}
        <Details draft={draft} onChange={change} />
        <ProfileFields
          before={organization.profile}
          draft={draft}
          profiles={profiles}
          onChange={change}
        />
        <Entitlements draft={draft} profiles={profiles} onChange={change} />
        <Seats draft={draft} organization={organization} onChange={change} />
      </form>
    </Dialog>
  );
}

interface Draft {
  name: string;
  plan: string;
  contactUrl: string;
  profile: string;
  roleMap: Record<string, string>;
  entitlements: string[];
  seats: Record<string, number | null>;
}

function draftOf(organization: SystemOrganizationRow): Draft {
  const { name, plan, contactUrl, profile, entitlements, licenses } = organization;
  const seats = Object.fromEntries(licenses.map((license) => [license.key, license.seats]));
  return {
    ...{ name, profile, entitlements, seats },
    plan: plan ?? "",
    contactUrl: contactUrl ?? "",
    roleMap: {},
  };
}

/** Only what differs: what nobody touched may have been changed elsewhere meanwhile. */
function inputOf(before: SystemOrganizationRow, draft: Draft): UpdateOrganizationInput {
  const moved = draft.profile !== before.profile;
  const seats = before.licenses
    .filter(({ key, seats: had }) => !moved && draft.seats[key] !== had)
    .map(({ key }) => [key, draft.seats[key] ?? null] as const);
  return {
    organizationId: before.id,
    name: draft.name,
    plan: draft.plan.trim() || null,
    contactUrl: draft.contactUrl.trim() || null,
    entitlements: draft.entitlements,
    ...(moved ? { profile: draft.profile, roleMap: draft.roleMap } : {}),
    ...(seats.length > 0 ? { seats: Object.fromEntries(seats) } : {}),
  };
}

interface PartProps {
  draft: Draft;
  onChange: (part: Partial<Draft>) => void;
}

function Details({ draft, onChange }: PartProps) {
  const { create, edit } = useMessages().system;
  return (
    <>
      <div className={styles.pair}>
        <TextField
          autoComplete="off"
          label={create.name}
          value={draft.name}
          onChange={({ target }) => onChange({ name: target.value })}
        />
        <TextField
          autoComplete="off"
          label={<OptionalLabel>{create.plan}</OptionalLabel>}
          value={draft.plan}
          onChange={({ target }) => onChange({ plan: target.value })}
        />
      </div>
      <TextField
        autoComplete="off"
        hint={edit.contactHint}
        label={<OptionalLabel>{edit.contactUrl}</OptionalLabel>}
        type="url"
        value={draft.contactUrl}
        onChange={({ target }) => onChange({ contactUrl: target.value })}
      />
    </>
  );
}

interface ProfileFieldsProps extends PartProps {
  before: string;
  profiles: readonly ProfileChoice[];
}

function ProfileFields({ before, draft, profiles, onChange }: ProfileFieldsProps) {
  const { create, edit } = useMessages().system;
  const from = profiles.find(({ key }) => key === before);
  const to = profiles.find(({ key }) => key === draft.profile);
  function choose(profile: string) {
    const next = profiles.find(({ key }) => key === profile);
    onChange({ profile, roleMap: from && next ? suggestedRoles(from, next) : {} });
  }
  return (
    <>
      <Select
        label={create.profile}
        options={profiles.map(({ key, name }) => ({ value: key, label: name }))}
        value={draft.profile}
        onValueChange={choose}
      />
      {from && to && from !== to ? (
        <>
          <Notice title={edit.profileChange} tone="amber" />
          <RoleMapFields
            from={from}
            roleMap={draft.roleMap}
            to={to}
            onChange={(roleMap) => onChange({ roleMap })}
          />
        </>
      ) : null}
    </>
  );
}

function Entitlements({
  draft,
  profiles,
  onChange,
}: PartProps & { profiles: readonly ProfileChoice[] }) {
  const { edit } = useMessages().system;
  const asked = profiles.find(({ key }) => key === draft.profile)?.entitlement;
  const known = [...new Set([...(asked ? [asked] : []), ...draft.entitlements])];
  if (known.length === 0) return null;
  return (
    <CheckboxCards
      label={edit.entitlements}
      options={known.map((key) => ({ value: key, label: edit.entitlementOf(key) }))}
      values={draft.entitlements}
      onValuesChange={(entitlements) => onChange({ entitlements })}
    />
  );
}

function Seats({
  draft,
  organization,
  onChange,
}: PartProps & { organization: SystemOrganizationRow }) {
  const words = useMessages();
  const { language } = words;
  const { edit } = words.system;
  if (organization.licenses.length === 0 || draft.profile !== organization.profile) return null;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{edit.seats}</legend>
      <div className={styles.pair}>
        {named(organization.licenses, words).map(({ key, name, used }) => (
          <NumberField
            key={key}
            hint={edit.unlimited}
            label={edit.seatsOf(name, used.users + used.invitations)}
            locale={language}
            max={10_000_000}
            min={0}
            value={draft.seats[key] ?? null}
            onValueChange={(seats) => onChange({ seats: { ...draft.seats, [key]: seats } })}
          />
        ))}
      </div>
    </fieldset>
  );
}
