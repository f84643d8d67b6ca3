import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { LanguageProvider } from "../language/LanguageContext";
import { SearchBox } from "./SearchBox";

describe("the search box", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  const setUp = (q = "") => {
    const onSearch = vi.fn();
    const { rerender } = render(<SearchBox q={q} onSearch={onSearch} />, { wrapper: LanguageProvider });
    const box = screen.getByRole<HTMLInputElement>("searchbox");
    return { onSearch, box, show: (next: string) => rerender(<SearchBox q={next} onSearch={onSearch} />) };
  };
  const pass = (millis: number) => act(() => vi.advanceTimersByTime(millis));

  it("searches once, after a pause in typing", () => {
    const { onSearch, box } = setUp();
    for (const typed of ["c", "cf", "cfa "]) {
      fireEvent.change(box, { target: { value: typed } });
      pass(100);
    }
    expect(onSearch).not.toHaveBeenCalled();
    pass(300);
    expect(onSearch.mock.calls).toEqual([["cfa", false]]);
  });

  it("does not search for half a word while an input method composes it", () => {
    const { onSearch, box } = setUp();
    fireEvent.compositionStart(box);
    fireEvent.change(box, { target: { value: "te'xu" } });
    pass(2000);
    expect(onSearch).not.toHaveBeenCalled();
    fireEvent.change(box, { target: { value: "特许" } });
    fireEvent.compositionEnd(box);
    pass(300);
    expect(onSearch.mock.calls).toEqual([["特许", false]]);
  });

  it("searches at once when asked to", () => {
    const { onSearch, box } = setUp();
    fireEvent.change(box, { target: { value: "rics" } });
    fireEvent.click(screen.getByRole("button", { name: "Search" }));
    expect(onSearch).toHaveBeenCalledWith("rics", true);
  });

  it("follows the address when Back changes it", () => {
    const { box, show } = setUp("cfa");
    show("rics");
    expect(box.value).toBe("rics");
  });

  it("keeps what is being typed when the address catches up with it", () => {
    const { box, show } = setUp("");
    fireEvent.change(box, { target: { value: "chartered " } });
    show("chartered");
    expect(box.value).toBe("chartered ");
  });
});
