import { fireEvent, render, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { unreachable } from "../api/problem";
import { LanguageProvider } from "../language/LanguageContext";
import { ProblemNotice } from "./ProblemNotice";

describe("a problem on the page", () => {
  it("is told in both languages, each marked as what it is", () => {
    const problem = { ...unreachable, status: 409, titles: { zh: "版本已变", en: "It has changed" } };
    render(<ProblemNotice problem={problem} />, { wrapper: LanguageProvider });
    expect(screen.getByRole("heading", { name: "It has changed" })).toBeDefined();
    expect(screen.getByText("版本已变").closest("[lang]")?.getAttribute("lang")).toBe("zh-Hans");
  });

  it("has words of its own where no answer came, and tries again", () => {
    const retry = vi.fn();
    render(<ProblemNotice problem={unreachable} retry={retry} />, { wrapper: LanguageProvider });
    expect(screen.getByRole("heading", { name: "The service cannot be reached" })).toBeDefined();
    expect(screen.getByText("暂时无法连接服务")).toBeDefined();
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(retry).toHaveBeenCalledOnce();
  });

  it("offers no second try for a request that would be refused again", () => {
    render(<ProblemNotice problem={{ ...unreachable, status: 400 }} retry={() => undefined} />, {
      wrapper: LanguageProvider,
    });
    expect(screen.queryByRole("button")).toBeNull();
  });
});
