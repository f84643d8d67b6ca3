// An employer's unit: who acts for it, where its webhooks lead, the titles of its people.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { as, assertAccessible, assertNoSidewaysScroll, narrowest, signInAs } from "./kit.mjs";

const unit = { socialCreditCode: "91310115MA1K3A7Q8U", name: "浦江工程有限公司", kind: "COMPANY" };
const wide = { width: 1280, height: 900 };

/** The page as it is on the narrowest window, in Chinese; then as it was. */
async function assertFitsNarrow(page, shot, name) {
  await page.getByRole("button", { name: "切换到中文" }).click();
  await page.setViewportSize(narrowest);
  await assertNoSidewaysScroll(page);
  await assertAccessible(page);
  await shot(`${name}-zh-320`);
  await page.setViewportSize(wide);
  await page.getByRole("button", { name: "Switch to English" }).click();
}

/** The account of the unit as it begins: registered, nobody invited, no webhook. */
async function freshUnit(page) {
  const api = await as(page, "employer");
  await api("PUT", "/v1/accounts/me", { email: "hr@example.org", unit });
  const address = `/v1/units/${unit.socialCreditCode}/members`;
  const { members, invitations } = await api("GET", address);
  for (const { id } of [...members, ...invitations]) await api("DELETE", `${address}/${id}`);
  return api;
}

/** A program of the employer: what it got, and the status it answers with. */
async function receiver() {
  const program = { got: [], status: 204 };
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (part) => (body += part));
    request.on("end", () => {
      program.got.push({ headers: request.headers, event: JSON.parse(body) });
      response.writeHead(program.status).end();
    });
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  program.target = `http://127.0.0.1:${server.address().port}/events`;
  program.stop = () => server.close();
  return program;
}

async function removeWebhooks(page) {
  const token = await (await page.request.get("/local/sign-in/employer")).text();
  for (const place of [1, 2, 3, 4, 5]) {
    await page.request.delete(`/v1/webhooks/webhook-${place}`, {
      headers: { authorization: `Bearer ${token.trim()}` },
    });
  }
}

/** A table of one request, of whose end the unit's mailbox is told. */
async function tellTheUnit(page, api) {
  const template = (await (await page.request.get("/v1/verification-batches/template.csv")).text()).trim();
  const row = `shanghai-3.0-A-48,CE-${Date.now()},2012-05-01,李雷,1980-02-29,PASSPORT,L898902C3,li@example.org`;
  const table = Buffer.from([template, row, ""].join("\r\n"));
  await api("POST", "/v1/verification-batches", table, { "content-type": "text/csv" });
}

async function delivered(page, isDone) {
  for (let tries = 0; tries < 60 && !isDone(); tries += 1) {
    await page.request.post("/local/run/DeliverWebhooks");
    await page.waitForTimeout(500);
  }
  assert.ok(isDone(), "the webhook was never told");
}

