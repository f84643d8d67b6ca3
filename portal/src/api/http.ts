import { type Problem, readProblem, unreachable } from "./problem";

/** A refusal is a value, as on the other side of the wire; only an abort is thrown. */
export type Answer<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export interface Sending {
  body?: unknown;
  /** In place of a body of JSON: a table, sent as the bytes it is. */
  csv?: Blob;
  /** The access token of who asks; nobody's business on public routes. */
  token?: string;
  /** The version that was seen last; the service refuses to change another. */
  ifMatch?: number;
  /** The same for the same wish: a repetition changes nothing more. */
  idempotencyKey?: string;
  signal?: AbortSignal;
}

export function get<T>(path: string, signal?: AbortSignal, token?: string): Promise<Answer<T>> {
  return send<T>("GET", path, { ...(signal && { signal }), ...(token && { token }) });
}

/** Asks in the language of the page, which `<html lang>` holds. */
export async function send<T>(method: string, path: string, sending: Sending = {}): Promise<Answer<T>> {
  const { body, csv, token, ifMatch, idempotencyKey, signal } = sending;
  const headers = new Headers({
    accept: "application/json",
    "accept-language": document.documentElement.lang,
  });
  if (body !== undefined) headers.set("content-type", "application/json");
  if (csv) headers.set("content-type", "text/csv");
  if (token) headers.set("authorization", `Bearer ${token}`);
  if (ifMatch !== undefined) headers.set("if-match", `"${ifMatch}"`);
  if (idempotencyKey) headers.set("idempotency-key", idempotencyKey);
  try {
    const response = await fetch(path, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(csv && { body: csv }),
      ...(signal && { signal }),
    });
    if (!response.ok) return { ok: false, problem: await readProblem(response) };
    const value = response.status === 204 ? undefined : await response.json();
    return { ok: true, value: value as T };
  } catch (surprise) {
    if (signal?.aborted) throw surprise;
    return { ok: false, problem: unreachable };
  }
}
