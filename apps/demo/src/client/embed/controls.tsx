import { useId } from "react";
import {
  type Choices,
  densities,
  directions,
  forms,
  languages,
  mostRadius,
  parts,
  themes,
} from "../../embed/choices.ts";
import { Group, Radios, Select } from "./fields.tsx";
import type { Sample } from "./sample.ts";

export interface ControlsProps {
  choices: Choices;
  onChoose: (change: Partial<Choices>) => void;
  samples: readonly Sample[];
}

export function Controls({ choices, onChoose, samples }: ControlsProps) {
  const { form, part, theme, language, direction, density } = choices;
  return (
    <section className="embed-controls card" aria-labelledby="choices">
      <h2 className="hidden" id="choices">
        Choices
      </h2>
      <Products choices={choices} onChoose={onChoose} samples={samples} />
      <Radios
        below
        name="Form"
        options={forms}
        chosen={form}
        onChoose={(form) => onChoose({ form })}
      />
      {form === "part" ? (
        <Select name="Part" options={parts} chosen={part} onChoose={(part) => onChoose({ part })} />
      ) : null}
      <Radios
        name="Theme"
        options={themes}
        chosen={theme}
        onChoose={(theme) => onChoose({ theme })}
      />
      <Select
        name="Language"
        options={languages}
        chosen={language}
        onChoose={(language) => onChoose({ language })}
      />
      <Select
        name="Direction"
        options={directions}
        chosen={direction}
        onChoose={(direction) => onChoose({ direction })}
      />
      <Radios
        name="Density"
        options={densities}
        chosen={density}
        onChoose={(density) => onChoose({ density })}
      />
      <Accent choices={choices} onChoose={onChoose} samples={samples} />
      <Radius choices={choices} onChoose={onChoose} />
    </section>
  );
}

function Products({ choices, onChoose, samples }: ControlsProps) {
  return (
    <Group name="Product">
      <div className="embed-list">
        {samples.map(({ organization, name, profile }) => (
          <label key={organization}>
            <input
              type="radio"
              name="product"
              checked={organization === choices.product}
              onChange={() => onChoose({ product: organization })}
            />
            <img src={`/marks/${organization}.svg`} alt="" width="20" height="20" />
            <span>
              {name} <small>{profile}</small>
            </span>
          </label>
        ))}
      </div>
    </Group>
  );
}

/** What the panel has by itself by day, which a colour field has to show something for. */
const ushers = "#3355d1";

/** Usher's own accent, a product's, or any. */
function Accent({ choices, onChoose, samples }: ControlsProps) {
  const { accent } = choices;
  const offered = [{ accent: null, name: "Usher" }, ...samples];
  return (
    <Group name="Accent">
      <div className="embed-swatches">
        {offered.map(({ accent: colour, name }) => (
          <label key={name} title={`${name}’s`}>
            <input
              type="radio"
              name="accent"
              aria-label={`${name}’s`}
              checked={colour === accent}
              onChange={() => onChoose({ accent: colour })}
            />
            <span style={{ background: colour ?? ushers }} />
          </label>
        ))}
        <input
          type="color"
          aria-label="Another colour"
          title="Another colour"
          value={accent ?? ushers}
          onChange={(event) => onChoose({ accent: event.target.value })}
        />
      </div>
    </Group>
  );
}

function Radius({ choices, onChoose }: Pick<ControlsProps, "choices" | "onChoose">) {
  const id = useId();
  return (
    <div className="embed-field">
      <label htmlFor={id}>
        Radius <output htmlFor={id}>{choices.radius} px</output>
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={mostRadius}
        step={1}
        value={choices.radius}
        onChange={(event) => onChoose({ radius: event.target.valueAsNumber })}
      />
    </div>
  );
}