export const unitCases = {
  "an employer invites a clerk, who comes by the link, registers, sees what a filer may do, and is removed":
    async ({ page, context, shot, fixture }) => {
      if (fixture) return "the fixture has no units";
      await freshUnit(page);
      await signInAs(page, "employer", "/unit");
      await page.getByText("The unit’s own sign-in", { exact: true }).waitFor();
      await page.getByRole("button", { name: "Make the invitation" }).click();
      await page.locator(".field-fault").first().waitFor();
      await assertAccessible(page);
      await shot("unit-faults-en");
      await page.getByLabel("What the unit calls the person").fill("李雷");
      await page.getByLabel("Files: opens").check();
      await page.getByRole("button", { name: "Make the invitation" }).click();
      const link = await page.locator(".card-call code").textContent();
      assert.match(link, /\/unit\/join#91310115MA1K3A7Q8U\.[\w-]{43}$/);
      await assertAccessible(page);
      await shot("unit-invited-en");
      await assertFitsNarrow(page, shot, "unit-invited");

      const theirs = await (
        await context.browser().newContext({ baseURL: new URL(page.url()).origin })
      ).newPage();
      await signInAs(theirs, "employer-clerk", "/unit");
      await theirs.getByRole("heading", { name: "You do not act for a unit yet" }).waitFor();
      await assertAccessible(theirs);
      await theirs.getByRole("link", { name: "I have an invitation" }).click();
      await theirs.getByLabel("Unified social credit code of the unit").fill(unit.socialCreditCode);
      await theirs.getByLabel("Invitation").fill("not-the-secret");
      await theirs.getByRole("button", { name: "Act for the unit" }).click();
      await theirs.locator(".problem").waitFor();
      await assertAccessible(theirs);
      await theirs.goto(new URL(link).pathname + new URL(link).hash);
      await theirs.getByRole("button", { name: "Act for the unit" }).click();
      await theirs.getByLabel("Name of the unit").waitFor({ timeout: 90_000 });
      assert.ok(!theirs.url().includes("?"), "nothing secret goes to a server");
      await theirs.getByLabel("E-mail").fill("li@example.org");
      await theirs.getByLabel("Name of the unit").fill(unit.name);
      await theirs.getByLabel("Company").check();
      await assertAccessible(theirs);
      await theirs.locator(".card-call button").click();
      await theirs.getByText("Who is a member is said by those who manage the unit.").waitFor();
      assert.equal(await theirs.getByRole("button", { name: "Make the invitation" }).count(), 0);
      await assertAccessible(theirs);
      await theirs.getByRole("link", { name: "Webhooks" }).click();
      await theirs.getByText("Webhooks are set by those who manage the unit.").waitFor();
      await theirs.goto("/title-applications");
      await theirs.getByRole("link", { name: "Start an application" }).waitFor();

      await page.reload();
      const row = page.locator(".cases li", { hasText: "李雷" });
      await row.getByRole("button", { name: "Remove" }).click();
      await assertAccessible(page);
      await shot("unit-certain-en");
      await row.getByRole("button", { name: "Keep" }).click();
      await row.getByRole("button", { name: "Remove" }).click();
      await row.getByRole("button", { name: "Remove" }).click();
      await page.getByText("Within a minute it holds everywhere.").waitFor();
      await row.waitFor({ state: "detached" });
      await page.getByText("Somebody came").last().waitFor();
      await theirs.goto("/unit");
      await theirs
        .getByRole("heading", { name: "You do not act for a unit yet" })
        .waitFor({ timeout: 10_000 });
      await theirs.context().close();
    },

  "an employer sets a webhook, sees what its program took, has events sent again, and removes it": async ({
    page,
    shot,
    fixture,
  }) => {
    if (fixture) return "the fixture has no webhooks";
    const api = await freshUnit(page);
    await removeWebhooks(page);
    const program = await receiver();
    try {
      await signInAs(page, "employer", "/unit/webhooks");
      await page.getByText("No webhook is set.").waitFor();
      await page.getByRole("heading", { name: "How to check that an event is ours" }).waitFor();
      await assertAccessible(page);
      await shot("webhooks-empty-en");
      await assertFitsNarrow(page, shot, "webhooks-empty");
      await page.getByRole("button", { name: "Set it" }).click();
      await page.locator(".field-fault").waitFor();
      await page.getByLabel("Address").fill("https://10.1.2.3/events");
      await page.getByRole("button", { name: "Set it" }).click();
      await page.locator(".problem", { hasText: "on the public internet" }).waitFor();
      await assertAccessible(page);
      await page.getByText("A webhook under another name").click();
      await page.getByLabel("Name", { exact: true }).fill("Not A Name");
      await page.getByRole("button", { name: "Open" }).click();
      await page.locator(".fault", { hasText: "Lower case letters" }).waitFor();
      await page.getByLabel("Address").fill(program.target);
      await page.getByRole("button", { name: "Set it" }).click();
      await page.getByRole("heading", { name: "Webhook webhook-1" }).waitFor();
      await page.getByRole("heading", { name: "Attempts" }).waitFor();
      await assertAccessible(page);

      program.status = 500;
      await tellTheUnit(page, api);
      await delivered(page, () => program.got.length > 0);
      await page.getByRole("button", { name: "Read again" }).click();
      await page.locator(".cases li", { hasText: "not taken" }).first().waitFor();
      await page.getByText(/One event waits|events wait/).waitFor();
      await shot("webhook-failing-en");
      program.status = 204;
      await page.getByLabel("From the beginning of a day").check();
      await page.getByRole("button", { name: "Send again" }).click();
      await page.locator(".field-fault").waitFor();
      await assertAccessible(page);
      await page.getByLabel("Day", { exact: true }).fill("2020-01-01");
      await page.getByRole("button", { name: "Send again" }).click();
      await page.getByText("They are sent within a minute or two.").waitFor();
      await page.getByRole("textbox", { name: "Address" }).fill("ftp://example.org");
      await page.getByRole("button", { name: "Change the address" }).click();
      await page.locator(".problem").waitFor();
      const { headers, event } = program.got[0];
      assert.match(headers["signature-input"], /tag="recognition-webhook"/);
      assert.equal(event.specversion, "1.0");
      await assertFitsNarrow(page, shot, "webhook-failing");

      await page.getByRole("button", { name: "Remove it" }).click();
      await assertAccessible(page);
      await page.getByRole("group").getByRole("button", { name: "Remove it" }).click();
      await page.getByText("No webhook is set.").waitFor();
    } finally {
      program.stop();
      await removeWebhooks(page);
    }
  },

  "an employer without certified titles is told so": async ({ page, shot, fixture }) => {
    if (fixture) return "the fixture has no units";
    await signInAs(page, "employer-2", "/unit/titles");
    await page.getByText("No title has been certified").waitFor();
    await assertAccessible(page);
    await assertFitsNarrow(page, shot, "titles-empty");
  },
};
