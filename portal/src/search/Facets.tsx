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
  const counted = shownFacets.some((name) => result?.facets[name]?.length);
  // An empty cell keeps the results in their column.
  if (result && !counted && inUse === 0) return <div />;
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
            values={offered(name, result?.facets[name] ?? [], state.facets[name])}
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
  const rest = values.length > atFirst + 1 ? values.length - atFirst : 0;
  return (
    <fieldset>
      <legend>{messages.facet[name]}</legend>
      {values.slice(0, all ? undefined : values.length - rest).map((shown) => (
        <label key={shown.value} className="facet-value">
          <input
            type="checkbox"
            checked={chosen.includes(shown.value)}
            onChange={() => onToggle(name, shown.value)}
          />
          <span>{facetValueName(name, shown, { messages, language })}</span>
          <span className="facet-count">{shown.count}</span>
        </label>
      ))}
      {rest > 0 && (
        <button type="button" className="plain" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? messages.search.facetFewer : messages.search.facetMore(rest)}
        </button>
      )}
    </fieldset>
  );
}

/**
 * A chosen value stays on the page, to be taken back, also where the answer counts none of it, and is never behind "n more".
 * Countries begin with the most frequent; whatever else keeps the order of the list.
 */
function offered(name: FacetName, values: FacetValue[], chosen: string[]): FacetValue[] {
  const sorted = name === "country" ? values.toSorted((one, two) => two.count - one.count) : values;
  const missing = chosen.filter((value) => !values.some((counted) => counted.value === value));
  const far = sorted.filter(({ value }, place) => place >= atFirst && chosen.includes(value));
  return [
    ...missing.map((value) => ({ value, count: 0 })),
    ...far,
    ...sorted.filter((value) => !far.includes(value)),
  ];
}
