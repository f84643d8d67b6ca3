// What a holder can still do after handing in.
import {
  as,
  assertAccessible,
  assertNoSidewaysScroll,
  narrowest,
  onePage,
  signInAs,
  submittedRequest,
} from "./kit.mjs";

async function send(page, name) {
  const file = { name, mimeType: "application/pdf", buffer: Buffer.from(onePage) };
  await page.getByLabel("Certificate", { exact: true }).setInputFiles(file);
  await page.locator(".documents", { hasText: name }).waitFor({ timeout: 30_000 });
}

export const laterCases = {
  "a holder adds evidence while the body is asked, asks for a recheck, and hands the result over": async ({
    page,
    shot,
    fixture,
  }) => {
    if (fixture) return "the fixture has no such steps";
    const number = `CE-${Date.now()}`;
    const id = await submittedRequest(page, "holder-2", "shanghai-3.0-A-48", number);
    const officer = await as(page, "officer");
    await officer("POST", `/v1/verifications/${id}/screening`, { outcome: "ACCEPT" });
    await signInAs(page, "holder-2", `/verifications/${id}`);
    await page.getByRole("heading", { name: "Further evidence" }).waitFor();
    await send(page, "信函.pdf");
    await page.getByRole("button", { name: "Add to the request" }).click();
    await page.getByText("Further evidence added").waitFor();
    await assertAccessible(page);
    await shot("evidence-en");

    const asked = { channel: "PHONE", note: "Called.", respondent: { name: "Registry" } };
    await officer("POST", `/v1/verifications/${id}/inquiries`, { ...asked, answer: "NO_RECORD" });
    const now = await officer("GET", `/v1/verifications/${id}`);
    if (now.stage !== "DECIDED") {
      const decision = { outcome: "UNABLE_TO_VERIFY", cause: "No record." };
      await officer("POST", `/v1/verifications/${id}/decision`, decision);
    }
    await page.reload();
    await page.getByText("Hand the result over to an employer").first().click();
    await page.getByRole("button", { name: "Hand it over" }).click();
    await page.locator(".field-fault, .problem").first().waitFor();
    await page.getByText("Ask for a recheck").first().click();
    await assertAccessible(page);
    await page.setViewportSize(narrowest);
    await assertNoSidewaysScroll(page);
    await shot("recheck-en-320");
    await page.getByRole("button", { name: "Ask for it" }).click();
    await page.locator(".problem", { hasText: "at least one new document" }).waitFor();
    await send(page, "成绩单.pdf");
    await page.getByRole("button", { name: "Ask for it" }).click();
    await page.getByText("Recheck asked for").waitFor();
  },
};
