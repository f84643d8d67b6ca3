// What a holder sees of uploads, against the running service: its store, its examination and its scan.
import assert from "node:assert/strict";
import { assertAccessible, assertNoSidewaysScroll, narrowest } from "./kit.mjs";

/** A PDF whose objects are these, the catalog first; its table is right. */
function pdf(...objects) {
  let file = "%PDF-1.4\n";
  const places = objects.map((object, i) => {
    const place = file.length;
    file += `${i + 1} 0 obj${object}endobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const size = objects.length + 1;
  return Buffer.from(
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${places.join("")}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`,
    "latin1",
  );
}

/** One page, and so many bytes of a picture that nothing shows; another file each time. */
function page(bytes = 0) {
  const picture = Buffer.alloc(bytes, crypto.randomUUID()).toString("latin1");
  return pdf(
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Title(${crypto.randomUUID()})>>`,
    `<</Type/XObject/Subtype/Image/Width ${bytes / 100}/Height 100/ColorSpace/DeviceGray/BitsPerComponent 8/Length ${bytes}>>stream\n${picture}\nendstream\n`,
  );
}

const script = () =>
  pdf(
    "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
  );

/** A draft of a holder who has signed in, and how many documents were announced since. */
async function draft(page) {
  await page.goto("/verifications/new?entry=shanghai-3.0-A-48");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.locator("tr", { hasText: "holder" }).first().getByRole("button").click();
  await page.getByRole("button", { name: "Begin" }).click();
  await page.getByLabel("Certificate", { exact: true }).waitFor();
  const announced = [];
  page.on("request", (request) => {
    if (request.method() === "POST" && request.url().endsWith("/v1/documents")) announced.push(request);
  });
  return announced;
}

const isStore = ({ pathname }) => pathname.includes("-arrivals-");
const certificate = (page) => page.getByLabel("Certificate", { exact: true });
const place = (page) => page.locator(".upload", { has: certificate(page) });
const stored = (page, name) => page.locator(".documents li", { hasText: name });
const scan = (name, buffer) => ({ name, mimeType: "application/pdf", buffer });

/** Drops a picture of letters, drawn by the browser, on a place. */
async function dropPicture(page, onto, name) {
  const transfer = await page.evaluateHandle(async (called) => {
    const canvas = document.createElement("canvas");
    canvas.width = 600;
    canvas.height = 400;
    const pen = canvas.getContext("2d");
    pen.fillStyle = "#b22222";
    pen.fillRect(0, 0, 600, 400);
    pen.fillStyle = "white";
    pen.font = "80px serif";
    pen.fillText(String(Math.random()), 40, 220);
    const blob = await new Promise((done) => canvas.toBlob(done, "image/png"));
    const transfer = new DataTransfer();
    transfer.items.add(new File([blob], called, { type: "image/png" }));
    return transfer;
  }, name);
  await onto.dispatchEvent("dragover", { dataTransfer: transfer });
  await page.locator(".upload-over").waitFor();
  await onto.dispatchEvent("drop", { dataTransfer: transfer });
}

const needsService = (run) => (all) => (all.fixture ? "it needs the service's store and checks" : run(all));

export const uploadCases = {
  "a holder drops a photograph and sees a small picture of it, and of a PDF its mark": needsService(
    async ({ page: at, shot }) => {
      await draft(at);
      await dropPicture(at, place(at), "照片 photo.png");
      const photo = stored(at, "照片 photo.png");
      await photo.getByText("Checked").waitFor();
      const red = await photo.locator(".thumbnail canvas").evaluate((canvas) => {
        const [r, g, b] = canvas.getContext("2d").getImageData(1, 1, 1, 1).data;
        return { red: r > 150 && g < 80 && b < 80, height: canvas.height };
      });
      assert.deepEqual(red, { red: true, height: 112 });
      await certificate(at).setInputFiles(scan("证书.pdf", page()));
      await stored(at, "证书.pdf").getByText("Checked").waitFor();
      await stored(at, "证书.pdf").locator(".thumbnail svg", { hasText: "PDF" }).waitFor();
      await assertAccessible(at);
      await shot("uploads-en");
      await at.setViewportSize(narrowest);
      await assertNoSidewaysScroll(at);
      await shot("uploads-en-320");
    },
  ),

  "a holder on a slow line sees how much of a scan has gone": needsService(
    async ({ page: at, context, shot }) => {
      await draft(at);
      const line = await context.newCDPSession(at);
      await line.send("Network.emulateNetworkConditions", {
        offline: false,
        latency: 20,
        downloadThroughput: -1,
        uploadThroughput: 400_000,
      });
      await certificate(at).setInputFiles(scan("slow.pdf", page(1_500_000)));
      const bar = place(at).locator("progress");
      await bar.waitFor();
      const seen = new Set();
      for (let i = 0; i < 100 && (await bar.isVisible()); i += 1) {
        const value = await bar.getAttribute("value", { timeout: 500 }).catch(() => null);
        if (value) seen.add(Number(value));
        if (seen.size === 3) await shot("upload-under-way-en");
        await at.waitForTimeout(100);
      }
      const parts = [...seen];
      assert.ok(parts.length >= 3, `seen of the progress: ${parts}`);
      assert.deepEqual(
        parts,
        [...parts].sort((one, other) => one - other),
      );
      await stored(at, "slow.pdf").getByText("Checked").waitFor({ timeout: 30_000 });
    },
  ),

  "an upload that is cut off goes on by itself, and after the page was loaded again, announced once":
    needsService(async ({ page: at, shot }) => {
      const announced = await draft(at);
      let cuts = 1;
      await at.route(isStore, (route) => (cuts-- > 0 ? route.abort() : route.continue()));
      await certificate(at).setInputFiles(scan("once.pdf", page()));
      await at.getByText("The line broke; it goes on by itself").waitFor();
      await shot("upload-cut-off-en");
      await stored(at, "once.pdf").getByText("Checked").waitFor();
      assert.equal(announced.length, 1);

      const again = scan("again.pdf", page());
      cuts = Number.POSITIVE_INFINITY;
      await certificate(at).setInputFiles(again);
      await at.getByText("The line broke; it goes on by itself").waitFor();
      await at.reload();
      await stored(at, "once.pdf").waitFor();
      cuts = 0;
      await certificate(at).setInputFiles(again);
      await stored(at, "again.pdf").getByText("Checked").waitFor();
      assert.equal(announced.length, 2);
    }),

  "an upload whose line stays broken waits for the holder and loses nothing": needsService(
    async ({ page: at, shot }) => {
      const announced = await draft(at);
      let isCut = true;
      await at.route(isStore, (route) => (isCut ? route.abort() : route.continue()));
      await certificate(at).setInputFiles(scan("patient.pdf", page()));
      const goOn = at.getByRole("button", { name: "Go on", exact: true });
      await goOn.waitFor({ timeout: 20_000 });
      await at.getByText("The upload broke off. Nothing is lost").waitFor();
      await assertAccessible(at);
      await shot("upload-broken-en");
      isCut = false;
      await goOn.click();
      await stored(at, "patient.pdf").getByText("Checked").waitFor();
      assert.equal(announced.length, 1);
    },
  ),

  "what is checked is explained, and a file that is not taken says why in both languages": needsService(
    async ({ page: at, shot }) => {
      await draft(at);
      await at.getByText("What is checked").click();
      await at.getByText("Nothing is opened before the malware scan says so").waitFor();
      assert.ok((await at.locator(".checks li").count()) >= 5);
      await certificate(at).setInputFiles(scan("active.pdf", script()));
      await at.getByText("The file holds something that runs when it is opened").waitFor();
      await assertAccessible(at);
      await shot("upload-refused-en");
      await at.getByRole("button", { name: "切换到中文" }).click();
      await at.getByText("检查内容").or(at.locator(".checks summary")).first().waitFor();
      await at
        .getByLabel("证书", { exact: true })
        .or(at.locator("#document-CERTIFICATE"))
        .first()
        .setInputFiles(scan("active.pdf", script()));
      await at.getByText("文件含有打开时会运行的内容").waitFor();
      await shot("upload-refused-zh");
    },
  ),

  "a translation is sent with its original, stands beside it, and both are downloaded under their names":
    needsService(async ({ page: at, shot }) => {
      await draft(at);
      await at.getByText("Upload the original first").waitFor();
      assert.ok(await at.locator("#document-TRANSLATION").isDisabled());
      await certificate(at).setInputFiles(scan("证书 original.pdf", page()));
      await stored(at, "证书 original.pdf").getByText("Checked").waitFor();
      await at.locator("#document-TRANSLATION").setInputFiles(scan("译文.pdf", page()));
      const pair = stored(at, "译文.pdf");
      await pair.getByText("Translation of 证书 original.pdf").waitFor();
      await shot("upload-pair-en");
      const download = at.waitForEvent("download");
      await at.getByRole("button", { name: "Download 译文.pdf" }).click();
      assert.equal((await download).suggestedFilename(), "译文.pdf");
    }),

  "a holder takes a wrong scan out of a draft again, and it is erased": async ({
    page: tab,
    shot,
    fixture,
  }) => {
    if (fixture) return "the fixture erases nothing";
    await draft(tab);
    await certificate(tab).setInputFiles(scan("错误的扫描件.pdf", page()));
    await stored(tab, "错误的扫描件.pdf").waitFor({ timeout: 30_000 });
    await tab.getByText("Was it the wrong file?").waitFor();
    await certificate(tab).setInputFiles(scan("正确的扫描件.pdf", page()));
    await stored(tab, "正确的扫描件.pdf").waitFor({ timeout: 30_000 });
    await tab.getByRole("button", { name: "Remove 错误的扫描件.pdf" }).click();
    await assertAccessible(tab);
    await tab.setViewportSize(narrowest);
    await assertNoSidewaysScroll(tab);
    await shot("upload-remove-en-320");
    await tab.getByRole("button", { name: "Keep" }).click();
    await tab.getByRole("button", { name: "Remove 错误的扫描件.pdf" }).click();
    const [erased] = await Promise.all([
      tab.waitForResponse(
        (one) => one.request().method() === "DELETE" && one.url().includes("/v1/documents/"),
      ),
      tab
        .getByRole("group", { name: /错误的扫描件/ })
        .getByRole("button", { name: "Remove" })
        .click(),
    ]);
    assert.ok(erased.ok(), `the file was not erased: ${erased.status()}`);
    await stored(tab, "错误的扫描件.pdf").waitFor({ state: "detached" });
    await stored(tab, "正确的扫描件.pdf").waitFor();
  },
};
