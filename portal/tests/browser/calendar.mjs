// Editions of the list; working days: counted for everybody, and the years they come from, which two people make count.
import assert from "node:assert/strict";
import { assertAccessible, assertNoSidewaysScroll, narrowest, signInAs } from "./kit.mjs";

export const calendarCases = {
  "a visitor counts working days over the National Day week, and is told of a year that is not published":
    async ({ page, shot, fixture }) => {
      if (fixture) return "the fixture counts no days";
      await page.goto("/");
      await page.getByRole("link", { name: "Counting working days" }).click();
      await page.getByText("The last day is").waitFor();
      await page.getByLabel("Day of the event").fill("2026-09-28");
      await page.getByLabel("Working days").fill("5");
      await page.getByRole("button", { name: "Count" }).click();
      await page.getByText("The last day is 10 October 2026").waitFor();
      await page.locator("tr", { hasText: "National Day" }).first().waitFor();
      assert.match(page.url(), /from=2026-09-28/);
      await assertAccessible(page);
      await shot("calendar-en");
      await page.getByLabel("Working days").fill("900");
      await page.getByRole("button", { name: "Count" }).click();
      await page.locator(".field-fault").waitFor();
      await assertAccessible(page);
      await page.goto("/calendar?from=2039-03-01&workingDays=5");
      await page.getByText("the working days of 2039 are not published yet").waitFor();
      await page.getByRole("button", { name: "切换到中文" }).click();
      await page.setViewportSize(narrowest);
      await assertNoSidewaysScroll(page);
      await assertAccessible(page);
      await shot("calendar-zh-320");
    },

  "a visitor reads which edition was in force when, and what changed": async ({ page, shot, fixture }) => {
    if (fixture) return "the fixture has one edition";
    await page.goto("/");
    await page.getByRole("link", { name: "Editions of the list" }).click();
    await page.locator("article h2", { hasText: "Version 3.0" }).first().waitFor();
    await page.getByText("What changed since").first().click();
    await page.locator("tr", { hasText: "139" }).waitFor();
    await page.getByText("only the counts can be compared").waitFor();
    await assertAccessible(page);
    await shot("editions-en");
    await page.getByRole("button", { name: "切换到中文" }).click();
    await page.setViewportSize(narrowest);
    await assertNoSidewaysScroll(page);
    await assertAccessible(page);
    await shot("editions-zh-320");
  },

  "an editor proposes a year, cannot confirm it, and an approver does": async ({
    page,
    context,
    shot,
    fixture,
  }) => {
    if (fixture) return "the fixture loads no years";
    const number = `国办发明电〔2030〕${Date.now()}号`;
    await signInAs(page, "editor", "/calendar/years");
    await page.getByLabel("Year", { exact: true }).fill("31");
    await page.getByRole("button", { name: "Open" }).click();
    await page.getByText("A year such as 2027.").waitFor();
    await assertAccessible(page);
    await page.getByLabel("Year", { exact: true }).fill("2031");
    await page.getByRole("button", { name: "Open" }).click();
    await page.getByRole("heading", { name: "2031", exact: true }).waitFor();
    await page.getByLabel("Title of the paper").fill("关于2031年部分节假日安排的通知");
    await page.getByLabel("Number of the paper").fill(number);
    await page.getByLabel("Issued on").fill("2099-11-04");
    await page.getByLabel("Address of the paper").fill("https://www.gov.cn/2031.htm");
    await page.getByLabel("Days off").fill("元旦, New Year's Day, 2031-01-01");
    await page.getByLabel("Weekends that are worked").fill("2031-13-01");
    await page.getByRole("button", { name: "Propose" }).click();
    await page.locator(".problem a", { hasText: "Days off, line 1" }).waitFor();
    await assertAccessible(page);
    await page.getByLabel("Days off").fill("元旦, New Year's Day, 2031-01-01, 2031-01-03");
    await page.getByLabel("Weekends that are worked").fill("2031-01-05");
    await page.getByRole("button", { name: "Propose" }).click();
    await page.locator(".field-fault", { hasText: "Issued on" }).waitFor();
    await page.getByLabel("Issued on").fill("2026-11-04");
    await page.getByRole("button", { name: "Propose" }).click();
    const waiting = page.locator(".card-call", { hasText: number });
    await waiting.waitFor();
    await page.getByRole("button", { name: "Confirm it as it stands" }).click();
    await page.locator(".problem").waitFor();
    await assertAccessible(page);
    await shot("year-proposed-en");
    await page.getByRole("button", { name: "切换到中文" }).click();
    await page.setViewportSize(narrowest);
    await assertNoSidewaysScroll(page);
    await assertAccessible(page);
    await shot("year-proposed-zh-320");

    const origin = new URL(page.url()).origin;
    const other = await (await context.browser().newContext({ baseURL: origin, locale: "en-GB" })).newPage();
    await signInAs(other, "approver", "/calendar/years/2031");
    await other.getByRole("button", { name: "Confirm it as it stands" }).click();
    await other.locator(".card-call").waitFor({ state: "detached" });
    await other.locator(".card", { hasText: number }).waitFor();
    await assertAccessible(other);
    await other.context().close();
  },
};
