/** What people are told, and the calendar of their deadlines, as the API words them. */

import { type Answer, get, send } from "./http";
import type { Bilingual } from "./problem";
import type { Page } from "./verifications";

export interface Message {
  id: string;
  kind: string;
  at: string;
  to: string;
  link: string;
  subject?: Bilingual;
  text?: Bilingual;
  read: boolean;
  mail: { state: "QUEUED" | "SENT" | "BOUNCED" | "FAILED" | "NO_ADDRESS"; at: string; reason?: string };
}

export function listMessages(token: string, unread: boolean, cursor: string, signal: AbortSignal) {
  const query = new URLSearchParams({ ...(unread && { unread: "true" }), ...(cursor && { cursor }) });
  return get<Page<Message>>(`/v1/messages?${query}`, signal, token);
}

export function markRead(token: string, id: string): Promise<Answer<undefined>> {
  return send("PUT", `/v1/messages/${encodeURIComponent(id)}/reading`, { token });
}

/** The address is told this once; opening again makes another, and the one before shows nothing any more. */
export function setCalendarFeed(
  token: string,
  open: boolean,
): Promise<Answer<{ open: boolean; url?: string }>> {
  return send("PUT", "/v1/calendar-feed", { token, body: { open } });
}
