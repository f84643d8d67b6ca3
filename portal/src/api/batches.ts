/** Tables of requests and of checks, as the API words them. */

import { type Answer, get, send } from "./http";
import type { Bilingual } from "./problem";
import { type CheckedStatus, fetchFile } from "./results";
import type { Outcome } from "./verifications";

export interface RowFault {
  column?: string;
  code: string;
  details: Bilingual;
}

export interface VerificationBatch {
  id?: string;
  stage: "DRY_RUN" | "UPLOADED" | "FILLED";
  encoding: string;
  progress: { rows: number; opened: number; refused: number; waiting: number };
  rows: {
    row: number;
    outcome: "WAITING" | "OPENED" | "REFUSED";
    verificationId?: string;
    errors?: RowFault[];
  }[];
}

export const batchTemplate = "/v1/verification-batches/template.csv";

/** Says what would become of each row, and keeps nothing. */
export function tryBatch(token: string, csv: Blob): Promise<Answer<VerificationBatch>> {
  return send("POST", "/v1/verification-batches?dryRun=true", { token, csv });
}

export function openBatch(
  token: string,
  idempotencyKey: string,
  csv: Blob,
): Promise<Answer<VerificationBatch>> {
  return send("POST", "/v1/verification-batches", { token, idempotencyKey, csv });
}

export function readBatch(token: string, id: string, signal?: AbortSignal) {
  return get<VerificationBatch>(`/v1/verification-batches/${encodeURIComponent(id)}`, signal, token);
}

export interface ResultCheckBatch {
  id: string;
  encoding: string;
  checkedAt: string;
  expiresAt: string;
  progress: { rows: number; answered: number; refused: number };
  rows: {
    row: number;
    outcome: "ANSWERED" | "REFUSED";
    answer?: {
      found: boolean;
      valid: boolean;
      outcome?: Outcome;
      status?: CheckedStatus;
      holderName?: string;
      entryId?: string;
    };
    errors?: RowFault[];
  }[];
  disclaimer: Bilingual;
}

const checks = "/v1/relying-party/result-check-batches";

/** The first line of a table of checks, and nothing below it. */
export const checkTemplate = `data:text/csv;charset=utf-8,${encodeURIComponent(
  "\ufeffcode,birthDate,documentNumberEnding,asOf\r\n",
)}`;

export function checkBatch(
  token: string,
  idempotencyKey: string,
  csv: Blob,
): Promise<Answer<ResultCheckBatch>> {
  return send("POST", checks, { token, idempotencyKey, csv });
}

/** What was answered, as a table for a spreadsheet. */
export function fetchCheckBatch(token: string, id: string): Promise<Answer<Blob>> {
  return fetchFile("GET", `${checks}/${encodeURIComponent(id)}?format=csv`, token, "text/csv");
}
