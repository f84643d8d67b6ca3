import { act, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { MemoryRouter } from "react-router";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Hit, ResultPage } from "../api/catalog";
import { useSearch } from "./useSearch";

const hit = (no: number): Hit => ({
  id: `shanghai-3.0-A-${no}`,
  category: "A",
  no,
  nameZh: "会士",
  sector: { code: "ENGINEERING", nameZh: "工程技术" },
  issuer: { nameZh: "学会" },
});

const page = (total: number, items: Hit[], nextCursor?: string): ResultPage => ({
  edition: {
    id: "shanghai-3.0",
    jurisdiction: "shanghai",
    version: "3.0",
    nameZh: "清单",
    effectiveFrom: "2025-10-30",
  },
  asOf: "2026-11-24",
  total,
  items,
  facets: {},
  ...(nextCursor && { nextCursor }),
});

/** A service that answers when it is told to. */
class Service {
  readonly asked: { path: string; answer: (body: unknown, status?: number) => void }[] = [];

  readonly fetch = (path: string, { signal }: { signal: AbortSignal }) =>
    new Promise<Response>((resolve, reject) => {
      signal.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError")));
      const headers = { "content-type": "application/json" };
      this.asked.push({
        path,
        answer: (body, status = 200) => resolve(new Response(JSON.stringify(body), { status, headers })),
      });
    });
}

describe("a search", () => {
  let service: Service;
  beforeEach(() => {
    service = new Service();
    vi.stubGlobal("fetch", service.fetch);
  });

  const setUp = (query: string) =>
    renderHook(({ query }) => useSearch(query), {
      initialProps: { query },
      wrapper: ({ children }: { children: ReactNode }) => <MemoryRouter>{children}</MemoryRouter>,
    });

  it("never shows a late answer to an earlier query as the present one's", async () => {
    const { result, rerender } = setUp("q=first");
    rerender({ query: "q=second" });
    await act(async () => service.asked[1]?.answer(page(2, [hit(2)])));
    await act(async () => service.asked[0]?.answer(page(1, [hit(1)])));
    expect(result.current.result?.total).toBe(2);
    expect(result.current.stage).toBe("settled");
  });

  it("keeps the last results in view while the next are awaited", async () => {
    const { result, rerender } = setUp("q=kept");
    await act(async () => service.asked[0]?.answer(page(1, [hit(1)])));
    rerender({ query: "q=kept+on" });
    expect(result.current.stage).toBe("searching");
    expect(result.current.result?.total).toBe(1);
  });

  it("appends the next page, asked for by its cursor", async () => {
    const { result } = setUp("q=paged");
    await act(async () => service.asked[0]?.answer(page(2, [hit(1)], "here")));
    act(() => result.current.more());
    expect(result.current.stage).toBe("fetching more");
    expect(service.asked[1]?.path).toBe("/v1/catalog/entries?q=paged&cursor=here");
    await act(async () => service.asked[1]?.answer(page(2, [hit(2)])));
    expect(result.current.result?.items.map(({ no }) => no)).toEqual([1, 2]);
    expect(result.current.result?.nextCursor).toBeUndefined();
  });

  it("keeps what is there when the next page is refused, and can try again", async () => {
    const { result } = setUp("q=refused");
    await act(async () => service.asked[0]?.answer(page(2, [hit(1)], "here")));
    act(() => result.current.more());
    await act(async () => service.asked[1]?.answer({}, 503));
    expect(result.current.problem?.status).toBe(503);
    expect(result.current.result?.items).toHaveLength(1);
    act(() => result.current.retry());
    await act(async () => service.asked[2]?.answer(page(2, [hit(2)])));
    expect(result.current.problem).toBeUndefined();
    expect(result.current.result?.items).toHaveLength(2);
  });

  it("tells when no answer comes at all", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("network")));
    const { result } = setUp("q=lost");
    await waitFor(() => expect(result.current.problem?.status).toBe(0));
    expect(result.current.result).toBeUndefined();
  });
});
