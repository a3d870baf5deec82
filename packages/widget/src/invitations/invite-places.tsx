import type { Named } from "@usher/domain";
import { Controller } from "react-hook-form";
import { useGroups, useMe, useWorkspaces } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { OptionalLabel } from "../optional-label.tsx";
import { Checklist } from "../ui/checklist.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import type { InviteFormState } from "./use-invite-form.ts";

interface PlacesProps {
  form: InviteFormState;
}

/** The groups they come into; nothing where there are none, or for who may not put people into them. */
export function InviteGroups({ form }: PlacesProps) {
  const { form: say } = useMessages().invitations;
  const { permissions, organization } = useMe();
  const groups = useGroups();
  if (!organization.switches.groups || !permissions.includes("groups:manage")) return null;
  return (
    <Places
      all={groups.data}
      form={form}
      label={say.groups}
      name="groupIds"
      searchLabel={say.searchGroups}
    />
  );
}

/** The workspaces they come into, likewise. */
export function InviteWorkspaces({ form }: PlacesProps) {
  const { permissions, organization } = useMe();
  const offered = organization.switches.workspaces === "members";
  return offered && permissions.includes("workspaces:manage") ? <Workspaces form={form} /> : null;
}

function Workspaces({ form }: PlacesProps) {
  const { form: say } = useMessages().invitations;
  const workspaces = useWorkspaces();
  return (
    <Places
      all={workspaces.data}
      form={form}
      label={say.workspaces}
      name="workspaceIds"
      searchLabel={say.searchWorkspaces}
    />
  );
}

interface ChecklistProps extends PlacesProps {
  name: "groupIds" | "workspaceIds";
  all: readonly Named[] | undefined;
  label: string;
  searchLabel: string;
}

function Places({ form, name, all, label, searchLabel }: ChecklistProps) {
  const { form: say } = useMessages().invitations;
  // With none to choose, or none loaded, there is nothing to ask.
  if (!all?.length) return null;
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field: { value, onChange }, fieldState: { error } }) => {
        const chosen = value ?? [];
        const told = chosen.length > 0 ? say.chosen(label, chosen.length) : label;
        return (
          <Disclosure label={<OptionalLabel>{told}</OptionalLabel>} open={Boolean(error)}>
            <Checklist
              hideLabel
              emptyLine={say.noneFound}
              error={error?.message}
              label={label}
              options={all.map((one) => ({ value: one.id, label: one.name }))}
              searchLabel={searchLabel}
              selected={chosen}
              onSelectedChange={onChange}
            />
          </Disclosure>
        );
      }}
    />
  );
}
