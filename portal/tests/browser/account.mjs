// What an employer does beside its cases: a table of many requests, the mailbox, the calendar of its deadlines.
import assert from "node:assert/strict";
import { as, assertAccessible, assertNoSidewaysScroll, narrowest, signInAs, verified } from "./kit.mjs";

export const accountCases = {
  "an employer tries a table, opens its drafts, and finds the message about it": async ({
    page,
    shot,
    fixture,
  }) => {
    if (fixture) return "the fixture takes no tables";
    const api = await as(page, "employer");
    await api("PUT", "/v1/accounts/me", {
      email: "hr@example.org",
      unit: { socialCreditCode: "91310115MA1K3A7Q8U", name: "浦江工程有限公司", kind: "COMPANY" },
    });
    await signInAs(page, "employer", "/batches");
    await page.getByRole("button", { name: "Try it" }).click();
    await page.getByText("Choose a file.").waitFor();
    await assertAccessible(page);
    const template = (await (await page.request.get("/v1/verification-batches/template.csv")).text()).trim();
    const unique = Date.now();
    const rows = [1, 2].map(
      (n) =>
        `shanghai-3.0-A-48,CE-${unique}-${n},2012-05-01,李雷,1980-02-29,PASSPORT,L898902C3,li${n}@example.org`,
    );
    const wrong =
      "shanghai-3.0-A-48,=cmd|' /C calc'!A0,2012-05-01,A,1980-02-29,PASSPORT,L898902C3,a@example.org";
    await page.getByLabel("CSV file").setInputFiles({
      name: "table.csv",
      mimeType: "text/csv",
      buffer: Buffer.from([template, ...rows, wrong, ""].join("\r\n")),
    });
    await page.getByRole("button", { name: "Try it" }).click();
    await page.getByText("3 rows: 0 opened, 2 waiting, 1 refused").waitFor();
    await page.locator("td code", { hasText: "certificate.number" }).waitFor();
    await assertAccessible(page);
    await shot("batch-tried-en");
    await page.setViewportSize(narrowest);
    await assertNoSidewaysScroll(page);
    await page.getByRole("button", { name: "Open 2 drafts" }).click();
    await page.getByRole("heading", { name: "All rows are done" }).waitFor({ timeout: 30_000 });
    assert.equal(await page.getByRole("link", { name: "Draft opened" }).count(), 2);
    await assertAccessible(page);
    await assertNoSidewaysScroll(page);
    await shot("batch-done-en-320");
    await page.setViewportSize({ width: 1280, height: 900 });

    await page.getByRole("link", { name: "Messages" }).click();
    await page.locator(".cases li").first().waitFor();
    await page.getByLabel("Only unread ones").check();
    const unread = page.locator(".cases li.unread").first();
    await unread.waitFor();
    await assertAccessible(page);
    await shot("messages-en");
    await unread.getByRole("button", { name: "Mark as read" }).click();
    await page.locator(".cases li", { hasText: "Read" }).first().waitFor();
    await page.getByRole("button", { name: "Make an address" }).click();
    const address = await page.locator(".card a", { hasText: "deadlines.ics" }).getAttribute("href");
    const calendar = await page.request.get(address);
    assert.match(await calendar.text(), /^BEGIN:VCALENDAR/);
    await page.getByRole("button", { name: "End the address" }).click();
    await page.getByText("The address shows nothing any more.").waitFor();
    assert.equal((await page.request.get(address)).status(), 404);
    await page.getByRole("button", { name: "切换到中文" }).click();
    await page.setViewportSize(narrowest);
    await assertNoSidewaysScroll(page);
    await assertAccessible(page);
    await shot("messages-zh-320");
  },

  "a visa desk checks a table of results, each row on its own": async ({ page, shot, fixture }) => {
    if (fixture) return "the fixture takes no tables";
    const { code } = await verified(page, "holder", "shanghai-3.0-A-48", `CE-${Date.now()}`);
    await signInAs(page, "relying-party", "/batches/checks");
    await page.getByRole("button", { name: "Check the table" }).click();
    await page.getByText("Choose a file.").waitFor();
    const rows = ["code,birthDate", `${code},1980-02-29`, `${code},1999-01-01`, "=1+1,1980-02-29", ""];
    await page.getByLabel("CSV file").setInputFiles({
      name: "checks.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(rows.join("\r\n")),
    });
    await page.getByRole("button", { name: "Check the table" }).click();
    await page.getByText("3 rows: 2 answered, 1 refused").waitFor();
    await page.locator("td", { hasText: "Valid" }).first().waitFor();
    await page.locator("td", { hasText: "No such result" }).waitFor();
    await assertAccessible(page);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "The answers as a table" }).click();
    assert.equal((await download).suggestedFilename(), "checked.csv");
    await page.getByRole("button", { name: "切换到中文" }).click();
    await page.setViewportSize(narrowest);
    await assertNoSidewaysScroll(page);
    await assertAccessible(page);
    await shot("checks-zh-320");
  },
};
