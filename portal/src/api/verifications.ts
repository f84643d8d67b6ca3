/** Verification requests, their documents, their results, and the question to the issuing body, as the API words them. */

import { type Answer, get, send } from "./http";
import type { Bilingual } from "./problem";

export type Path = "EMPLOYER" | "OVERSEAS_INDIVIDUAL" | "WINDOW";

export type Stage =
  | "DRAFT"
  | "SUBMITTED"
  | "RETURNED"
  | "NOT_ACCEPTED"
  | "ACCEPTED"
  | "WITH_ISSUER"
  | "ANSWERED"
  | "DECIDED"
  | "WITHDRAWN";

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
  holder?: { name?: string; birthDate?: string; identity?: { kind: IdentityKind; number: string } };
  documents?: string[];
}

export interface Event {
  kind: string;
  /** RFC 3339. */
  at: string;
  by: string;
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
  actionRequiredBy: "FILER" | "OFFICER" | "ISSUING_BODY" | "NOBODY";
  consentAsked?: Bilingual & { version: string };
  returnedFor?: string;
  reason?: string;
  promisedOn?: string;
  outcome?: Outcome;
  timeline?: Event[];
}

export interface Result {
  code: string;
  outcome: Outcome;
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
  consentVersion: string | undefined,
): Promise<Answer<Verification>> {
  return send("POST", `${at(id)}/submission`, {
    token,
    ifMatch: version,
    body: consentVersion ? { consentVersion } : {},
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

export interface Inquiry {
  /** Whether an answer is still awaited. */
  open: boolean;
  certificate: { name: Bilingual; issuer: Bilingual; number: string; issuedOn: string };
  holder: { name: string; birthDate: string };
  question: Bilingual & { answers: InquiryAnswer[] };
}

/** Reading uses nothing up: mail scanners open links too. */
export function readInquiry(token: string, signal: AbortSignal): Promise<Answer<Inquiry>> {
  return get(`/v1/inquiries/${encodeURIComponent(token)}`, signal);
}

export function answerInquiry(
  token: string,
  idempotencyKey: string,
  answer: InquiryAnswer,
): Promise<Answer<Inquiry>> {
  return send("POST", `/v1/inquiries/${encodeURIComponent(token)}`, { idempotencyKey, body: { answer } });
}

export const documentKinds = ["CERTIFICATE", "IDENTITY_PAGE", "TRANSLATION"] as const;
export type DocumentKind = (typeof documentKinds)[number];

export interface StoredDocument {
  id: string;
  kind: string;
  contentType: string;
  fileName: string;
  size: number;
  stage: "REQUESTED" | "ARRIVED" | "REJECTED";
  reason?: string;
  /** While the file is awaited: where to post it, and every field of the form. */
  upload?: { url: string; fields: Record<string, string>; expiresAt: string };
}

export interface Announcement {
  kind: DocumentKind;
  contentType: string;
  fileName: string;
  size: number;
  /** 64 lower-case hexadecimal digits. */
  sha256: string;
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

export interface Account {
  email: string;
  language: "ZH" | "EN";
  unit?: { socialCreditCode: string; name: string; kind: string };
}

export function readAccount(token: string, signal: AbortSignal): Promise<Answer<Account>> {
  return get("/v1/accounts/me", signal, token);
}

export function registerAccount(token: string, account: Account): Promise<Answer<Account>> {
  return send("PUT", "/v1/accounts/me", { token, body: account });
}
