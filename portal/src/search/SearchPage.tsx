import { useCallback } from "react";
import { useLocation, useNavigate } from "react-router";
import type { FacetName } from "../api/catalog";
import { useLanguage } from "../language/LanguageContext";
import { PageHeading } from "../page/arrival";
import { Facets } from "./Facets";
import { Examples, FourLists } from "./Introduction";
import { Results } from "./Results";
import { SearchBox } from "./SearchBox";
import { formatSearch, parseSearch, toggleFacet } from "./searchState";
import { useSearch } from "./useSearch";

export function SearchPage() {
  const { messages } = useLanguage();
  const location = useLocation();
  const navigate = useNavigate();
  const state = parseSearch(new URLSearchParams(location.search));
  const query = formatSearch(state);
  const search = useSearch(query);
  const typing = (location.state as { typing?: boolean } | null)?.typing === true;

  // The keys of one word make one step of the history, and Back leaves the whole word.
  const searchFor = useCallback(
    (q: string, done: boolean) => {
      const next = formatSearch({ ...parseSearch(new URLSearchParams(query)), q });
      navigate(`/?${next}`, { replace: typing || next === query, state: { typing: !done } });
    },
    [query, typing, navigate],
  );

  const toggle = (name: FacetName, value: string) =>
    navigate(`/?${formatSearch(toggleFacet(state, name, value))}`);
  const untouched = query === "";

  return (
    <>
      <title>{messages.service.title(state.q || messages.search.title)}</title>
      <div className="hero">
        <div className="width">
          <PageHeading>{messages.search.heading}</PageHeading>
          <p className="hero-lede">{messages.search.lede}</p>
          <SearchBox q={state.q} onSearch={searchFor} />
          {untouched && <Examples />}
        </div>
      </div>
      {untouched && <FourLists counts={search.result} />}
      <div className="width results">
        <Facets state={state} result={search.result} onToggle={toggle} />
        <Results state={state} search={search} />
      </div>
    </>
  );
}
