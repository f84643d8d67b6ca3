// `npm ci` where the lock file is not the one that node_modules was installed from; nothing otherwise.
// In the folder that is named, or in this one.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2] ?? import.meta.dirname;
const here = (name) => join(folder, name);

const lock = createHash("sha256")
  .update(readFileSync(here("package-lock.json")))
  .digest("hex");
const stamp = here("node_modules/.installed-from");

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== lock) {
  const { status } = spawnSync("npm", ["ci", "--loglevel=error"], { cwd: folder, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, lock);
}
