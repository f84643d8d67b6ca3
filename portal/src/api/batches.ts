/** Tables of requests and of checks, as the API words them. */

import { type Answer, get, send } from "./http";
import type { Bilingual } from "./problem";

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
