// What officers, authorities and experts do at their desks: a request to its result, an application to its certificate.
import assert from "node:assert/strict";
import {
  as,
  assertAccessible,
  assertDownloads,
  assertNoSidewaysScroll,
  moveClock,
  narrowest,
  signInAs,
  stored,
  submittedRequest,
  verified,
} from "./kit.mjs";

/** An application on 1 December, submitted on the 9th, by the API. */
async function submittedApplication(page) {
  const { code } = await verified(page, "holder", "shanghai-3.0-C-10", `CE-${Date.now()}`);
  const api = await as(page, "employer");
  await api("PUT", "/v1/accounts/me", {
    email: "hr@example.org",
    unit: { socialCreditCode: "91310115MA1K3A7Q8U", name: "浦江工程有限公司", kind: "COMPANY" },
  });
  const { id } = await api("POST", "/v1/title-applications", {
    roundId: "shanghai-2026-4",
    entryId: "shanghai-3.0-C-10",
    resultCode: code,
    birthDate: "1980-02-29",
  });
  const path = `/v1/title-applications/${id}`;
  const proof = await stored(page, api, "EMPLOYMENT_PROOF");
  const degree = { degree: "MASTER", scienceOrEngineering: true, school: "University of Leeds" };
  await api("PATCH", path, {
    education: [{ ...degree, proof: await stored(page, api, "DEGREE") }],
    work: [
      {
        from: "2006-09-01",
        to: "2019-12-31",
        place: "OVERSEAS",
        employer: "National Grid",
        post: "Engineer",
        proof,
      },
      { from: "2020-03-01", place: "IN_CITY", employer: "浦江工程有限公司", post: "高级工程师", proof },
    ],
    roundsTakenPart: [],
    summary: "本人长期从事电力工程设计与研究工作。".repeat(200),
    commitment: await stored(page, api, "COMMITMENT"),
  });
  await api("POST", `${path}/hand-in`);
  const sealed = await stored(page, api, "EMPLOYER_OPINION");
  await api("POST", `${path}/employer-review`, { outcome: "SUPPORTED", opinion: "材料属实。", sealed });
  await api("POST", `${path}/notice`, { proof: await stored(page, api, "NOTICE_PROOF") });
  await moveClock(page, "2026-12-09T10:00:00+08:00");
  await api("POST", `${path}/submission`, {});
  return id;
}

