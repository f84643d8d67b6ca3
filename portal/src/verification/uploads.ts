import type { Answer } from "../api/http";
import { unreachable } from "../api/problem";
import { announceDocument, type DocumentKind, readDocument, type StoredDocument } from "../api/verifications";

/** What the service takes: checked here for a quick word, and there because here proves nothing. */
export const takenTypes = ["application/pdf", "image/jpeg", "image/png"];
export const largestBytes = 20 * 1024 * 1024;

export type Progress = { step: "reading" } | { step: "sending"; part: number } | { step: "checking" };

const pollMillis = 1000;
const patienceMillis = 60_000;

/** Announces a file, sends it straight to the store with the form that was signed for it, and waits for the verdict. */
export async function upload(
  token: string,
  kind: DocumentKind,
  file: File,
  tell: (progress: Progress) => void,
): Promise<Answer<StoredDocument>> {
  tell({ step: "reading" });
  const sha256 = hex(await crypto.subtle.digest("SHA-256", await file.arrayBuffer()));
  const announced = await announceDocument(token, {
    kind,
    contentType: file.type,
    fileName: file.name,
    size: file.size,
    sha256,
  });
  if (!announced.ok || !announced.value.upload) return announced;
  const { url, fields } = announced.value.upload;
  if (!(await post(url, fields, file, (part) => tell({ step: "sending", part })))) {
    return { ok: false, problem: unreachable };
  }
  tell({ step: "checking" });
  return verdict(token, announced.value);
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

async function verdict(token: string, document: StoredDocument): Promise<Answer<StoredDocument>> {
  const until = Date.now() + patienceMillis;
  for (;;) {
    const read = await readDocument(token, document.id);
    if (!read.ok || read.value.stage !== "REQUESTED" || Date.now() > until) return read;
    await new Promise((resolve) => setTimeout(resolve, pollMillis));
  }
}

function hex(digest: ArrayBuffer): string {
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
