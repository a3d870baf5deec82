import { type BulkAction, Reason } from "@usher/domain";
import { useGroups, useRoles } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { OptionalLabel } from "../optional-label.tsx";
import { Checklist } from "../ui/checklist.tsx";
import { DateField } from "../ui/date-field.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { LicenseChoice } from "../users/license-choice.tsx";
import { RoleChoice } from "../users/role-choice.tsx";
import { firstEndDay } from "../users/suspension-days.ts";
import { offeredRoles } from "../users/user-facts.ts";
import { type Answers, isPast } from "./bulk-deed.ts";
import styles from "./bulk-dialog.module.css";

export interface BulkFieldsProps {
  action: BulkAction;
  answers: Answers;
  onChange: (part: Partial<Answers>) => void;
}

/** What the action has to be told. */
export function BulkFields(props: BulkFieldsProps) {
  switch (props.action) {
    case "assignRoles":
      return <Roles {...props} />;
    case "assignLicense":
      return <License {...props} />;
    case "addToGroups":
    case "removeFromGroups":
      return <Groups {...props} />;
    case "suspend":
      return <Suspension {...props} />;
    default:
      return null;
  }
}

function Roles({ answers, onChange }: BulkFieldsProps) {
  const { fields } = useMessages().bulk;
  return (
    <RoleChoice
      chosen={answers.roles}
      label={fields.role}
      offered={offeredRoles(useRoles())}
      onChosenChange={(roles) => onChange({ roles })}
    />
  );
}

function License({ answers, onChange }: BulkFieldsProps) {
  const { fields } = useMessages().bulk;
  return (
    <LicenseChoice
      label={fields.license}
      value={answers.licenseType}
      onValueChange={(licenseType) => onChange({ licenseType })}
    />
  );
}

function Groups({ answers, onChange }: BulkFieldsProps) {
  const { bulk, user } = useMessages();
  const say = user.accessTab;
  const groups = useGroups().data ?? [];
  return (
    <Checklist
      countLine={say.chosen}
      emptyLine={(query) => (query ? say.noneFound(query) : say.noGroups)}
      label={bulk.fields.groups}
      options={groups.map(({ id, name }) => ({ value: id, label: name }))}
      searchLabel={say.searchGroups}
      selected={answers.groupIds}
      onSelectedChange={(groupIds) => onChange({ groupIds })}
    />
  );
}

function Suspension({ answers, onChange }: BulkFieldsProps) {
  const { user, forms } = useMessages();
  const { suspend: say } = user;
  const now = new Date();
  const tooLong = !Reason.safeParse(answers.reason).success;
  return (
    <div className={styles.fields}>
      <TextArea
        error={tooLong ? forms.problems.tooLong : undefined}
        hint={say.reasonHint}
        label={<OptionalLabel>{say.reason}</OptionalLabel>}
        rows={2}
        value={answers.reason}
        onChange={(event) => onChange({ reason: event.target.value })}
      />
      <DateField
        error={isPast(answers.day, now) ? say.untilPast : undefined}
        label={<OptionalLabel>{say.until}</OptionalLabel>}
        min={firstEndDay(now)}
        value={answers.day}
        onChange={(event) => onChange({ day: event.target.value })}
      />
    </div>
  );
}
