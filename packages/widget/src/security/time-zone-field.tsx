import { useMemo, useState } from "react";
import { useMessages } from "../messages/messages.ts";
import { Combobox, type ComboboxOption } from "../ui/combobox.tsx";
import field from "../ui/field.module.css";

/** Most that a list shows at once; typing finds the others. */
const mostShown = 50;

const asOption = (zone: string): ComboboxOption => ({
  value: zone,
  label: zone.replaceAll("_", " "),
});

/** One of the zones that the browser knows, found by typing. */
export function TimeZoneField(props: { value: string; onValueChange: (zone: string) => void }) {
  const { time: say } = useMessages().security;
  const { value, onValueChange } = props;
  const zones = useMemo(() => [...new Set(["UTC", ...Intl.supportedValuesOf("timeZone")])], []);
  const [query, setQuery] = useState("");
  const chosen = asOption(value);
  const typed = query === chosen.label ? "" : query.trim().toLowerCase();
  const options = zones
    .map(asOption)
    .filter(({ label }) => label.toLowerCase().includes(typed))
    .slice(0, mostShown);
  return (
    <div className={field.field}>
      <div aria-hidden className={field.label}>
        {say.zone}
      </div>
      <Combobox
        emptyLine={say.none}
        label={say.zone}
        options={options}
        placeholder={say.find}
        value={chosen}
        onQueryChange={setQuery}
        onValueChange={(option) => option && onValueChange(option.value)}
      />
    </div>
  );
}
