/** Rounds and title applications, as the API words them. */

import { type Answer, get, send } from "./http";
import type { Event, Page } from "./verifications";

export interface Round {
  id: string;
  nameZh: string;
  nameEn: string;
  /** False for an illustration that no authority has announced. */
  announced: boolean;
  stage: string;
  edition: string;
  opens: string;
  /** The first instant after the window. */
  closes: string;
  verifiedBy: string;
  noticeWorkingDays: number;
  summaryLength: number;
  excludedRounds: number[];
  correctionWorkingDays: number;
}

export interface Milestone {
  kind: string;
  /** The last day on which it is in time. */
  latest: string;
  article: string;
  missed?: boolean;
  provisional?: boolean;
  textZh: string;
  textEn: string;
}

export interface RoundOverview {
  total: number;
  byStage: Record<string, number>;
  byLevel: Record<string, number>;
}

export interface Education {
  degree: string;
  scienceOrEngineering: boolean;
  school: string;
  proof: string;
}

export interface Job {
  from: string;
  to?: string;
  percent?: number;
  place: string;
  employer: string;
  post: string;
  proof: string;
}

export interface Dossier {
  education?: Education[];
  work?: Job[];
  overseasBusiness?: boolean;
  roundsTakenPart?: number[];
  summary?: string | null;
  commitment?: string | null;
}

export interface Guard {
  guard: string;
  outcome: "MET" | "TO_SHOW" | "JUDGMENT";
  article: string;
  evidence?: Record<string, string>;
}

export interface Correction {
  dueAt?: string;
  lastDay?: string;
  provisional?: boolean;
  consequences?: { zh: string; en: string };
  items: { what: string; why: string }[];
  replies?: { words: string; document?: string }[];
}

export interface NoticeStanding {
  id: string;
  stage: "SCHEDULED" | "POSTED" | "RUNNING" | "CLOSED_CLEAR" | "CLOSED_WITH_OBJECTION" | "VOIDED";
  postedAt?: string;
  lastDay?: string;
  closesAt?: string;
  provisional?: boolean;
  reason?: string;
}

export interface TitleApplication extends Dossier {
  id: string;
  stage: string;
  version: number;
  roundId: string;
  entryId: string;
  level: string;
  series: string;
  route: "COMMITTEE" | "EMPLOYER_APPOINTMENT";
  applicantName: string;
  employerName: string;
  applicantCame: boolean;
  openedAt: string;
  summaryLength: number;
  returnedFor?: string;
  review?: { opinion: string; sealed: string; at: string };
  notice?: NoticeStanding;
  consentAsked?: { lastDay?: string; department?: string };
  consent?: { department: string; words: string; at: string };
  submittedAt?: string;
  guards?: Guard[];
  correction?: Correction;
  correctionAnswered?: Correction;
  referenceNumber?: string;
  reason?: string;
  dueAt?: string;
  possibleSteps: string[];
  actionRequiredBy: "EMPLOYER" | "APPLICANT" | "SUPERVISOR" | "OFFICER" | "NOBODY";
  timeline?: Event[];
}

/** What may follow the address of an application: what the step leaves behind. */
export type TitleStep =
  | "applicant"
  | "hand-in"
  | "employer-review"
  | "notice"
  | "submission"
  | "consent"
  | "correction-request"
  | "correction-response"
  | "non-acceptance"
  | "appointment"
  | "record"
  | "withdrawal";

export function listRounds(_: string, signal: AbortSignal) {
  return get<{ items: Round[] }>("/v1/rounds", signal);
}

export function readRound(id: string, signal: AbortSignal) {
  return get<Round>(`/v1/rounds/${encodeURIComponent(id)}`, signal);
}

/** Drawn backwards from the day the employer means to submit on; from the last of the window where "". */
export function readTimeline(id: string, submitOn: string, signal: AbortSignal) {
  const query = submitOn ? `?${new URLSearchParams({ submitOn })}` : "";
  return get<{ submitOn: string; milestones: Milestone[] }>(
    `/v1/rounds/${encodeURIComponent(id)}/timeline${query}`,
    signal,
  );
}

/** The same for calendar programs, in both languages. */
export function timelineCalendar(id: string, submitOn: string): string {
  const query = submitOn ? `?${new URLSearchParams({ submitOn })}` : "";
  return `/v1/rounds/${encodeURIComponent(id)}/timeline.ics${query}`;
}

export function readOverview(token: string, round: string, signal: AbortSignal) {
  return get<RoundOverview>(`/v1/rounds/${encodeURIComponent(round)}/overview`, signal, token);
}

export function listTitleApplications(token: string, cursor: string | undefined, signal: AbortSignal) {
  const query = cursor ? `?${new URLSearchParams({ cursor })}` : "";
  return get<Page<TitleApplication>>(`/v1/title-applications${query}`, signal, token);
}

export interface TitleProposal {
  roundId: string;
  entryId: string;
  level?: string;
  series?: string;
  resultCode: string;
  birthDate: string;
  copyOf?: string;
}

export function openTitleApplication(
  token: string,
  idempotencyKey: string,
  body: TitleProposal,
): Promise<Answer<TitleApplication>> {
  return send("POST", "/v1/title-applications", { token, idempotencyKey, body });
}

export function readTitleApplication(token: string, id: string, signal?: AbortSignal) {
  return get<TitleApplication>(titleAddress(id), signal, token);
}

export function amendTitleApplication(
  token: string,
  { id, version }: TitleApplication,
  body: Dossier,
): Promise<Answer<TitleApplication>> {
  return send("PATCH", titleAddress(id), { token, ifMatch: version, body });
}

/** Any step of the application; it answers with the application as it is then. */
export function stepTitleApplication(
  token: string,
  { id, version }: { id: string; version?: number },
  step: TitleStep,
  body?: unknown,
): Promise<Answer<TitleApplication>> {
  return send("POST", `${titleAddress(id)}/${step}`, {
    token,
    ...(version !== undefined && { ifMatch: version }),
    ...(body !== undefined && { body }),
  });
}

/** The secret that brings the applicant; told this once. */
export function inviteApplicant(
  token: string,
  { id, version }: TitleApplication,
): Promise<Answer<TitleApplication & { invitation: { secret: string; expiresAt: string } }>> {
  return send("POST", `${titleAddress(id)}/invitation`, { token, ifMatch: version });
}

/** Where an application, its files and its steps stand. */
export function titleAddress(id: string): string {
  return `/v1/title-applications/${encodeURIComponent(id)}`;
}
