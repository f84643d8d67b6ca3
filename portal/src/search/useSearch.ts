import { useEffect, useState } from "react";
import { useNavigationType } from "react-router";
import { type ResultPage, searchEntries } from "../api/catalog";
import type { Problem } from "../api/problem";

export interface Search {
  /** All pages fetched so far, as one; while another query is awaited, those of the one before it. */
  result: ResultPage | undefined;
  problem: Problem | undefined;
  stage: "settled" | "searching" | "fetching more";
  more: () => void;
  retry: () => void;
}

interface Ask {
  query: string;
  cursor?: string;
}

interface Answered {
  ask?: Ask;
  result?: ResultPage;
  problem?: Problem;
}

/** What this visit has seen, by query: Back shows it at once and as long as it was. */
const seen = new Map<string, ResultPage>();

/** Keeps up with `query`; a late answer to an earlier query is never shown as the present one's. */
export function useSearch(query: string): Search {
  const returning = useNavigationType() === "POP";
  const [ask, setAsk] = useState<Ask>();
  const [answered, setAnswered] = useState<Answered>({});

  if (ask?.query !== query) {
    const next = { query };
    setAsk(next);
    const kept = returning ? seen.get(query) : undefined;
    if (kept) setAnswered({ ask: next, result: kept });
  }

  useEffect(() => {
    if (!ask || answered.ask === ask) return;
    const abort = new AbortController();
    searchEntries(ask.query, ask.cursor, abort.signal).then(
      (answer) =>
        setAnswered((before) =>
          answer.ok
            ? { ask, result: joined(ask, before.result, answer.value) }
            : { ...refused(ask, before), problem: answer.problem },
        ),
      () => undefined,
    );
    return () => abort.abort();
  }, [ask, answered.ask]);

  useEffect(() => {
    if (answered.ask && answered.result) seen.set(answered.ask.query, answered.result);
  }, [answered]);

  const settled = answered.ask === ask;
  return {
    result: answered.result,
    problem: settled ? answered.problem : undefined,
    stage: settled ? "settled" : ask?.cursor ? "fetching more" : "searching",
    more: () => answered.result?.nextCursor && setAsk({ query, cursor: answered.result.nextCursor }),
    retry: () => ask && setAsk({ ...ask }),
  };
}

function joined(ask: Ask, before: ResultPage | undefined, page: ResultPage): ResultPage {
  return ask.cursor && before ? { ...page, items: [...before.items, ...page.items] } : page;
}

/** A refused next page leaves the pages that are there; a refused search leaves nothing. */
function refused(ask: Ask, before: Answered): Answered {
  return ask.cursor && before.result ? { ask, result: before.result } : { ask };
}
