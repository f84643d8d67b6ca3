/** Public notices and objections, as the API words them. */

import { type Answer, get, send } from "./http";
import type { NoticeStanding } from "./titles";
import type { Event, Page } from "./verifications";

export interface DisplayedNotice extends NoticeStanding {
  kind: "EMPLOYER_INTERNAL" | "RESULT" | "CATALOG_CHANGE";
  article: string;
  /** Absent when it is not displayed. */
  lines?: { name: string; unit?: string; titleZh?: string; titleEn?: string }[];
}

export interface Objection {
  id: string;
  version?: number;
  stage: string;
  noticeId?: string;
  lodgedAt?: string;
  decideBy?: string;
  redacted?: string;
  text?: string;
  objector?: { name: string; contact: string };
  proposed?: { outcome: string; reason: string };
  outcome?: string;
  reason?: string;
  possibleSteps?: string[];
  timeline?: Event[];
}

export function listNotices(cursor: string | undefined, signal: AbortSignal) {
  const query = cursor ? `?${new URLSearchParams({ cursor })}` : "";
  return get<Page<DisplayedNotice>>(`/v1/notices${query}`, signal);
}

export function readNotice(id: string, signal: AbortSignal) {
  return get<DisplayedNotice>(`/v1/notices/${encodeURIComponent(id)}`, signal);
}

/** The receipt, told this once, is the only way back to it. */
export function lodgeObjection(
  notice: string,
  idempotencyKey: string,
  body: { text: string; name: string; contact: string },
): Promise<Answer<Objection & { receipt: string }>> {
  return send("POST", `/v1/notices/${encodeURIComponent(notice)}/objections`, { idempotencyKey, body });
}

export function followObjection(id: string, receipt: string): Promise<Answer<Objection>> {
  return send("POST", `/v1/objections/${encodeURIComponent(id)}/status`, { body: { receipt } });
}

export function withdrawObjection(id: string, receipt: string): Promise<Answer<Objection>> {
  return send("POST", `/v1/objections/${encodeURIComponent(id)}/withdrawal`, { body: { receipt } });
}
