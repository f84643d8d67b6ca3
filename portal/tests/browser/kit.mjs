// What the cases share: axe, the narrow windows, and what others do on the local cloud so that a page has something to show.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
export const phone = { width: 375, height: 812 };
export const narrowest = { width: 320, height: 700 };

/** A PDF of one empty page. */
export const onePage = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
xref
0 4
0000000000 65535 f\x20
0000000009 00000 n\x20
0000000052 00000 n\x20
0000000101 00000 n\x20
trailer<</Size 4/Root 1 0 R>>
startxref
164
%%EOF
`;

/** No violation of WCAG 2.2 A and AA on the page as it stands. */
export async function assertAccessible(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }),
  );
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html }) => html).join("\n  ")}`,
  );
  assert.deepEqual(found, []);
}

export async function assertNoSidewaysScroll(page) {
  const { scroll, client } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth,
  }));
  assert.ok(scroll <= client, `the page is ${scroll} px wide in a window of ${client} px`);
}

/** What officers do, on the local cloud: accept the request, ask the body; the link stands in the mail to it. */
export async function askIssuingBody(page, id) {
  const token = await (await page.request.get("/local/sign-in/officer")).text();
  const contact = `${crypto.randomUUID()}@example.org`;
  const headers = { authorization: `Bearer ${token}` };
  const request = await (await page.request.get(`/v1/verifications/${id}`, { headers })).json();
  const listed = { channel: "LINK", contacts: [{ email: contact }] };
  await page.request.put(`/v1/issuers/${request.issuerId}`, { data: listed, headers });
  for (const [step, data] of Object.entries({
    screening: { outcome: "ACCEPT" },
    inquiries: { contact },
  })) {
    const answer = await page.request.post(`/v1/verifications/${id}/${step}`, { data, headers });
    assert.ok(answer.ok(), await answer.text());
  }
  for (let tries = 0; tries < 40; tries += 1) {
    const mails = await (await page.request.get("/local/mail.json")).json();
    const mail = mails.find(({ to }) => to.includes(contact));
    const [, link] = /(\/inquiries\/[\w-]{43})/.exec(mail?.text) ?? [];
    if (link) return link;
    await page.waitForTimeout(500);
  }
  throw new Error("no mail with a link came to the issuing body");
}

/** Signs in at the local cloud's issuer, which asks whom to be, and comes back to the page. */
export async function signInAs(page, account, path) {
  await page.goto(path);
  await page.getByRole("button", { name: /^(Sign in|登录)$/ }).click();
  const row = page.locator("tr", { has: page.getByText(account, { exact: true }) });
  await row.first().getByRole("button").click();
  await page.locator(".account").waitFor();
}

/** The API as one of the local cloud's accounts; what is refused fails the case. */
export async function as(page, account) {
  const token = await (await page.request.get(`/local/sign-in/${account}`)).text();
  return async (method, path, data, headers = {}) => {
    const answer = await page.request.fetch(path, {
      method,
      headers: { authorization: `Bearer ${token.trim()}`, ...headers },
      ...(data !== undefined && { data }),
    });
    assert.ok(answer.ok(), `${method} ${path}: ${answer.status()} ${await answer.text()}`);
    return answer.status() === 204 ? undefined : answer.json();
  };
}

/** Moves the clock of the local cloud. What it showed before. */
export async function moveClock(page, now) {
  const before = await (await page.request.get("/v1/health")).json();
  await page.request.put("/local/clock", { data: { now } });
  return before.now;
}

/** A clean document of the account, by the API. */
export async function stored(page, api, kind) {
  const buffer = Buffer.from(onePage);
  const sha256 = createHash("sha256").update(buffer).digest("hex");
  const announced = {
    kind,
    contentType: "application/pdf",
    fileName: "scan.pdf",
    size: buffer.length,
    sha256,
  };
  const { id, upload } = await api("POST", "/v1/documents", announced);
  const file = { name: "scan.pdf", mimeType: "application/pdf", buffer };
  await page.request.post(upload.url, { multipart: { ...upload.fields, file } });
  for (let tries = 0; tries < 60; tries += 1) {
    if ((await api("GET", `/v1/documents/${id}`)).stage === "CLEAN") return id;
    await page.waitForTimeout(500);
  }
  throw new Error("the document never became clean");
}

/** A request from abroad of `holder`, born 1980-02-29, as it waits for an officer: its id. */
export async function submittedRequest(page, holder, entryId, number) {
  const api = await as(page, holder);
  await api("PUT", "/v1/accounts/me", { email: `${holder}@example.org`, language: "EN" });
  const { id } = await api("POST", "/v1/verifications", {
    path: "OVERSEAS_INDIVIDUAL",
    entryId,
    employedInShanghai: false,
    certificate: { number, issuedOn: "2012-05-01" },
    holder: {
      name: "Jane Q. Public",
      birthDate: "1980-02-29",
      // Somebody new each time: nobody takes part in a round twice.
      identity: { kind: "PASSPORT", number: `X${String(Date.now()).slice(-8)}` },
    },
  });
  await api("PATCH", `/v1/verifications/${id}`, { documents: [await stored(page, api, "CERTIFICATE")] });
  const consent = { version: "2026-1", signature: "Jane Q. Public" };
  await api("POST", `/v1/verifications/${id}/submission`, { consent });
  return id;
}

/** The same, confirmed by its body: the code of the result, too. */
export async function verified(page, holder, entryId, number) {
  const id = await submittedRequest(page, holder, entryId, number);
  const link = await askIssuingBody(page, id);
  const answered = await page.request.post(`/v1${link}`, { data: { answer: "CONFIRMED" } });
  assert.ok(answered.ok(), await answered.text());
  const api = await as(page, holder);
  return { id, code: (await api("GET", `/v1/verifications/${id}/result`)).code };
}

/** Presses a button that hands out a file, and asserts what the file is called. */
export async function assertDownloads(page, button, name) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  assert.equal(download.suggestedFilename(), name);
}
