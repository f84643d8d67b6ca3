import { useEffect, useState } from "react";
import type { Answer } from "./http";
import type { Problem } from "./problem";

export type Asked<T> =
  | { stage: "waiting" }
  | { stage: "ready"; value: T }
  | { stage: "refused"; problem: Problem; retry: () => void };

/** Asks once for each `key`; `ask` must depend on nothing else. */
export function useAnswer<T>(
  key: string,
  ask: (key: string, signal: AbortSignal) => Promise<Answer<T>>,
): Asked<T> {
  const [attempt, setAttempt] = useState(0);
  const [settled, setSettled] = useState<{ key: string; attempt: number; answer: Answer<T> }>();

  useEffect(() => {
    const abort = new AbortController();
    ask(key, abort.signal).then(
      (answer) => setSettled({ key, attempt, answer }),
      () => undefined,
    );
    return () => abort.abort();
  }, [key, attempt, ask]);

  if (settled?.key !== key || settled.attempt !== attempt) return { stage: "waiting" };
  const { answer } = settled;
  return answer.ok
    ? { stage: "ready", value: answer.value }
    : { stage: "refused", problem: answer.problem, retry: () => setAttempt(attempt + 1) };
}
