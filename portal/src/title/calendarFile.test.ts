import { describe, expect, it } from "vitest";
import { calendarOf } from "./calendarFile";

describe("the plan of a round as a calendar file", () => {
  const text = calendarOf("shanghai-2026-4", [
    { kind: "POST_NOTICE", latest: "2026-12-11", text: `${"张贴公示，".repeat(20)}a, b; c` },
  ]);

  it("holds each day whole, under a name that stays", () => {
    expect(text).toContain("UID:shanghai-2026-4-POST_NOTICE@recognition\r\n");
    expect(text).toContain("DTSTART;VALUE=DATE:20261211\r\n");
  });

  it("folds lines after 75 octets and escapes what has a meaning", () => {
    for (const line of text.split("\r\n"))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text.replaceAll("\r\n ", "")).toContain("a\\, b\\; c");
  });
});
