/** Verification requests, their documents, their results, and the question to the issuing body, as the API words them. */

import { type Answer, get, send } from "./http";
import type { Bilingual } from "./problem";

export type Path = "EMPLOYER" | "OVERSEAS_INDIVIDUAL" | "WINDOW";

export type Stage =
  | "DRAFT"
  | "SUBMITTED"
  | "RETURNED"
  | "AWAITING_CONSENT"
  | "ACCEPTED"
  | "WITH_ISSUER"
  | "ANSWERED"
  | "DECIDED"
  | "REUSED"
  | "NOT_ACCEPTED"
  | "REFUSED_FALSE_MATERIAL"
  | "WITHDRAWN"
  | "CONSENT_REFUSED"
  | "CONSENT_NOT_GIVEN"
  | "LAPSED"
  | "EXPIRED";

export type ResultStatus = "ACTIVE" | "SUSPENDED" | "REVOKED" | "SUPERSEDED";

export type Outcome =
  "VERIFIED" | "DISCREPANCY" | "NOT_ISSUED_BY_BODY" | "NOT_IN_GOOD_STANDING" | "UNABLE_TO_VERIFY";

export const identityKinds = [
  "PASSPORT",
  "MAINLAND_TRAVEL_PERMIT_HONG_KONG_MACAO",
  "MAINLAND_TRAVEL_PERMIT_TAIWAN",
  "FOREIGN_PERMANENT_RESIDENT",
  "RESIDENT_IDENTITY_CARD",
] as const;
export type IdentityKind = (typeof identityKinds)[number];

/** What the filer says; whatever is absent has not been said yet. Dates are civil, `2014-06-30`. */
export interface Particulars {
  certificate?: { number?: string; issuedOn?: string };
  holder?: {
    name?: string;
    birthDate?: string;
    formerNames?: string[];
    email?: string;
    identity?: { kind: IdentityKind; number: string; name?: string };
  };
  employedInShanghai?: boolean;
  documents?: string[];
}

export interface Event {
  kind: string;
  /** RFC 3339. */
  at: string;
  by: string;
  /** Of a person: what they were then, and whether it was the reader. */
  roles?: string[];
  self?: boolean;
  /** The requirement it rests on, `S2-50`. */
  article: string;
  details?: Record<string, string>;
}

/** A term that runs, or a service standard. */
export interface Due {
  of: "KEPT_UNTIL" | "SCREENING" | "COMPLETION" | "CONSENT" | "RESULT" | "REMINDER";
  days: number;
  unit: "WORKING_DAYS" | "CIVIL_DAYS";
  lastDay: string;
  provisional: boolean;
}

export type ConsentText = Bilingual & { version: string };

/** What a holder signs. */
export interface SignedConsent {
  version: string;
  signature: string;
}

export interface Verification extends Particulars {
  id: string;
  stage: Stage;
  version: number;
  path: Path;
  entryId: string;
  openedAt: string;
  documents: string[];
  possibleSteps: string[];
  actionRequiredBy: "FILER" | "HOLDER" | "OFFICER" | "ISSUING_BODY" | "NOBODY";
  due?: Due;
  consentAsked?: ConsentText;
  toComplete?: { pointer: string; reason: string }[];
  reason?: string;
  promisedOn?: string;
  inquiry?: { stage: string; reminders?: number; answer?: InquiryAnswer; late?: boolean; due?: Due };
  outcome?: Outcome;
  status?: ResultStatus;
  conditional?: boolean;
  cause?: string;
  timeline?: Event[];
}

export interface Result {
  code: string;
  outcome: Outcome;
  status: ResultStatus;
  conditional: boolean;
  entryId: string;
  holderName: string;
  decidedAt: string;
  disclaimer: Bilingual;
}

export interface Page<T> {
  items: T[];
  nextCursor?: string;
}

export function listVerifications(token: string, cursor: string | undefined, signal: AbortSignal) {
  const query = cursor ? `?${new URLSearchParams({ cursor })}` : "";
  return get<Page<Verification>>(`/v1/verifications${query}`, signal, token);
}

export function readVerification(token: string, id: string, signal?: AbortSignal) {
  return get<Verification>(at(id), signal, token);
}

export function readResult(token: string, id: string, signal: AbortSignal) {
  return get<Result>(`${at(id)}/result`, signal, token);
}

export function openVerification(
  token: string,
  idempotencyKey: string,
  opening: { path: Path; entryId: string },
): Promise<Answer<Verification>> {
  return send("POST", "/v1/verifications", { token, idempotencyKey, body: opening });
}

export function amendVerification(
  token: string,
  { id, version }: Verification,
  body: Particulars,
): Promise<Answer<Verification>> {
  return send("PATCH", at(id), { token, ifMatch: version, body });
}

export function submitVerification(
  token: string,
  { id, version }: Verification,
  consent: SignedConsent | undefined,
): Promise<Answer<Verification>> {
  return send("POST", `${at(id)}/submission`, {
    token,
    ifMatch: version,
    body: consent ? { consent } : {},
  });
}

export function withdrawVerification(
  token: string,
  { id, version }: Verification,
): Promise<Answer<Verification>> {
  return send("POST", `${at(id)}/withdrawal`, { token, ifMatch: version });
}

function at(id: string): string {
  return `/v1/verifications/${encodeURIComponent(id)}`;
}

