// Holds the public pages to their size: what a first visit must fetch before it can search.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const limits = { js: 104, css: 12 };

const dist = fileURLToPath(new URL("../target/dist", import.meta.url));
const html = readFileSync(join(dist, "index.html"), "utf8");
let tooLarge = false;
for (const [extension, limit] of Object.entries(limits)) {
  const files = [...html.matchAll(new RegExp(`(?:src|href)="/(assets/[^"]+\\.${extension})"`, "g"))].map(
    ([, file]) => file,
  );
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0);
  console.log(`first visit: ${(bytes / 1000).toFixed(1)} kB gzip of ${extension} (limit ${limit})`);
  tooLarge ||= files.length === 0 || bytes > limit * 1000;
}
process.exit(tooLarge ? 1 : 0);
