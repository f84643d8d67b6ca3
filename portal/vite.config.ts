import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

/** Where `npm run dev` sends what is not a page: the local cloud, or the fixture server. */
const backend = process.env["PORTAL_BACKEND"] ?? "http://127.0.0.1:8080";

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: "target/dist",
    emptyOutDir: true,
    target: "es2022",
    // A holder on a slow link pays for every request: small pictures travel inside the style sheet.
    assetsInlineLimit: 4096,
  },
  server: { proxy: { "/v1": backend, "/config.json": backend, "/problems": backend } },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: "tests/unit-setup.ts",
    restoreMocks: true,
    unstubGlobals: true,
  },
});
