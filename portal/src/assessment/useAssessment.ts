import { type FormEvent, useEffect, useRef, useState } from "react";
import { useSearchParams } from "react-router";
import type { Answer } from "../api/http";
import { type Entry, readEntry } from "../api/catalog";
import type { Problem } from "../api/problem";

/** Asks when the form is sent, one question at a time; an answer takes the place of a problem, and a problem that of an answer. */
export function useAssessment<T>(ask: () => Promise<Answer<T>>) {
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [answer, setAnswer] = useState<T>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (asking) return;
    setAsking(true);
    const assessed = await ask();
    setAsking(false);
    setAnswer(assessed.ok ? assessed.value : undefined);
    setProblem(assessed.ok ? undefined : assessed.problem);
  };
  const forget = () => {
    setAnswer(undefined);
    setProblem(undefined);
  };
  return { asking, problem, answer, submit, forget };
}

/** The page of a certificate leads here with it. */
export function useWantedEntry(take: (entry: Entry) => void) {
  const wanted = useSearchParams()[0].get("entry");
  const taken = useRef(take);
  useEffect(() => {
    taken.current = take;
  });
  useEffect(() => {
    if (!wanted) return;
    const abort = new AbortController();
    readEntry(wanted, abort.signal).then(
      (read) => read.ok && taken.current(read.value),
      () => undefined,
    );
    return () => abort.abort();
  }, [wanted]);
}
