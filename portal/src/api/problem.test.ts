import { describe, expect, it } from "vitest";
import { isWorthRetrying, readProblem, unreachable } from "./problem";

const answer = (status: number, body: string, type = "application/problem+json") =>
  new Response(body, { status, headers: { "content-type": type } });

describe("a problem read from an answer", () => {
  it("has its titles in both languages and every fault with its place", async () => {
    const problem = await readProblem(
      answer(
        400,
        JSON.stringify({
          type: "/problems/invalid-request",
          title: "The request has faults",
          titles: { zh: "请求有误", en: "The request has faults" },
          status: 400,
          errors: [
            { parameter: "limit", code: "RANGE", details: { zh: "须为 1 至 100", en: "must be 1 to 100" } },
            { pointer: "/holder/name", code: "REQUIRED", detail: "is missing" },
          ],
        }),
      ),
    );
    expect(problem.titles).toEqual({ zh: "请求有误", en: "The request has faults" });
    expect(problem.faults).toEqual([
      { at: "limit", details: { zh: "须为 1 至 100", en: "must be 1 to 100" } },
      { at: "/holder/name", details: { zh: "is missing", en: "is missing" } },
    ]);
  });

  it("is made of the status alone where the body is none of ours", async () => {
    for (const response of [
      answer(502, "<h1>Bad Gateway</h1>", "text/html"),
      answer(502, "{ broken"),
      answer(502, "null"),
      answer(502, JSON.stringify({ title: 7, errors: "many" })),
    ]) {
      expect(await readProblem(response)).toEqual({
        type: "about:blank",
        status: 502,
        titles: {},
        faults: [],
      });
    }
  });
});

describe("trying again", () => {
  it("is offered where the same request can succeed later", () => {
    expect(isWorthRetrying(unreachable)).toBe(true);
    expect(isWorthRetrying({ ...unreachable, status: 503 })).toBe(true);
    expect(isWorthRetrying({ ...unreachable, status: 429 })).toBe(true);
    expect(isWorthRetrying({ ...unreachable, status: 400 })).toBe(false);
  });
});
