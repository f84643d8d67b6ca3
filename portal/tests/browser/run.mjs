// Drives the portal in a real browser: `npm run browser-test -- [--base http://127.0.0.1:8080] [--shots folder]`.
// Without --base it serves the built pages over the fixture of the contract. Needs Chromium on the machine.
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { start } from "../fixture/server.mjs";
import { cases as publicCases } from "./cases.mjs";
import { accountCases } from "./account.mjs";
import { calendarCases } from "./calendar.mjs";
import { laterCases } from "./later.mjs";
import { officeCases } from "./office.mjs";
import { titleCases } from "./titles.mjs";
import { unitCases } from "./unit.mjs";
import { uploadCases } from "./uploads.mjs";

const { values: asked } = parseArgs({
  options: {
    base: { type: "string" },
    shots: { type: "string", default: fileURLToPath(new URL("../../target/screenshots", import.meta.url)) },
    only: { type: "string" },
  },
});

const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  existsSync,
);
if (!executablePath) {
  console.error("No Chromium here: apt-get install -y --no-install-recommends chromium fonts-noto-cjk");
  process.exit(1);
}
mkdirSync(asked.shots, { recursive: true });

const served = asked.base ? { base: asked.base, stop: () => undefined } : await start();
const browser = await chromium.launch({
  executablePath,
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});

const cases = {
  ...publicCases,
  ...accountCases,
  ...calendarCases,
  ...laterCases,
  ...titleCases,
  ...officeCases,
  ...unitCases,
  ...uploadCases,
};
let failed = 0;
let skips = 0;
const chosen = Object.entries(cases).filter(([name]) => !asked.only || name.includes(asked.only));
for (const [name, run] of chosen) {
  const context = await browser.newContext({
    baseURL: served.base,
    locale: "en-GB",
    reducedMotion: "reduce",
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const surprises = [];
  page.on("pageerror", (error) => surprises.push(error.message));
  const shot = (called, options = {}) =>
    page.screenshot({ path: join(asked.shots, `${called}.png`), fullPage: true, ...options });
  try {
    const skipped = await run({ page, context, shot, fixture: !asked.base });
    if (surprises.length > 0) throw new Error(`the page threw: ${surprises.join("; ")}`);
    if (skipped) skips += 1;
    console.log(skipped ? `skipped ${name}: ${skipped}` : `ok      ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED  ${name}\n${error instanceof Error ? error.stack : error}`);
    await shot(`failed-${failed}`).catch(() => undefined);
  } finally {
    await context.close();
  }
}

await browser.close();
served.stop();
console.log(`${chosen.length - failed - skips} passed, ${failed} failed, ${skips} skipped`);
process.exit(failed > 0 || chosen.length === 0 ? 1 : 0);
