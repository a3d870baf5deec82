import { type ReactNode, useId } from "react";

interface GroupProps {
  name: string;
  children: ReactNode;
}

/** Some choices that belong together, under their name. */
export function Group({ name, children }: GroupProps) {
  return (
    <fieldset className="embed-field">
      <legend>{name}</legend>
      {children}
    </fieldset>
  );
}

interface OneOfProps<Key extends string> {
  name: string;
  /** What may be chosen, and what it is called. */
  options: Record<Key, string>;
  chosen: Key;
  onChoose: (key: Key) => void;
}

const keysOf = <Key extends string>(options: Record<Key, string>) => Object.keys(options) as Key[];

/** One of a few, side by side or below each other. */
export function Radios<Key extends string>(props: OneOfProps<Key> & { below?: boolean }) {
  const { name, options, chosen, onChoose, below } = props;
  const group = useId();
  return (
    <Group name={name}>
      <div className={below ? "embed-list" : "embed-segments"}>
        {keysOf(options).map((key) => (
          <label key={key}>
            <input
              type="radio"
              name={group}
              checked={key === chosen}
              onChange={() => onChoose(key)}
            />
            <span>{options[key]}</span>
          </label>
        ))}
      </div>
    </Group>
  );
}

/** One of many. */
export function Select<Key extends string>(props: OneOfProps<Key> & { quiet?: boolean }) {
  const { name, options, chosen, onChoose, quiet } = props;
  const id = useId();
  return (
    <div className="embed-field">
      <label htmlFor={id} className={quiet ? "hidden" : undefined}>
        {name}
      </label>
      <select id={id} value={chosen} onChange={(event) => onChoose(event.target.value as Key)}>
        {keysOf(options).map((key) => (
          <option key={key} value={key}>
            {options[key]}
          </option>
        ))}
      </select>
    </div>
  );
}
