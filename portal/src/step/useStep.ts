import { useState } from "react";
import type { Answer } from "../api/http";
import type { Problem } from "../api/problem";

/** Takes a step at a time: what comes of it goes to `onDone`, why it was refused is kept. */
export function useStep<T>(onDone: (value: T) => void) {
  const [problem, setProblem] = useState<Problem>();
  const [working, setWorking] = useState(false);
  const take = async (step: () => Promise<Answer<T>>) => {
    if (working) return;
    setWorking(true);
    const answer = await step();
    setWorking(false);
    setProblem(answer.ok ? undefined : answer.problem);
    if (answer.ok) onDone(answer.value);
  };
  return { problem, working, take };
}
