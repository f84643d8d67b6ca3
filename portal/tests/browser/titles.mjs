// A title application from the employer's first look to the answered correction, and a notice with an objection to it.
import assert from "node:assert/strict";
import {
  as,
  assertAccessible,
  assertDownloads,
  assertNoSidewaysScroll,
  moveClock,
  narrowest,
  onePage,
  signInAs,
  verified,
} from "./kit.mjs";

const scan = { name: "材料.pdf", mimeType: "application/pdf", buffer: Buffer.from(onePage) };

/** Sends a scan to the field of this label and waits until it is taken. */
async function send(page, label) {
  const field = page.locator(".field", { has: page.getByLabel(label, { exact: true }) }).last();
  await field.locator("input[type=file]").setInputFiles(scan);
  await field.locator(".document-link", { hasText: "材料.pdf" }).waitFor({ timeout: 30_000 });
}

export const titleCases = {
  "an employer prepares a title application, displays it, submits it and answers a correction": async ({
    page,
    shot,
    fixture,
  }) => {
    if (fixture) return "the fixture knows no rules";
    const before = await moveClock(page, "2026-12-01T10:00:00+08:00");
    try {
      const number = `CE-${Date.now()}`;
      const { code } = await verified(page, "holder", "shanghai-3.0-C-10", number);
      await signInAs(page, "employer", "/title-applications");
      const unitName = page.getByLabel("Name of the unit");
      const reached = page.getByText("Messages go to");
      await unitName.or(reached).waitFor();
      if (await unitName.isVisible()) {
        await page.getByLabel("E-mail address").fill("hr@example.org");
        await unitName.fill("浦江工程有限公司");
        await page.getByLabel("Company", { exact: true }).check();
        await page.getByRole("button", { name: "Save" }).click();
        await reached.waitFor();
      }
      await page.getByText("Deadlines of the round").last().click();
      await page.locator(".round .timeline li").first().waitFor();
      await assertAccessible(page);
      await shot("titles-list-en");

      await page.getByRole("link", { name: "Start an application" }).click();
      await page.getByRole("heading", { level: 1, name: "New title application" }).waitFor();
      await page.getByRole("button", { name: "Begin" }).click();
      await page.getByRole("alert").waitFor();
      await assertAccessible(page);
      await shot("titles-new-faults-en");
      await page.getByRole("textbox", { name: "Certificate of list C" }).fill("Chartered Engineer");
      await page.getByRole("button", { name: "Find" }).click();
      await page
        .getByRole("button", { name: /Choose Chartered Engineer/ })
        .first()
        .click();
      await page.getByLabel("Code of the verification").fill(code);
      await page.getByLabel("Date of birth of the holder").fill("1980-02-29");
      await page.getByLabel("Round", { exact: true }).selectOption("shanghai-2026-4");
      await page.getByRole("button", { name: "Begin" }).click();
      await page.getByRole("heading", { name: "The file" }).waitFor();
      const address = new URL(page.url()).pathname;

      await page.locator("#education").getByRole("button", { name: "Add one" }).click();
      await page.getByLabel("Degree", { exact: true }).selectOption("MASTER");
      await page.getByLabel("In science or engineering").check();
      await page.getByLabel("School").fill("University of Leeds");
      await send(page, "Scan of the degree certificate");
      for (const [i, job] of [
        ["2006-09-01", "2019-12-31", "OVERSEAS", "National Grid", "Engineer"],
        ["2020-03-01", "", "IN_CITY", "浦江工程有限公司", "高级工程师"],
      ].entries()) {
        await page.locator("#work").getByRole("button", { name: "Add one" }).click();
        const [from, to, place, employer, post] = job;
        await page.locator(`#from-${i}`).fill(from);
        await page.locator(`#to-${i}`).fill(to);
        await page.locator(`#place-${i}`).selectOption(place);
        await page.locator(`#job-employer-${i}`).fill(employer);
        await page.locator(`#post-${i}`).fill(post);
        await send(page, "Proof of this work");
      }
      await page.getByLabel("Professional summary", { exact: true }).first().fill("本人从事电力工程。");
      await page.getByText("8, 3000 are needed").waitFor();
      await page.locator("#summary").fill("本人长期从事电力工程设计与研究工作。".repeat(180));
      await page.getByText("3060 of 3000").waitFor();
      await send(page, "Signed commitment");
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByText("Saved.", { exact: true }).waitFor();
      await assertAccessible(page);
      await shot("title-draft-en");
      await page.setViewportSize(narrowest);
      await assertNoSidewaysScroll(page);
      await shot("title-draft-en-320");
      await page.setViewportSize({ width: 1280, height: 900 });

      await assertDownloads(page, "Download the form", "form.pdf");

      await page.getByRole("button", { name: "Make the invitation" }).click();
      await page.locator(".card code", { hasText: "/join#" }).waitFor();
      await page.getByRole("button", { name: "Hand in for review" }).click();
      await page.getByRole("button", { name: "Record the review" }).click();
      await page.locator(".field-fault, .problem").first().waitFor();
      await page.getByLabel("The materials are verified").check();
      await page.getByLabel("Comments", { exact: true }).fill("材料属实，同意申报。");
      await send(page, "Sealed comments, as a scan");
      await assertAccessible(page);
      await shot("title-review-en");
      await page.getByRole("button", { name: "Record the review" }).click();
      await send(page, "Proof of display");
      await page.getByRole("button", { name: "The notice is displayed" }).click();
      const link = page.getByRole("link", { name: "The notice as others see it" });
      await link.waitFor();
      await page.getByRole("button", { name: "Submit the application" }).click();
      await page.locator(".problem").waitFor();
      await shot("title-notice-en");

      await link.click();
      await page.getByRole("heading", { name: "Whom it names" }).waitFor();
      await assertAccessible(page);
      await page.getByRole("button", { name: "Lodge the objection" }).click();
      await page.locator(".field-fault").first().waitFor();
      await shot("notice-en");
      await page.locator("#objection-text").fill("The years at National Grid are not right.");
      await page.locator("#objector-name").fill("Somebody");
      await page.locator("#objector-contact").fill("somebody@example.org");
      await page.getByRole("button", { name: "Lodge the objection" }).click();
      await page.getByRole("heading", { name: "The objection is lodged" }).waitFor();
      await assertAccessible(page);
      await shot("objection-en");
      const [lodged, receipt] = await page.locator(".verdict code").allTextContents();
      await page.getByText("See where your objection stands").first().click();
      await page.locator("#follow-number").fill(lodged);
      await page.locator("#follow-receipt").fill("x".repeat(43));
      await page.getByRole("button", { name: "Look it up" }).click();
      await page.locator(".problem").first().waitFor();
      await page.locator("#follow-receipt").fill(receipt);
      await page.getByRole("button", { name: "Look it up" }).click();
      await page.getByText("Lodged; the Bureau has not admitted it yet").waitFor();
      await page.getByText("Take an objection back").first().click();
      await page.locator("#withdraw-number").fill(lodged);
      await page.locator("#withdraw-receipt").fill(receipt);
      await page.getByRole("button", { name: "Take it back" }).click();
      await page.getByText("The objection is taken back.").waitFor();

      await moveClock(page, "2026-12-09T10:00:00+08:00");
      await page.goto(address);
      const again = page.getByRole("button", { name: "Sign in" });
      await again.or(page.locator(".standing")).first().waitFor();
      if (await again.isVisible()) await signInAs(page, "employer", address);
      await page.getByText("Ended clear", { exact: true }).waitFor();
      await page.getByRole("button", { name: "Submit the application" }).click();
      await page.locator(".standing .stage", { hasText: /^Submitted$/ }).waitFor();
      assert.ok((await page.locator(".guards li").count()) > 10, "each requirement with its article");
      await assertAccessible(page);
      await shot("title-submitted-en");

      const officer = await as(page, "officer");
      const items = [{ what: "工作证明", why: "请补充签字页。" }];
      await officer("POST", `/v1${address}/correction-request`, { items });
      await page.reload();
      await page.locator("#reply-0").fill("已补充。");
      await assertAccessible(page);
      await shot("title-correction-en");
      await page.getByRole("button", { name: "切换到中文" }).click();
      await page.setViewportSize(narrowest);
      await assertNoSidewaysScroll(page);
      await assertAccessible(page);
      await shot("title-correction-zh-320");
      await page.getByRole("button", { name: "一次性答复" }).click();
      await page.locator(".standing .stage", { hasText: "已提交" }).waitFor();
      await page.getByText("撤回申报").first().click();
      await page.getByRole("button", { name: "确认撤回" }).click();
      await page.locator(".standing .stage", { hasText: "已撤回" }).waitFor();
    } finally {
      await moveClock(page, before);
    }
  },

  "the notices that the Bureau displays have a page, empty or not": async ({ page, shot, fixture }) => {
    if (fixture) return "the fixture displays no notices";
    await page.goto("/");
    await page.getByRole("link", { name: "Public notices" }).click();
    await page.getByRole("heading", { level: 1, name: "Public notices" }).waitFor();
    await page.locator(".empty, .cases").waitFor();
    await assertAccessible(page);
    await shot("notices-en");
  },
};
