/** An employer's unit as the API words it: who acts for it, its webhooks, the titles of its people. */

import { type Answer, get, send } from "./http";
import type { Assessment } from "./office";
import type { Event, Page } from "./verifications";

export type Capacity = "FILER" | "MANAGER";

export interface Members {
  /** Unified social credit code. */
  unit: string;
  members: { id: string; name: string; capacity: Capacity; since: string; self: boolean }[];
  /** Those nobody came with yet. */
  invitations: { id: string; name: string; capacity: Capacity; expiresAt: string }[];
  /** The one that was made just now; its secret is told this once. */
  invitation?: { id: string; secret: string; expiresAt: string };
  timeline?: Event[];
}

export function listMembers(token: string, unit: string, signal?: AbortSignal) {
  return get<Members>(`${unitAddress(unit)}/members`, signal, token);
}

export function inviteMember(
  token: string,
  unit: string,
  idempotencyKey: string,
  body: unknown,
): Promise<Answer<Members>> {
  return send("POST", `${unitAddress(unit)}/invitations`, { token, idempotencyKey, body });
}

export function joinUnit(
  token: string,
  unit: string,
  idempotencyKey: string,
  invitation: string,
): Promise<Answer<Members>> {
  return send("POST", `${unitAddress(unit)}/members`, { token, idempotencyKey, body: { invitation } });
}

/** Removes a member, takes an invitation back, or leaves. */
export function removeMember(token: string, unit: string, id: string): Promise<Answer<Members>> {
  return send("DELETE", `${unitAddress(unit)}/members/${encodeURIComponent(id)}`, { token });
}

function unitAddress(unit: string): string {
  return `/v1/units/${encodeURIComponent(unit)}`;
}

export interface Webhook {
  /** The unit's own word for it. */
  id: string;
  stage: "ACTIVE" | "STOPPED" | "REMOVED";
  target?: string;
  stoppedAt?: string;
  /** Only where one webhook is read by itself. */
  waiting?: { id: string; kind: string }[];
  attempts?: Attempt[];
}

/** An event that was sent, and what came back. */
export interface Attempt {
  id: string;
  kind: string;
  at: string;
  taken: boolean;
  /** A status code, or why there was none: `TIMEOUT`. */
  answer: string;
  milliseconds: number;
}

export function readWebhook(token: string, id: string, signal?: AbortSignal) {
  return get<Webhook>(webhookAddress(id), signal, token);
}

export function setWebhook(token: string, id: string, target: string): Promise<Answer<Webhook>> {
  return send("PUT", webhookAddress(id), { token, body: { target } });
}

export function removeWebhook(token: string, id: string): Promise<Answer<Webhook>> {
  return send("DELETE", webhookAddress(id), { token });
}

/** From an instant on, or after an event. */
export function replayWebhook(
  token: string,
  id: string,
  idempotencyKey: string,
  start: { from?: string; after?: string },
): Promise<Answer<Webhook>> {
  return send("POST", `${webhookAddress(id)}/replays`, { token, idempotencyKey, body: start });
}

function webhookAddress(id: string): string {
  return `/v1/webhooks/${encodeURIComponent(id)}`;
}

/** Titles in force and revoked ones, last changed first. */
export function listTitles(token: string, cursor: string, signal: AbortSignal) {
  const query = cursor ? `?${new URLSearchParams({ cursor })}` : "";
  return get<Page<Assessment>>(`/v1/titles${query}`, signal, token);
}
