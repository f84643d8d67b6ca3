// What a visitor does, in sentences. The cases rest on what is true of the official list, so that they hold
// against the fixture and against the real service; the few that need the fixture say so.
import assert from "node:assert/strict";
import { inquiryToken } from "../fixture/cases.mjs";
import {
  askIssuingBody,
  assertAccessible,
  assertNoSidewaysScroll,
  narrowest,
  onePage,
  phone,
} from "./kit.mjs";

const settled = (page) => page.locator('.results-list[aria-busy="false"]').waitFor();

async function search(page, q) {
  await page.getByRole("searchbox").fill(q);
  await page.locator("#results", { hasText: `“${q}”` }).waitFor();
}

export const cases = {
  "the first page shows the four lists, the whole list and its edition": async ({ page, shot }) => {
    await page.goto("/");
    await settled(page);
    assert.match(await page.locator("#results").textContent(), /216 entries/);
    assert.match(await page.locator(".edition").textContent(), /298号/);
    assert.equal(await page.locator(".lists a").count(), 4);
    await assertAccessible(page);
    await shot("home-en");
    await page.emulateMedia({ colorScheme: "dark" });
    await assertAccessible(page);
    await shot("home-en-dark");
  },

  "the switch of language is remembered, and the page says which language it speaks": async ({
    page,
    shot,
  }) => {
    await page.goto("/");
    await page.getByRole("button", { name: "切换到中文" }).click();
    assert.equal(await page.locator("html").getAttribute("lang"), "zh-Hans");
    await page.reload();
    await settled(page);
    assert.equal(await page.locator("html").getAttribute("lang"), "zh-Hans");
    assert.match(await page.title(), /证书查询/);
    await assertAccessible(page);
    await shot("home-zh");
    await page.setViewportSize(phone);
    await shot("home-zh-phone");
  },

  "a search as one types is found, explained, and stands in the address": async ({ page, shot }) => {
    for (const [q, name] of [
      ["特许工程师", "Chartered Engineer"],
      ["chartered engineer", "Chartered Engineer"],
      ["CFA", "Chartered Financial Analyst"],
    ]) {
      await page.goto("/");
      await search(page, q);
      await page.locator(".hit a", { hasText: name }).first().waitFor();
      assert.ok((await page.locator(".why mark").count()) > 0, "says why it matched");
    }
    await page.goto("/?q=chartered+engineer");
    await settled(page);
    await assertAccessible(page);
    await shot("search-en");
    await page.setViewportSize(phone);
    await assertNoSidewaysScroll(page);
    await shot("search-en-phone");
  },

  "a facet narrows the list, Back takes it back, and a shared link shows the same": async ({
    page,
    context,
    shot,
  }) => {
    await page.goto("/?q=chartered");
    await settled(page);
    const before = await page.locator("#results").textContent();
    await page.getByRole("checkbox", { name: /List C/ }).click();
    await page.waitForURL(/category=C/);
    await page.locator(".chosen").waitFor();
    await settled(page);
    const narrowed = await page.locator("#results").textContent();
    assert.notEqual(narrowed, before);
    assert.equal(await page.locator(".hit .stamp-A").count(), 0);
    assert.ok(await page.getByRole("checkbox", { name: /List C/ }).isChecked());
    await shot("facet-en");
    const guest = await context.newPage();
    await guest.goto(page.url());
    await settled(guest);
    assert.equal(await guest.locator("#results").textContent(), narrowed);
    await page.goBack();
    await page.locator(".chosen").waitFor({ state: "detached" });
    assert.equal(await page.locator("#results").textContent(), before);
  },

  "the keys of one word are one step of the history": async ({ page }) => {
    await page.goto("/");
    await settled(page);
    await page.getByRole("searchbox").pressSequentially("CFA", { delay: 400 });
    await page.locator("#results", { hasText: "“CFA”" }).waitFor();
    await page.goBack();
    await page.locator(".lists").waitFor();
    assert.equal(new URL(page.url()).search, "");
    assert.equal(await page.getByRole("searchbox").inputValue(), "");
  },

  "show more appends, and Back from an entry returns to the same place": async ({ page }) => {
    await page.goto("/?category=A");
    await settled(page);
    const first = await page.locator(".hit").count();
    await page.getByRole("button", { name: "Show more" }).click();
    await page.locator(".hit").nth(first).waitFor();
    const link = page.locator(".hit a").nth(first + 5);
    await link.scrollIntoViewIfNeeded();
    const place = await page.evaluate(() => scrollY);
    await link.click();
    await page.locator(".entry h1").waitFor();
    assert.equal(await page.evaluate(() => scrollY), 0);
    await page.getByRole("link", { name: "Back to the results" }).click();
    await page.locator(".hit").nth(first).waitFor();
    assert.ok(Math.abs((await page.evaluate(() => scrollY)) - place) < 50, "scrolled to where it was");
  },

  "nothing found is said, with a way on": async ({ page, shot }) => {
    await page.goto("/?q=qqqqzzzzxx");
    await settled(page);
    await page.getByRole("heading", { name: /Nothing on the list/ }).waitFor();
    await assertAccessible(page);
    await shot("nothing-en");
  },

  "an entry says what it brings, where the same certificate stands, and how it was printed": async ({
    page,
    shot,
  }) => {
    await page.goto("/entries/shanghai-3.0-A-48");
    await page.getByRole("heading", { level: 1, name: /Chartered Engineer/ }).waitFor();
    await page.getByRole("heading", { name: "What it brings" }).waitFor();
    assert.equal(await page.locator('.linked a[href$="C-10"]').count(), 1);
    await page.getByText("As printed, with our notes").click();
    await page.getByText("特许工程师(Chartered Engineer)").waitFor();
    await assertAccessible(page);
    await shot("entry-A-en");
    await page.setViewportSize(phone);
    await assertNoSidewaysScroll(page);
    await shot("entry-A-en-phone");
    await page.getByRole("button", { name: "切换到中文" }).click();
    await shot("entry-A-zh-phone");
  },

  "the holding time of CMA stands on list C and not on list A": async ({ page, shot }) => {
    await page.goto("/entries/shanghai-3.0-C-38");
    await page.getByText("Held for 10 years or more").first().waitFor();
    await page.getByText("Associate senior title").first().waitFor();
    await assertAccessible(page);
    await shot("entry-C-en");
    await page.locator('.linked a[href$="A-89"]').click();
    await page.getByText("List A, no. 89").waitFor();
    assert.equal(await page.locator(".conditions").count(), 0);
  },

  "a rule of list D says which way it goes": async ({ page, shot }) => {
    await page.goto("/entries/shanghai-3.0-D-5");
    await page.getByText("opens the way to").waitFor();
    await page.getByText("in this direction only").waitFor();
    await assertAccessible(page);
    await shot("entry-D-en");
    await page.getByRole("button", { name: "切换到中文" }).click();
    await shot("entry-D-zh");
    await page.emulateMedia({ colorScheme: "dark" });
    await assertAccessible(page);
    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize(narrowest);
    await assertNoSidewaysScroll(page);
    await shot("entry-D-zh-320");
  },

  "the keyboard alone finds an entry; the heading of a new page has the focus": async ({ page }) => {
    await page.goto("/");
    await settled(page);
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement?.className), "skip");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement?.id), "main");
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement?.id), "q");
    await page.keyboard.type("CFA");
    await page.keyboard.press("Enter");
    await page.locator("#results", { hasText: "“CFA”" }).waitFor();
    await page.locator(".hit a").first().focus();
    await page.keyboard.press("Enter");
    await page.locator(".entry h1").waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === "H1");
  },

  "an unknown entry and an unknown page are said to be missing": async ({ page, shot }) => {
    for (const path of ["/entries/shanghai-3.0-Z-999", "/no/such/page"]) {
      await page.goto(path);
      await page.getByRole("heading", { level: 1, name: "This page does not exist" }).waitFor();
    }
    await assertAccessible(page);
    await shot("missing-en");
  },

  "a failing service is told in both languages, and trying again helps": async ({ page, shot }) => {
    let failing = true;
    await page.route("**/v1/catalog/entries?*", (route) =>
      failing
        ? route.fulfill({
            status: 503,
            contentType: "application/problem+json",
            body: JSON.stringify({
              type: "/problems/unavailable",
              title: "The service is resting",
              titles: { zh: "服务暂停中", en: "The service is resting" },
              status: 503,
            }),
          })
        : route.continue(),
    );
    await page.goto("/?q=CFA");
    await page.getByRole("heading", { name: "The service is resting" }).waitFor();
    await page.getByText("服务暂停中").waitFor();
    await assertAccessible(page);
    await shot("problem-en");
    failing = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator(".hit").first().waitFor();
    assert.equal(await page.locator(".problem").count(), 0);
  },

  "a page that cannot be fetched is said to be missing, and the rest still works": async ({ page, shot }) => {
    await page.goto("/");
    await settled(page);
    await page.route("**/assets/CheckPage*", (route) => route.abort());
    await page.getByRole("link", { name: "Check a result" }).click();
    await page.getByRole("heading", { level: 1, name: "Something went wrong" }).waitFor();
    await assertAccessible(page);
    await shot("page-failed-en");
    await page.getByRole("link", { name: "Find a certificate" }).click();
    await settled(page);
    await page.unroute("**/assets/CheckPage*");
    await page.getByRole("link", { name: "Check a result" }).click();
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("heading", { level: 1, name: "Check a result" }).waitFor();
  },

  "no page is wider than a window of 320 pixels": async ({ page, shot }) => {
    await page.setViewportSize(narrowest);
    for (const path of [
      "/",
      "/?q=chartered&category=C",
      "/entries/shanghai-3.0-C-10",
      "/entries/shanghai-3.0-D-2",
    ]) {
      await page.goto(path);
      await page.locator(".hit, .entry").first().waitFor();
      await assertNoSidewaysScroll(page);
    }
    await page.goto("/?q=chartered");
    await settled(page);
    await page.getByRole("button", { name: "Filters" }).click();
    await assertAccessible(page);
    await shot("filters-en-320", { fullPage: false });
  },

  "an entry prints without what paper cannot do": async ({ page, shot }) => {
    await page.goto("/entries/shanghai-3.0-C-10");
    await page.locator(".entry h1").waitFor();
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    assert.ok(!(await page.locator(".print-button").isVisible()));
    assert.ok(await page.locator(".printed .facts").isVisible());
    await page.setViewportSize({ width: 794, height: 1123 });
    await shot("print-C-en");
  },

  "a holder signs in, files a request with a scan, the issuing body confirms, and the result checks": async ({
    page,
    shot,
    fixture,
  }) => {
    await page.goto("/entries/shanghai-3.0-A-48");
    await page.getByRole("link", { name: "Start a verification" }).click();
    await page.getByRole("heading", { level: 1, name: "Sign in to go on" }).waitFor();
    await assertAccessible(page);
    await shot("sign-in-en");
    await page.getByRole("button", { name: "Sign in" }).click();
    // The local cloud's issuer asks whom to be; its first sample account is a holder abroad.
    if (!fixture) await page.locator("tr", { hasText: "holder" }).first().getByRole("button").click();
    await page.getByText("Signed in as").waitFor();
    await page.getByText("You ask for yourself").waitFor();
    await assertAccessible(page);
    await shot("new-en");

    await page.getByRole("link", { name: "My verifications" }).click();
    const email = page.getByLabel("E-mail address");
    const reached = page.getByText("Messages go to");
    await email.or(reached).waitFor();
    // The local cloud keeps an account; the form stands here the first time only.
    if (await email.isVisible()) {
      await email.fill("not an address");
      await page.getByRole("button", { name: "Save" }).click();
      await page.locator(".field-fault").waitFor();
      await email.fill("holder@example.org");
      await page.getByRole("button", { name: "Save" }).click();
      await reached.waitFor();
    }

    await page.goto("/verifications/new?entry=shanghai-3.0-A-48");
    await page.getByRole("button", { name: "Begin" }).click();

    await page.getByRole("button", { name: "Submit the request" }).click();
    await page.getByRole("heading", { name: "Some particulars are still needed" }).waitFor();
    assert.equal(await page.locator(".field-fault").count(), 7);
    await assertAccessible(page);
    await shot("draft-faults-en");
    await page.locator(".problem").getByRole("link", { name: "Date of birth" }).click();
    assert.equal(await page.evaluate(() => document.activeElement?.id), "birth-date");

    await page.locator("#number").fill("1100345");
    await page.locator("#issued-on").fill("2014-06-30");
    await page.locator("#holder-name").fill("Li Wei");
    await page.locator("#birth-date").fill("1985-02-14");
    await page.getByLabel("Passport").check();
    await page.locator("#identity-number").fill("E12345678");
    await page.getByLabel("No", { exact: true }).check();
    await page.getByLabel("Certificate", { exact: true }).setInputFiles({
      name: "证书.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.from(onePage),
    });
    await page.locator(".documents", { hasText: "证书.pdf" }).waitFor();
    await page.getByLabel("Identity page").setInputFiles({
      name: "page.exe",
      mimeType: "application/octet-stream",
      buffer: Buffer.from("MZ"),
    });
    await page.getByText("The file is not a PDF, JPEG or PNG.").waitFor();
    await page.getByRole("checkbox").check();
    await page.locator("#signature").fill("Li Wei");
    await shot("draft-en");
    await page.getByRole("button", { name: "Submit the request" }).click();
    await page.locator(".standing .stage", { hasNotText: "Draft" }).waitFor();
    const address = page.url();
    const link = fixture
      ? `/inquiries/${inquiryToken}`
      : await askIssuingBody(page, address.split("/").at(-1));
    await page.reload();
    await page.getByText("With the issuing body").waitFor();
    await shot("with-issuer-en");

    await page.goto(link);
    await page.getByText("1100345").waitFor();
    assert.equal(await page.getByText("E12345678").count(), 0);
    await page.getByRole("button", { name: /Send the answer/ }).click();
    await page.getByText("Choose one answer").waitFor();
    await assertAccessible(page);
    await shot("inquiry-en");
    await page.setViewportSize(narrowest);
    await assertNoSidewaysScroll(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByLabel("Yes. We issued it").check();
    await page.getByRole("button", { name: /Send the answer/ }).click();
    await page.getByRole("heading", { name: "Thank you." }).waitFor();

    await page.goto(address);
    const code = await page.locator(".code strong").textContent();
    await assertAccessible(page);
    await page.getByRole("button", { name: "Make a link" }).click();
    const shared = await page.locator("p.card a").getAttribute("href");
    await assertAccessible(page);
    await shot("result-en");
    await page.goto(new URL(shared).pathname);
    await page.getByRole("heading", { name: "genuine and valid" }).waitFor();
    await assertAccessible(page);
    await shot("shared-en");
    await page.goto(address);
    await page.getByRole("button", { name: "End it" }).click();
    await page.getByText("revoked").waitFor();
    await page.goto(new URL(shared).pathname);
    await page.getByText("was revoked by the holder").waitFor();
    await page.goto(address);
    await page.locator(".verdict").getByRole("link", { name: "Check a result" }).click();
    assert.equal(await page.getByLabel("Code of the result").inputValue(), code);
    await page.locator("#birth-date").fill("1985-02-14");
    await page.getByRole("button", { name: "Check", exact: true }).click();
    await page.getByRole("heading", { name: "genuine and valid" }).waitFor();
    await assertAccessible(page);
    await shot("check-en");
    await page.getByRole("button", { name: "切换到中文" }).click();
    await page.setViewportSize(phone);
    await assertNoSidewaysScroll(page);
    await shot("check-zh-phone");

    await page.goto("/verifications");
    await page.locator(".cases li").first().waitFor();
    await assertAccessible(page);
    await shot("list-zh-phone");
    await page.getByRole("button", { name: "退出登录" }).click();
    await page.locator(".account").waitFor({ state: "detached" });
    await page.goto("/verifications");
    await page.getByRole("heading", { level: 1, name: "请先登录" }).waitFor();
  },

  "a code that does not fit is not told apart from one that does not exist": async ({ page, shot }) => {
    await page.goto("/check?code=ABCD-EFGH-JKMN-M");
    await page.locator("#birth-date").fill("1999-01-01");
    await page.getByRole("button", { name: "Check", exact: true }).click();
    await page.getByRole("heading", { name: "There is no such result" }).waitFor();
    await assertAccessible(page);
    await shot("check-unknown-en");
  },

  "a link that leads to no question says so in both languages": async ({ page }) => {
    await page.goto(`/inquiries/${"B".repeat(43)}`);
    await page.getByText("the time to answer is over").waitFor();
    await page.getByText("已超过答复期限").waitFor();
    await assertAccessible(page);
  },

  "a holder asks what a certificate brings, from its page on, and learns the day and the sentence": async ({
    page,
    shot,
    fixture,
  }) => {
    if (fixture) return "the fixture knows no rules";
    await page.goto("/entries/shanghai-3.0-A-89");
    await page.getByRole("link", { name: "Check what it brings you" }).click();
    await page.getByRole("heading", { level: 1, name: "What a certificate brings you" }).waitFor();
    await page.getByLabel("Date of issue").fill("2020-03-01");
    await page.getByLabel("Nationality").selectOption("FOREIGN");
    await page.getByLabel("Work in this city").selectOption("EMPLOYED");
    await page.getByLabel("First day of that work").fill("2020-01-01");
    await assertAccessible(page);
    await page.getByRole("button", { name: "Check", exact: true }).click();
    await page.getByRole("heading", { name: "The answer" }).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), "The answer");
    const line = page.locator("details", { has: page.locator(".benefit-id", { hasText: /^B-5$/ }) });
    assert.match(await line.locator("summary").textContent(), /Not yet from 1 March 2030/);
    await line.locator("summary").click();
    assert.match(await line.textContent(), /Must have been held for 10 years or more.*须持证10年以上/s);
    await assertAccessible(page);
    await shot("benefits-en");
    await page.setViewportSize(narrowest);
    await assertNoSidewaysScroll(page);
    await page.getByLabel("Date of birth").fill("2021-05-05");
    await page.getByRole("button", { name: "Check", exact: true }).click();
    await page.getByRole("alert").waitFor();
    await page.getByRole("alert").getByRole("link", { name: "Date of issue" }).click();
    assert.equal(await page.evaluate(() => document.activeElement?.id), "issued-on-0");
    assert.equal(await page.getByLabel("Date of issue").getAttribute("aria-invalid"), "true");
    await assertAccessible(page);
  },

  "somebody with a Chinese qualification learns what it opens abroad": async ({ page, fixture }) => {
    if (fixture) return "the fixture knows no rules";
    await page.goto("/benefits");
    await page.getByText("Chinese qualifications and titles").click();
    await page.getByLabel("Qualification or title").selectOption("CICPA_FULL_PASS");
    await page.getByLabel("Obtained on").fill("2009-12-31");
    await page.getByRole("button", { name: "Check", exact: true }).click();
    await page.getByRole("heading", { name: "Mutual recognition, rule by rule" }).waitFor();
    const row = page.locator("details", { has: page.locator(".benefit-id", { hasText: /^D2$/ }) });
    await row.locator("summary").click();
    assert.match(await row.textContent(), /≤ 31 December 2009/);
    await assertAccessible(page);
  },

  "an applicant sees each requirement for a title and the first day of those not met": async ({
    page,
    shot,
    fixture,
  }) => {
    if (fixture) return "the fixture knows no rules";
    await page.goto("/eligibility");
    await page.getByRole("button", { name: "Check", exact: true }).click();
    await page.getByRole("alert").getByRole("link", { name: "Certificate" }).click();
    assert.equal(await page.evaluate(() => document.activeElement?.id), "certificate");
    await page.getByRole("textbox", { name: "Certificate" }).fill("zzzzzz");
    await page.keyboard.press("Enter");
    await page.getByText("Nothing on the list matches “zzzzzz”.").waitFor();
    await page.getByRole("textbox", { name: "Certificate" }).fill("zhuce guanli kuaijishi");
    await page.getByRole("button", { name: "Find" }).click();
    await page.getByRole("button", { name: /Choose Certified Management Accountant/ }).click();
    await page.getByLabel("Date of issue").fill("2020-06-01");
    await page.getByLabel("Master’s").check();
    await page.getByLabel("From", { exact: true }).fill("2026-01-01");
    await page.getByLabel("Where").selectOption("IN_CITY");
    await page.getByRole("button", { name: "Check", exact: true }).click();
    await page.getByRole("heading", { name: "Requirement by requirement" }).waitFor();
    assert.match(await page.locator(".assessed").textContent(), /Not yet from 31 December 2032/);
    await assertAccessible(page);
    await page.getByRole("button", { name: "切换到中文" }).click();
    assert.match(await page.locator(".assessed").textContent(), /尚未 自2032年12月31日起/);
    await assertAccessible(page);
    await shot("eligibility-zh");
    await page.setViewportSize(narrowest);
    await assertNoSidewaysScroll(page);
  },
};
