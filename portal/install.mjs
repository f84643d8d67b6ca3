// `npm ci` where the lock file is not the one that node_modules was installed from; nothing otherwise.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

const lock = createHash("sha256")
  .update(readFileSync(here("package-lock.json")))
  .digest("hex");
const stamp = here("node_modules/.installed-from");

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== lock) {
  const { status } = spawnSync("npm", ["ci", "--loglevel=error"], { cwd: here("."), stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, lock);
}
