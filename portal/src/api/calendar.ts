/** Working days as the API words them. Days are civil days in Shanghai. */

import type { Named } from "./catalog";
import { type Answer, get, send } from "./http";

export interface Day extends Partial<Named> {
  date: string;
  kind: "WORKING_DAY" | "MAKE_UP_WORKING_DAY" | "WEEKEND" | "DAY_OFF" | "UNKNOWN";
  /** Its place among those counted, from 1; absent where it is passed over. */
  number?: number;
}

export interface Period {
  from: string;
  workingDays: number;
  lastDay: string;
  /** There while a year it touches is not published; nothing closes by it. */
  provisional?: { reason: string; missingYear: number };
  days: Day[];
  papers: { year: number; title: string; documentNumber: string; issuedOn: string; address: string }[];
}

export function countPeriod(from: string, workingDays: string, signal: AbortSignal) {
  const query = new URLSearchParams({ ...(from && { from }), ...(workingDays && { workingDays }) });
  return get<Period>(`/v1/calendar/periods?${query}`, signal);
}

export interface Holiday {
  nameZh: string;
  nameEn: string;
  firstDay: string;
  lastDay: string;
}

/** What a paper of the State Council says of a year. */
export interface YearArrangement {
  source: { title: string; documentNumber: string; issuedOn: string; url: string };
  holidays: Holiday[];
  makeupWorkdays: string[];
}

export interface YearVersion {
  version: number;
  title: string;
  documentNumber: string;
  issuedOn: string;
  url: string;
  holidays: Holiday[];
  makeupWorkdays: string[];
  inForceFrom?: string;
}

export interface CalendarYear {
  year: number;
  /** In the order in which they count. */
  loaded: YearVersion[];
  /** There while a second person is waited for. */
  proposed?: YearVersion & { at: string };
}

export function readCalendarYear(token: string, year: string, signal: AbortSignal) {
  return get<CalendarYear>(`/v1/calendar/${encodeURIComponent(year)}`, signal, token);
}

/** Proposes a year; from a second person, who is an approver, the same makes it count. */
export function loadCalendarYear(
  token: string,
  year: string,
  idempotencyKey: string,
  body: YearArrangement,
): Promise<Answer<CalendarYear>> {
  return send("PUT", `/v1/calendar/${encodeURIComponent(year)}`, { token, idempotencyKey, body });
}
