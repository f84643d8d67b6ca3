import { useState } from "react";
import type { FacetName, FacetValue, ResultPage } from "../api/catalog";
import { useLanguage } from "../language/LanguageContext";
import { facetValueName } from "./facetNames";
import { chosenFacets, type SearchState } from "./searchState";

const shownFacets = ["category", "sector", "titleLevel", "country"] as const satisfies FacetName[];

/** A longer facet hides the rest behind "n more". */
const atFirst = 6;

interface Props {
  state: SearchState;
  result: ResultPage | undefined;
  onToggle: (name: FacetName, value: string) => void;
}

export function Facets({ state, result, onToggle }: Props) {
  const { messages } = useLanguage();
  const [open, setOpen] = useState(false);
  const inUse = chosenFacets(state).length;
  return (
    <section className="facets" aria-label={messages.search.filters}>
      <button
        type="button"
        className="facets-toggle"
        aria-expanded={open}
        aria-controls="facets"
        onClick={() => setOpen(!open)}
      >
        {messages.search.filtersShow(inUse)}
      </button>
      <div id="facets" className="facets-groups" data-open={open}>
        <h2>{messages.search.filters}</h2>
        {shownFacets.map((name) => (
          <Facet
            key={name}
            name={name}
            values={ordered(name, withChosen(result?.facets[name] ?? [], state.facets[name]))}
            chosen={state.facets[name]}
            onToggle={onToggle}
          />
        ))}
      </div>
    </section>
  );
}

interface FacetProps {
  name: FacetName;
  values: FacetValue[];
  chosen: string[];
  onToggle: Props["onToggle"];
}

function Facet({ name, values, chosen, onToggle }: FacetProps) {
  const { language, messages } = useLanguage();
  const [all, setAll] = useState(false);
  if (values.length === 0) return null;
  const hidden = values.length > atFirst + 1 && !all ? values.length - atFirst : 0;
  return (
    <fieldset>
      <legend>{messages.facet[name]}</legend>
      {values.slice(0, values.length - hidden).map(({ value, count }) => (
        <label key={value} className="facet-value">
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(name, value)} />
          <span>{facetValueName(name, value, { messages, language })}</span>
          <span className="facet-count">{count}</span>
        </label>
      ))}
      {hidden > 0 && (
        <button type="button" className="plain" onClick={() => setAll(true)}>
          {messages.search.facetMore(hidden)}
        </button>
      )}
    </fieldset>
  );
}

/** A chosen value stays on the page, to be taken back, also where the answer counts none of it; chosen ones are never hidden. */
function withChosen(values: FacetValue[], chosen: string[]): FacetValue[] {
  const counted = new Set(values.map(({ value }) => value));
  const missing = chosen.filter((value) => !counted.has(value)).map((value) => ({ value, count: 0 }));
  const far = values.filter(({ value }, place) => place >= atFirst && chosen.includes(value));
  return [...missing, ...far, ...values.filter((value) => !far.includes(value))];
}

/** The lists stand in the order of the paper; whatever else, in that of the answer: the most frequent first. */
function ordered(name: FacetName, values: FacetValue[]): FacetValue[] {
  return name === "category" ? values.toSorted((one, two) => one.value.localeCompare(two.value)) : values;
}
