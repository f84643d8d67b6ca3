import { Link } from "react-router";
import type { ResultPage } from "../api/catalog";
import { useLanguage } from "../language/LanguageContext";
import { formatDate } from "../language/language";
import { nameIn } from "../page/Names";
import { ProblemNotice } from "../page/ProblemNotice";
import { facetValueName } from "./facetNames";
import { HitCard } from "./HitCard";
import { chosenFacets, formatSearch, type SearchState, toggleFacet, withoutFacets } from "./searchState";
import type { Search } from "./useSearch";

/** How many the service answers with at a time. */
const onePage = 20;

interface Props {
  state: SearchState;
  search: Search;
}

export function Results({ state, search }: Props) {
  const { messages } = useLanguage();
  const { result, problem, stage } = search;
  const found =
    result &&
    (state.q ? messages.search.countFor(result.total, state.q) : messages.search.count(result.total));
  const heading = stage === "searching" ? messages.search.loading : (found ?? messages.search.results);
  return (
    <section className="results-list" aria-labelledby="results" aria-busy={stage !== "settled"}>
      <h2 id="results">{heading}</h2>
      <p className="unseen" role="status">
        {stage === "settled" ? found : messages.search.loading}
      </p>
      {result && <EditionLine result={result} />}
      <ChosenFacets state={state} result={result} />
      {result && (
        <div className={stage === "searching" ? "stale" : ""}>
          {result.total === 0 && <Nothing state={state} result={result} />}
          <ol className="hits">
            {result.items.map((hit) => (
              <HitCard key={hit.id} hit={hit} />
            ))}
          </ol>
        </div>
      )}
      {!result && !problem && <div className="skeleton" aria-hidden="true" />}
      {problem && <ProblemNotice problem={problem} retry={search.retry} />}
      {result && result.total > onePage && !problem && stage !== "searching" && (
        <More search={search} result={result} />
      )}
    </section>
  );
}

/** Which list, and of which day: an answer about recognition is worth nothing without them. */
function EditionLine({ result: { edition, asOf, perhapsReplacedBy } }: { result: ResultPage }) {
  const { language, messages } = useLanguage();
  return (
    <p className="edition">
      <span>{nameIn(language, edition)}</span>
      {edition.documentNumber && <span lang="zh-Hans">{edition.documentNumber}</span>}
      <span>{messages.search.asOf(formatDate(language, asOf))}</span>
      {perhapsReplacedBy && <span>{messages.search.perhaps(perhapsReplacedBy)}</span>}
    </p>
  );
}

function ChosenFacets({ state, result }: { state: SearchState; result: ResultPage | undefined }) {
  const { language, messages } = useLanguage();
  const chosen = chosenFacets(state);
  if (chosen.length === 0) return null;
  return (
    <ul className="chosen" aria-label={messages.search.filtersOn}>
      {chosen.map(({ name, value }) => {
        const known = result?.facets[name]?.find((counted) => counted.value === value) ?? { value };
        const called = facetValueName(name, known, { messages, language });
        return (
          <li key={`${name} ${value}`}>
            <Link
              to={`/?${formatSearch(toggleFacet(state, name, value))}`}
              aria-label={messages.search.removeFilter(called)}
            >
              {called}
              <svg viewBox="0 0 20 20" aria-hidden="true">
                <path d="M6 6l8 8M14 6l-8 8" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
              </svg>
            </Link>
          </li>
        );
      })}
      <li>
        <Link className="chosen-clear" to={`/?${formatSearch(withoutFacets(state))}`}>
          {messages.search.clearFilters}
        </Link>
      </li>
    </ul>
  );
}

function Nothing({ state, result }: { state: SearchState; result: ResultPage }) {
  const { messages } = useLanguage();
  if (result.edition.entriesPublished === false) {
    return (
      <div className="nothing">
        <h3>{messages.search.unpublished}</h3>
        <p>{messages.search.unpublishedHelp}</p>
      </div>
    );
  }
  const filtered = chosenFacets(state).length > 0;
  return (
    <div className="nothing">
      <h3>{state.q ? messages.search.none(state.q) : messages.search.noneFiltered}</h3>
      {result.suggestions && result.suggestions.length > 0 && (
        <p className="examples">
          {messages.search.suggestions}
          {result.suggestions.map((suggestion) => (
            <Link key={suggestion} to={`/?${formatSearch({ ...state, q: suggestion })}`}>
              {suggestion}
            </Link>
          ))}
        </p>
      )}
      <ul>
        {filtered && (
          <li>
            <Link to={`/?${formatSearch(withoutFacets(state))}`}>{messages.search.clearFilters}</Link>
          </li>
        )}
        {messages.search.noneHelp.map((help) => (
          <li key={help}>{help}</li>
        ))}
      </ul>
      <p>{messages.search.noneMeaning}</p>
    </div>
  );
}

function More({ search, result }: { search: Search; result: ResultPage }) {
  const { messages } = useLanguage();
  const fetching = search.stage === "fetching more";
  return (
    <p className="more">
      {result.nextCursor && (
        <button className="button button-quiet" type="button" onClick={search.more} aria-disabled={fetching}>
          {fetching ? messages.search.moreLoading : messages.search.more}
        </button>
      )}
      <span role="status">{messages.search.shown(result.items.length, result.total)}</span>
    </p>
  );
}
