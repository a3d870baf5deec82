import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { useApi } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { Combobox, type ComboboxOption } from "../ui/combobox.tsx";
import styles from "./audit.module.css";

/** How many people are offered for what is typed. */
const offered = 8;

export interface PersonFilterProps {
  label: string;
  value: ComboboxOption | null;
  onValueChange: (person: ComboboxOption | null) => void;
}

/** One person of the organization, found by typing. */
export function PersonFilter({ label, value, onValueChange }: PersonFilterProps) {
  const { filters } = useMessages().audit;
  const { trpc } = useApi();
  const [query, setQuery] = useState("");
  // What stands in the field once somebody is chosen is their name: look for others too.
  const search = useDeferredValue(query === value?.label ? "" : query.trim());
  const input = { limit: offered, ...(search ? { search } : {}) };
  const { data } = useQuery(
    trpc.users.list.queryOptions(input, { placeholderData: keepPreviousData, staleTime: 30_000 }),
  );
  return (
    <Combobox
      className={styles.person}
      emptyLine={filters.nobody}
      label={label}
      options={(data?.rows ?? []).map(({ id, name, email }) => ({
        value: id,
        label: name,
        beneath: email === name ? null : email,
      }))}
      placeholder={label}
      value={value}
      onQueryChange={setQuery}
      onValueChange={onValueChange}
    />
  );
}
