import { type Problem, readProblem, unreachable } from "./problem";

/** A refusal is a value, as on the other side of the wire; only an abort is thrown. */
export type Answer<T> = { ok: true; value: T } | { ok: false; problem: Problem };

/** Asks in the language of the page, which `<html lang>` holds. */
export async function get<T>(path: string, signal: AbortSignal): Promise<Answer<T>> {
  try {
    const response = await fetch(path, {
      signal,
      headers: { accept: "application/json", "accept-language": document.documentElement.lang },
    });
    if (!response.ok) return { ok: false, problem: await readProblem(response) };
    return { ok: true, value: (await response.json()) as T };
  } catch (surprise) {
    if (signal.aborted) throw surprise;
    return { ok: false, problem: unreachable };
  }
}
