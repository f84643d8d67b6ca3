import type { Answer } from "../api/http";
import { isWorthRetrying, type Problem, unreachable } from "../api/problem";
import { type Announcement, announceDocument, readDocument, type StoredDocument } from "../api/verifications";

/** What the service takes: checked here for a quick word, and there because here proves nothing. */
export const takenTypes = ["application/pdf", "image/jpeg", "image/png"];
export const largestBytes = 20 * 1024 * 1024;

export type Progress =
  | { step: "reading" }
  | { step: "sending"; part: number }
  /** The line broke; it is tried again by itself. */
  | { step: "waiting" }
  | { step: "checking" };

/** What is sent: the file, what it shows, and of a translation its original. */
export interface Sent {
  kind: Announcement["kind"];
  file: File;
  translationOf?: string;
}

const pollMillis = 700;
const patienceMillis = 120_000;
const pausesMillis = [1_000, 3_000, 9_000];
const pendingKey = "pending-uploads";

/**
 * Announces a file, sends it straight to the store with the form that was signed for it, and waits until it is clean or refused. A
 * file whose sending broke off goes on under the announcement it had, also after the page was loaded again: nothing is announced
 * twice.
 */
export async function upload(
  token: string,
  sent: Sent,
  tell: (progress: Progress) => void,
): Promise<Answer<StoredDocument>> {
  tell({ step: "reading" });
  const sha256 = hex(await crypto.subtle.digest("SHA-256", await sent.file.arrayBuffer()));
  const announced = (await pending(token, sent, sha256)) ?? (await announce(token, sent, sha256));
  if (!announced.ok) return announced;
  let document = announced.value;
  for (let attempt = 0; document.stage === "REQUESTED" && document.upload; attempt++) {
    const { url, fields } = document.upload;
    if (await post(url, fields, sent.file, (part) => tell({ step: "sending", part }))) break;
    const pause = pausesMillis[attempt];
    if (pause === undefined) return { ok: false, problem: unreachable };
    tell({ step: "waiting" });
    await sleep(pause);
    // A form is good for five minutes: a fresh one comes with every reading.
    const again = await readDocument(token, document.id);
    if (again.ok) document = again.value;
    else if (!isWorthRetrying(again.problem)) return again;
  }
  tell({ step: "checking" });
  const judged = await verdict(token, document);
  if (judged.ok && isJudged(judged.value)) forget(sent, sha256);
  return judged;
}

/** Whether the same file may simply be sent again. */
export function isInterrupted(problem: Problem): boolean {
  return isWorthRetrying(problem);
}

async function announce(token: string, sent: Sent, sha256: string): Promise<Answer<StoredDocument>> {
  const { kind, file, translationOf } = sent;
  const announced = await announceDocument(token, {
    kind,
    contentType: file.type,
    fileName: plainName(file.name),
    size: file.size,
    sha256,
    ...(translationOf && { translationOf }),
  });
  if (announced.ok) remember(sent, sha256, announced.value.id);
  return announced;
}

/** The announcement under which the same file was begun before, if it still stands. */
async function pending(
  token: string,
  sent: Sent,
  sha256: string,
): Promise<Answer<StoredDocument> | undefined> {
  const id = pendings()[name(sent, sha256)];
  if (!id) return undefined;
  const read = await readDocument(token, id);
  if (read.ok && ["REQUESTED", "SCANNED", "ARRIVED", "CLEAN"].includes(read.value.stage)) return read;
  if (!read.ok && isWorthRetrying(read.problem)) return read;
  forget(sent, sha256);
  return undefined;
}

function name({ kind, translationOf }: Sent, sha256: string): string {
  return [kind, translationOf ?? "", sha256].join("/");
}

function pendings(): Record<string, string> {
  try {
    return JSON.parse(sessionStorage.getItem(pendingKey) ?? "{}") as Record<string, string>;
  } catch {
    return {};
  }
}

function remember(sent: Sent, sha256: string, id: string) {
  sessionStorage.setItem(pendingKey, JSON.stringify({ ...pendings(), [name(sent, sha256)]: id }));
}

function forget(sent: Sent, sha256: string) {
  const { [name(sent, sha256)]: _, ...others } = pendings();
  sessionStorage.setItem(pendingKey, JSON.stringify(others));
}

/** Characters that would hide how a name ends, or mean a folder, are replaced. */
export function plainName(fileName: string): string {
  return fileName
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}/\\:*?"<>|]/gu, "_")
    .slice(-200);
}

/** The store checks size, type and signature of the form by itself; the file must be the last part. */
function post(
  url: string,
  fields: Record<string, string>,
  file: File,
  tell: (part: number) => void,
): Promise<boolean> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append("file", file);
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => tell(loaded / total);
    request.onload = () => resolve(request.status < 300);
    request.onerror = () => resolve(false);
    request.open("POST", url);
    request.send(form);
  });
}

function isJudged({ stage }: StoredDocument): boolean {
  return !["REQUESTED", "SCANNED", "ARRIVED"].includes(stage);
}

async function verdict(token: string, document: StoredDocument): Promise<Answer<StoredDocument>> {
  const until = Date.now() + patienceMillis;
  for (;;) {
    const read = await readDocument(token, document.id);
    const goesOn = read.ok ? !isJudged(read.value) : isWorthRetrying(read.problem);
    if (!goesOn || Date.now() > until) return read;
    await sleep(pollMillis);
  }
}

function sleep(millis: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, millis));
}

function hex(digest: ArrayBuffer): string {
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
