import type { Language } from "../language/language";

/** A text in both languages, so that a switch of language needs no second request. */
export type Bilingual = Record<Language, string>;

/** One fault of a request and the place it stands at (RFC 6901 pointer, parameter or header name). */
export interface Fault {
  at: string;
  details: Bilingual;
}

/** An RFC 9457 problem as the pages show it. `status` 0: no answer came at all. */
export interface Problem {
  type: string;
  status: number;
  titles: Partial<Bilingual>;
  detail?: string;
  faults: Fault[];
  /** Names this one occurrence, for a call to the help line. */
  instance?: string;
}

export const unreachable: Problem = { type: "about:blank", status: 0, titles: {}, faults: [] };

/** Whether asking again, unchanged, can help. */
export function isWorthRetrying(problem: Problem): boolean {
  return problem.status === 0 || problem.status === 408 || problem.status === 429 || problem.status >= 500;
}

/** Reads the problem out of an answer; whatever the body is, the status alone makes a problem. */
export async function readProblem(response: Response): Promise<Problem> {
  const problem: Problem = { type: "about:blank", status: response.status, titles: {}, faults: [] };
  if (!response.headers.get("content-type")?.includes("json")) return problem;
  let body: unknown;
  try {
    body = await response.json();
  } catch {
    return problem;
  }
  if (!isRecord(body)) return problem;
  problem.type = text(body["type"]) ?? problem.type;
  problem.titles = bilingual(body["titles"], text(body["title"]));
  const detail = text(body["detail"]);
  if (detail) problem.detail = detail;
  const instance = text(body["instance"]);
  if (instance) problem.instance = instance;
  if (Array.isArray(body["errors"])) problem.faults = body["errors"].filter(isRecord).map(fault);
  return problem;
}

function fault(error: Record<string, unknown>): Fault {
  const detail = text(error["detail"]) ?? text(error["code"]) ?? "";
  const details = bilingual(error["details"], detail);
  return {
    at: text(error["pointer"]) ?? text(error["parameter"]) ?? text(error["header"]) ?? "",
    details: { zh: details.zh ?? detail, en: details.en ?? detail },
  };
}

function bilingual(texts: unknown, fallback: string | undefined): Partial<Bilingual> {
  const of = (language: Language) => (isRecord(texts) ? text(texts[language]) : undefined) ?? fallback;
  const [zh, en] = [of("zh"), of("en")];
  return { ...(zh && { zh }), ...(en && { en }) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
