import type { UserRow } from "@usher/domain";
import { Check } from "lucide-react";
import { useMemo } from "react";
import { useSlotList } from "../api.ts";
import type { SlotColumn, SlotValue } from "../host/slots.ts";
import { useMessages } from "../messages/messages.ts";
import { tableRoles } from "../ui/table-roles.ts";
import { Tooltip } from "../ui/tooltip.tsx";
import { attempt, valueIn, valueText } from "./cell-value.ts";
import { HostContent } from "./host-content.tsx";

export interface HostCellsProps {
  user: UserRow;
  /** How many of the host's columns there is room for. */
  count: number;
  className: string | undefined;
}

/** What the host's columns say of somebody, as cells of their row. */
export function HostCells({ user, count, className }: HostCellsProps) {
  return useSlotList("columns")
    .slice(0, count)
    .map((column) => (
      <td key={column.key} {...tableRoles.cell} className={className}>
        <Cell column={column} user={user} />
      </td>
    ));
}

function Cell({ column, user }: { column: SlotColumn; user: UserRow }) {
  const value = useMemo(() => valueIn(column, user), [column, user]);
  const { render } = column;
  const drawn = useMemo(
    () => (render ? attempt(() => render(value, user)) : undefined),
    [render, value, user],
  );
  return render ? <HostContent content={drawn} /> : <Written value={value} />;
}

function Written({ value }: { value: SlotValue }) {
  const { language, users } = useMessages();
  const { on, off } = users.cells.mfa;
  if (value === true) return <Check aria-label={on} role="img" size={16} strokeWidth={1.5} />;
  if (value === false)
    return (
      <span aria-label={off} role="img">
        –
      </span>
    );
  const text = valueText(value, language);
  if (typeof value !== "string") return text;
  return (
    <Tooltip label={text}>
      <span>{text}</span>
    </Tooltip>
  );
}
