/** Results that stand, as the API words them: checking one, sharing it, having it printed and signed. */

import { type Answer, get, send } from "./http";
import { type Bilingual, readProblem, unreachable } from "./problem";
import type { Outcome, Page, ResultStatus } from "./verifications";

export type CheckedStatus = ResultStatus | "NOT_GIVEN_YET";

/** What anybody may learn of a result who has its code and one thing that only its holder gives, or a print, or a link. */
export interface ResultCheck {
  found: boolean;
  valid: boolean;
  checkedAt: string;
  asOf?: string;
  outcome?: Outcome;
  status?: CheckedStatus;
  conditional?: boolean;
  since?: string;
  entryId?: string;
  certificateNumber?: string;
  holderName?: string;
  decidedAt?: string;
  /** Where a holder's link showed it. */
  sharedUntil?: string;
  disclaimer: Bilingual;
}

/** Whatever is left out comes back as a fault of its field. */
export interface ResultQuestion {
  code?: string;
  birthDate?: string;
  documentNumberEnding?: string;
  /** The digits of a print's QR code, in place of the three above. */
  statement?: string;
  asOf?: string;
}

export function checkResult(question: ResultQuestion): Promise<Answer<ResultCheck>> {
  return send("POST", "/v1/result-checks", { body: question });
}

export function readSharedResult(secret: string, signal: AbortSignal): Promise<Answer<ResultCheck>> {
  return get(`/v1/shared-results/${encodeURIComponent(secret)}`, signal);
}

export interface TitleCheck {
  found: boolean;
  valid: boolean;
  level?: string;
  series?: string;
  entryId?: string;
  certifiedAt?: string;
  revokedAt?: string;
}

export function checkTitle(code: string, name: string): Promise<Answer<TitleCheck>> {
  return send("POST", "/v1/title-checks", { body: { code, name } });
}

export interface Check {
  at: string;
  by: "ANYBODY" | "HOLDER_OF_PRINT" | "RELYING_PARTY" | "SHARED_LINK";
  name?: string;
  asOf?: string;
}

export function listChecks(token: string, id: string, signal: AbortSignal) {
  return get<Page<Check>>(`${at(id)}/checks?limit=50`, signal, token);
}

export interface ShareLink {
  id: string;
  madeAt: string;
  expiresAt: string;
  open: boolean;
  revokedAt?: string;
  /** Told once, when it is made. */
  address?: string;
}

export function listShareLinks(token: string, id: string, signal: AbortSignal) {
  return get<{ items: ShareLink[] }>(`${at(id)}/share-links`, signal, token);
}

export function shareResult(token: string, id: string, days: number): Promise<Answer<ShareLink>> {
  return send("POST", `${at(id)}/share-links`, { token, body: { days } });
}

export async function revokeShareLink(token: string, id: string, link: string): Promise<Answer<true>> {
  const answer = await fetchFile("DELETE", `${at(id)}/share-links/${encodeURIComponent(link)}`, token, "*/*");
  return answer.ok ? { ok: true, value: true } : answer;
}

/** The print, a PDF; the gateway hands out its bytes only to those who ask for them. */
export function fetchPrint(token: string, id: string): Promise<Answer<Blob>> {
  return fetchFile("GET", `${at(id)}/result.pdf`, token, "application/pdf");
}

/** The credential for machines, a signed text. */
export function fetchCredential(token: string, id: string): Promise<Answer<Blob>> {
  return fetchFile("GET", `${at(id)}/credential`, token, "application/vc+jwt");
}

export async function fetchFile(
  method: string,
  path: string,
  token: string,
  accept: string,
): Promise<Answer<Blob>> {
  try {
    const response = await fetch(path, {
      method,
      headers: { accept, authorization: `Bearer ${token}`, "accept-language": document.documentElement.lang },
    });
    if (!response.ok) return { ok: false, problem: await readProblem(response) };
    return { ok: true, value: await response.blob() };
  } catch {
    return { ok: false, problem: unreachable };
  }
}

function at(id: string): string {
  return `/v1/verifications/${encodeURIComponent(id)}`;
}