export const inquiryAnswers = [
  "CONFIRMED",
  "CONFIRMED_WITH_DIFFERENCES",
  "NO_RECORD",
  "NOT_ISSUED",
  "LAPSED",
  "NEEDS_CONSENT",
  "NEEDS_FEE",
  "WILL_NOT_DISCLOSE",
] as const;
export type InquiryAnswer = (typeof inquiryAnswers)[number];

export const differenceSubjects = [
  "HOLDER_NAME",
  "BIRTH_DATE",
  "CERTIFICATE_NUMBER",
  "ISSUED_ON",
  "GRADE",
  "OTHER",
] as const;
export type DifferenceSubject = (typeof differenceSubjects)[number];

export interface Inquiry {
  /** Names the question in an answer. */
  reference: string;
  /** Whether an answer is still awaited. */
  open: boolean;
  /** What the body said of this certificate before. */
  lastTime?: InquiryAnswer;
  certificate: { name: Bilingual; issuer: Bilingual; number: string; issuedOn: string };
  holder: { name: string; birthDate: string };
}

/** Every open question to one body. */
export interface InquiryPage {
  issuer?: Bilingual;
  question: Bilingual & { answers: InquiryAnswer[] };
  items: Inquiry[];
}

export interface InquiryReply {
  reference: string;
  answer: InquiryAnswer;
  differences?: { subject: DifferenceSubject; value?: string }[];
  respondent?: { name: string; email?: string };
}

/** Reading uses nothing up: mail scanners open links too. */
export function readInquiry(token: string, signal: AbortSignal): Promise<Answer<InquiryPage>> {
  return get(`/v1/inquiries/${encodeURIComponent(token)}`, signal);
}

export function answerInquiry(
  token: string,
  idempotencyKey: string,
  reply: InquiryReply,
): Promise<Answer<Inquiry>> {
  return send("POST", `/v1/inquiries/${encodeURIComponent(token)}`, { idempotencyKey, body: reply });
}

/** What a holder is asked to agree to who did not file. */
export interface ConsentAsked {
  open: boolean;
  stage: Stage;
  dueOn?: string;
  certificate: { name: Bilingual; issuer: Bilingual; number: string };
  holder: { name: string };
  consentAsked: ConsentText;
}

export function readConsent(token: string, signal: AbortSignal): Promise<Answer<ConsentAsked>> {
  return get(`/v1/consents/${encodeURIComponent(token)}`, signal);
}

export function answerConsent(
  token: string,
  idempotencyKey: string,
  answer: { agrees: false } | ({ agrees: true } & SignedConsent),
): Promise<Answer<ConsentAsked>> {
  return send("POST", `/v1/consents/${encodeURIComponent(token)}`, { idempotencyKey, body: answer });
}

export const documentKinds = ["CERTIFICATE", "IDENTITY_PAGE", "TRANSLATION"] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** What is uploaded for a title application or an officer's step. */
export type CaseDocumentKind =
  | "DEGREE"
  | "EMPLOYMENT_PROOF"
  | "EMPLOYER_OPINION"
  | "NOTICE_PROOF"
  | "COMMITMENT"
  | "APPOINTMENT_FORM"
  | "OPINION";

export interface StoredDocument {
  id: string;
  kind: string;
  contentType: string;
  fileName: string;
  size: number;
  /** Only what is clean is opened and used. */
  stage: "REQUESTED" | "SCANNED" | "ARRIVED" | "CLEAN" | "REJECTED" | "EXPIRED" | "ERASING" | "ERASED";
  translationOf?: string;
  reason?: string;
  /** Why it was not taken, and what can be done about it. */
  reasons?: Bilingual;
  /** While the file is awaited: where to post it, and every field of the form. */
  upload?: { url: string; fields: Record<string, string>; expiresAt: string };
}

export interface Announcement {
  kind: DocumentKind | CaseDocumentKind;
  contentType: string;
  fileName: string;
  size: number;
  /** 64 lower-case hexadecimal digits. */
  sha256: string;
  /** The original of a translation. */
  translationOf?: string;
}

export function announceDocument(token: string, announcement: Announcement): Promise<Answer<StoredDocument>> {
  return send("POST", "/v1/documents", { token, idempotencyKey: crypto.randomUUID(), body: announcement });
}

export function readDocument(
  token: string,
  id: string,
  signal?: AbortSignal,
): Promise<Answer<StoredDocument>> {
  return get(`/v1/documents/${encodeURIComponent(id)}`, signal, token);
}

/** Has it erased, unless a case rests on it; the record that there was one stays. */
export function eraseDocument(token: string, id: string): Promise<Answer<StoredDocument>> {
  return send("DELETE", `/v1/documents/${encodeURIComponent(id)}`, { token });
}

/** Where the file is downloaded from, within a minute; the opening is noted. */
export function openDocument(token: string, id: string): Promise<Answer<{ url: string }>> {
  return send("POST", `/v1/documents/${encodeURIComponent(id)}/download`, { token });
}

export interface Account {
  email: string;
  language: "ZH" | "EN";
  unit?: { socialCreditCode: string; name: string; kind: string };
}

export function readAccount(token: string, signal?: AbortSignal): Promise<Answer<Account>> {
  return get("/v1/accounts/me", signal, token);
}

export function registerAccount(token: string, account: Account): Promise<Answer<Account>> {
  return send("PUT", "/v1/accounts/me", { token, body: account });
}
