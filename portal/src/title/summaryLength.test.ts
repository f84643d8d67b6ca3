import { describe, expect, it } from "vitest";
import { summaryLength } from "./summaryLength";

describe("the length of a professional summary", () => {
  it("counts every Han character and every word of another script", () => {
    expect(summaryLength("")).toBe(0);
    expect(summaryLength("本人从事电力工程。")).toBe(8);
    expect(summaryLength("a well-known engineer's report, 2026")).toBe(5);
    expect(summaryLength("用Python写了3个系统")).toBe(8);
    expect(summaryLength("，。！ — …")).toBe(0);
  });
});