export const officeCases = {
  "an officer screens a request, asks the body by telephone and gives the result": async ({
    page,
    shot,
    fixture,
  }) => {
    if (fixture) return "the fixture has no desks";
    const id = await submittedRequest(page, "holder", "shanghai-3.0-A-48", `CE-${Date.now()}`);
    await signInAs(page, "officer", "/office");
    await page.locator(`a[href="/office/verifications/${id}"]`).waitFor();
    await assertAccessible(page);
    await shot("worklist-en");
    await page.getByRole("link", { name: "Cases set aside" }).click();
    await page.getByText("Nothing is set aside.").waitFor();
    await page.getByRole("link", { name: "Notices", exact: true }).click();
    await page.getByText("Nothing is set aside.").waitFor();
    await assertAccessible(page);
    await shot("set-aside-en");
    await page.getByRole("link", { name: "Worklist" }).first().click();
    await page.locator(`a[href="/office/verifications/${id}"]`).click();
    await page.getByRole("heading", { name: "Screening" }).waitFor();
    await page.getByRole("button", { name: "Record" }).first().click();
    await page.locator(".field-fault").first().waitFor();
    await assertAccessible(page);
    await shot("desk-screening-en");
    await page.setViewportSize(narrowest);
    await assertNoSidewaysScroll(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByLabel("Accept", { exact: true }).check();
    await page.getByRole("button", { name: "Record" }).first().click();
    await page.getByRole("heading", { name: "Ask the issuing body" }).waitFor();
    await page.getByLabel("Channel").last().selectOption("PHONE");
    await page.getByLabel("What was tried").fill("Called the registry.");
    await page.getByLabel("Answer", { exact: true }).selectOption("CONFIRMED");
    await page.getByLabel("Who answered").fill("Registry");
    await page.getByRole("button", { name: "Ask", exact: true }).click();
    const decide = page.getByRole("button", { name: "Give the result" });
    const given = page.locator(".standing", { hasText: "Verified: the issuing body" });
    await decide.or(given).first().waitFor();
    if (await decide.isVisible()) {
      await page.getByLabel("Verified: the issuing body confirms the certificate").check();
      await decide.click();
    }
    await given.waitFor();
    await assertAccessible(page);
    await shot("desk-decided-en");
  },

  "an application goes over every desk to its certificate": async ({ page, context, shot, fixture }) => {
    if (fixture) return "the fixture has no desks";
    const before = await moveClock(page, "2026-12-01T10:00:00+08:00");
    try {
      const id = await submittedApplication(page);
      const assessment = `/office/assessments/${id}`;
      await signInAs(page, "officer", `/title-applications/${id}`);
      await page.getByRole("button", { name: "Accept the application" }).click();
      await page.locator(".problem").waitFor();
      await assertAccessible(page);
      await shot("desk-acceptance-en");
      for (const select of await page.locator("select[id^=check-]").all()) await select.selectOption("MET");
      await page.locator("#check-SUPERVISOR_CONSENT").selectOption("NOT_APPLICABLE");
      await page.getByRole("button", { name: "Accept the application" }).click();
      await page.getByRole("link", { name: "How the assessment goes" }).click();
      await page.getByRole("heading", { name: "Paper copies" }).waitFor();
      const number = await page.locator(".standing strong").first().textContent();
      await page.getByLabel("Reference number, as on the papers").fill(number);
      await page.getByLabel("Number of copies").fill("3");
      await page.getByRole("button", { name: "Record" }).first().click();
      await page.locator(".standing .stage", { hasText: "Under review" }).waitFor();
      await assertAccessible(page);

      /** A tab of its own for each: a session lives in its tab. */
      const desk = async (account) => {
        const tab = await context.newPage();
        tab.setDefaultTimeout(15_000);
        await signInAs(tab, account, assessment);
        await tab.locator(".standing").waitFor();
        return tab;
      };
      for (const account of ["officer-2", "industry-authority"]) {
        const tab = await desk(account);
        await tab.getByLabel("In favor", { exact: true }).check();
        await tab.getByLabel("Opinion").fill("材料属实，符合条件。");
        await tab.getByRole("button", { name: "Record" }).first().click();
        await tab.getByRole("heading", { name: "Reviews" }).waitFor();
        await tab.close();
      }

      await page.goto("/office/panels/new");
      await page.getByLabel("Round", { exact: true }).selectOption("shanghai-2026-4");
      const seats = ["expert-1, CHAIR, 张一", "expert-2, MEMBER, 李二", "expert-3, SECRETARY, 王三"];
      await page.getByLabel("Members", { exact: true }).fill(seats.join("\n"));
      await page.getByLabel("Times offered").fill("2026-12-11T10:00:00+08:00, 30, Europe/London, by video");
      await assertAccessible(page);
      await shot("desk-panel-en");
      await page.getByRole("button", { name: "Appoint", exact: true }).click();
      await page.getByRole("heading", { name: "The panel is appointed" }).waitFor();
      await page.getByRole("link", { name: "The panel and its times" }).click();
      await page.getByLabel("Members", { exact: true }).fill(seats[0]);
      await page.getByRole("button", { name: "Save the panel" }).click();
      await page.locator(".problem").waitFor();
      await assertAccessible(page);
      await page.getByLabel("Members", { exact: true }).fill(seats.join("\n"));
      const times = page.getByLabel("Times offered");
      await times.fill(`${await times.inputValue()}\n2026-12-12T10:00:00+08:00, 45, Asia/Shanghai, 三楼`);
      await page.getByRole("button", { name: "Save the panel" }).click();
      await page.getByText("45 minutes").waitFor();
      await page.getByText("Panel changed").waitFor();
      await assertAccessible(page);
      await page.setViewportSize(narrowest);
      await assertNoSidewaysScroll(page);
      await shot("panel-en-320");
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(assessment);
      await page.getByRole("button", { name: "Name the panel" }).click();
      await page.getByRole("heading", { name: "Interview", exact: true }).waitFor();
      await page.getByLabel("Time", { exact: true }).selectOption({ index: 1 });
      await page.getByRole("button", { name: "Book" }).click();
      await page.getByText("Europe/London").waitFor();
      await assertAccessible(page);
      await shot("desk-interview-en");

      await moveClock(page, "2026-12-11T10:30:00+08:00");
      const secretary = await desk("expert-3");
      for (const name of ["张一", "李二", "王三"]) await secretary.getByLabel(name).check();
      await assertDownloads(secretary, "Interview for your calendar", "interview.ics");
      await secretary.getByLabel("Minutes").fill("听取陈述并提问。");
      await secretary.getByRole("button", { name: "Record" }).first().click();
      await secretary.getByRole("heading", { name: "Your ballot" }).waitFor();
      await assertAccessible(secretary);
      const vote = async (tab, choice) => {
        await tab.getByLabel(choice, { exact: true }).check();
        for (const select of await tab.locator("select[id^=score-]").all()) await select.selectOption("4");
        await tab.getByRole("button", { name: "Cast the ballot" }).click();
      };
      await vote(secretary, "I abstain");
      await secretary.getByText("has voted").first().waitFor();
      const member = await desk("expert-2");
      await vote(member, "In favor");
      await member.getByText("has voted").nth(1).waitFor();
      const chair = await desk("expert-1");
      await chair.getByRole("button", { name: "Open the box" }).click();
      await chair.locator(".problem").waitFor();
      await vote(chair, "In favor");
      await chair.getByText("has voted").nth(2).waitFor();
      await chair.screenshot({ path: "target/screenshots/desk-vote-en.png", fullPage: true });
      await chair.getByRole("button", { name: "Open the box" }).click();
      await chair.getByText("2 in favor, 0 against, 1 abstained").waitFor();
      await assertDownloads(chair, "Download the minutes", "minutes.pdf");

      await moveClock(page, "2026-12-19T00:02:00+08:00");
      await page.goto(assessment);
      await page.getByLabel("Issue the certificate").check();
      await page.getByRole("button", { name: "Record" }).first().click();
      await page.getByRole("heading", { name: "The title certificate" }).waitFor();
      await assertAccessible(page);
      const employer = await desk("employer");
      await assertDownloads(employer, "Download the certificate", "certificate.pdf");
      assert.equal(await employer.getByRole("button", { name: "Download the minutes" }).count(), 0);
      await assertDownloads(employer, "Download the credential", "certificate.jwt");
      const code = await employer.locator(".verdict .code strong").textContent();
      await page.goto("/check");
      await page.getByRole("link", { name: "Check a title certificate instead" }).click();
      await page.getByLabel("Name as the certificate prints it").fill("Somebody Else");
      await page.locator("#code").fill(code);
      await page.getByRole("button", { name: "Check", exact: true }).click();
      await page.getByRole("heading", { name: "No title certificate with this code and name" }).waitFor();
      await page.locator("#name").fill("Jane Q. Public");
      await page.getByRole("button", { name: "Check", exact: true }).click();
      await page.getByRole("heading", { name: "Genuine, and it stands" }).waitFor();
      await assertAccessible(page);
      await page.screenshot({ path: "target/screenshots/title-check-en.png", fullPage: true });
      await employer.getByRole("button", { name: "切换到中文" }).click();
      await employer.setViewportSize(narrowest);
      await assertNoSidewaysScroll(employer);
      await assertAccessible(employer);
      await employer.screenshot({ path: "target/screenshots/certificate-zh-320.png", fullPage: true });
      await employer.getByRole("link", { name: "本单位" }).click();
      await employer.getByRole("link", { name: "职称名册" }).click();
      const title = employer.locator(".cases li", { hasText: code });
      await title.waitFor();
      await assertNoSidewaysScroll(employer);
      await assertAccessible(employer);
      await employer.screenshot({ path: "target/screenshots/roster-zh-320.png", fullPage: true });
      await title.getByRole("link").first().click();
      await employer.locator(".standing").waitFor();
    } finally {
      await moveClock(page, before);
    }
  },
};
