/** What officers, authorities and experts do, as the API words it. */

import { type Answer, get, send } from "./http";
import type { Objection } from "./notices";
import { type TitleApplication, titleAddress } from "./titles";
import type { Event, Page, Verification } from "./verifications";

export const worklists = ["verifications", "title-applications", "objections", "assessments"] as const;
export type Worklist = (typeof worklists)[number];

/** Any case, as a list of what waits shows it. */
export interface Waiting {
  id: string;
  stage: string;
  entryId?: string;
  applicantName?: string;
  employerName?: string;
  referenceNumber?: string;
  holder?: { name?: string };
  promisedOn?: string;
  decideBy?: string;
  /** An RFC 3339 instant. */
  waitingSince: string;
}

export function readWorklist(token: string, of: Worklist, cursor: string, signal: AbortSignal) {
  const query = new URLSearchParams({ of, ...(cursor && { cursor }) });
  return get<Page<Waiting>>(`/v1/worklist?${query}`, signal, token);
}

export const lanes = ["CASES", "NOTICES", "ERASURE"] as const;
export type Lane = (typeof lanes)[number];

/** A case that time could not move on. */
export interface SetAside {
  kind: string;
  id: string;
  triedAgainAt: string;
}

export function listSetAside(token: string, lane: Lane, cursor: string, signal: AbortSignal) {
  const query = new URLSearchParams({ lane, ...(cursor && { cursor }) });
  return get<Page<SetAside>>(`/v1/deadlines/set-aside?${query}`, signal, token);
}

export interface StaffVerification extends Verification {
  issuerId?: string;
  flags?: string[];
  suspicion?: { reason: string; at: string };
}

export type VerificationStep = "screening" | "inquiries" | "decision" | "refusal" | "revocation";

export function stepVerification(
  token: string,
  { id, version }: Verification,
  step: VerificationStep | "recheck" | "handover",
  body: unknown,
): Promise<Answer<StaffVerification>> {
  return send("POST", `/v1/verifications/${encodeURIComponent(id)}/${step}`, {
    token,
    ifMatch: version,
    body,
  });
}

export interface IssuingBody {
  id?: string;
  version?: number;
  channel: string;
  contacts?: { email: string; name?: string | null }[];
  answerDomains?: string[];
  registerUrl?: string | null;
  history?: { answers: number; medianWorkingDays: number };
}

export function readIssuer(token: string, id: string, signal: AbortSignal) {
  return get<IssuingBody>(`/v1/issuers/${encodeURIComponent(id)}`, signal, token);
}

export function maintainIssuer(
  token: string,
  id: string,
  version: number | undefined,
  body: IssuingBody,
): Promise<Answer<IssuingBody>> {
  return send("PUT", `/v1/issuers/${encodeURIComponent(id)}`, {
    token,
    body,
    ...(version && { ifMatch: version }),
  });
}

export interface Opinion {
  favorable: boolean;
  opinion: string;
}

export interface Seat {
  member: string;
  office: string;
  name: string;
  employer?: string;
  recused?: string;
}

export interface Slot {
  starts: string;
  minutes: number;
  timeZone: string;
  place: string;
}

export interface Assessment {
  id: string;
  stage: string;
  version: number;
  referenceNumber: string;
  entryId: string;
  roundId: string;
  level: string;
  series: string;
  applicantName: string;
  checklist?: { item: string; article: string; mark: string; textZh: string; textEn: string }[];
  papersDue?: { lastDay: string; provisional?: boolean };
  papersReceivedAt?: string;
  papersLate?: boolean;
  reviews?: { bureau?: Opinion; authority?: Opinion };
  panelId?: string;
  members?: Seat[];
  interview?: Slot;
  interviewHeldAt?: string;
  notes?: string;
  present?: string[];
  voteClosesAt?: string;
  voters?: string[];
  voted?: string[];
  tally?: {
    sitting: number;
    present: number;
    cast: number;
    inFavor: number;
    against: number;
    abstained: number;
  };
  noticeId?: string;
  certificateCode?: string;
  certifiedAt?: string;
  revocationProposed?: { reason: string; at: string };
  reason?: string;
  end?: string;
  possibleSteps: string[];
  actionRequiredBy: string;
  timeline?: Event[];
}

export type AssessmentStep =
  | "paper-receipt"
  | "review"
  | "panel"
  | "recusal"
  | "interview-slot"
  | "interview"
  | "ballots"
  | "result"
  | "certificate"
  | "revocation";

export function readAssessment(token: string, id: string, signal?: AbortSignal) {
  return get<Assessment>(`${titleAddress(id)}/assessment`, signal, token);
}

export function stepAssessment(
  token: string,
  { id, version }: Assessment,
  step: AssessmentStep,
  body?: unknown,
): Promise<Answer<Assessment>> {
  return send("POST", `${titleAddress(id)}/${step}`, {
    token,
    ifMatch: version,
    ...(body !== undefined && { body }),
  });
}

/** Accepts an application by its checklist. */
export function acceptApplication(
  token: string,
  { id, version }: TitleApplication,
  checklist: Record<string, string>,
): Promise<Answer<TitleApplication>> {
  return send("POST", `${titleAddress(id)}/acceptance`, {
    token,
    ifMatch: version,
    body: { checklist },
  });
}

export interface Panel {
  id: string;
  version: number;
  stage: string;
  roundId: string;
  series: string;
  seats: Seat[];
  slots?: Slot[];
  timeline?: Event[];
}

export function appointPanel(
  token: string,
  idempotencyKey: string,
  body: { roundId: string; series: string; seats: Seat[]; slots: Slot[] },
): Promise<Answer<Panel>> {
  return send("POST", "/v1/panels", { token, idempotencyKey, body });
}

export function readPanel(token: string, id: string, signal?: AbortSignal) {
  return get<Panel>(`/v1/panels/${encodeURIComponent(id)}`, signal, token);
}

/** Fills seats anew or offers other times; what is left out stays. */
export function amendPanel(
  token: string,
  { id, version }: Panel,
  idempotencyKey: string,
  body: { seats?: Seat[]; slots?: Slot[] },
): Promise<Answer<Panel>> {
  return send("PATCH", `/v1/panels/${encodeURIComponent(id)}`, {
    token,
    idempotencyKey,
    ifMatch: version,
    body,
  });
}

export function readObjection(token: string, id: string, signal?: AbortSignal) {
  return get<Objection>(`/v1/objections/${encodeURIComponent(id)}`, signal, token);
}

export function decideObjection(
  token: string,
  { id, version }: Objection,
  body: unknown,
): Promise<Answer<Objection>> {
  return send("POST", `/v1/objections/${encodeURIComponent(id)}/decision`, {
    token,
    ...(version && { ifMatch: version }),
    body,
  });
}
