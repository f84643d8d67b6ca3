import { describe, expect, it } from "vitest";
import { chosenFacets, formatSearch, parseSearch, toggleFacet, withoutFacets } from "./searchState";

const parse = (query: string) => parseSearch(new URLSearchParams(query));

describe("the state of a search in the address", () => {
  it("comes back from the address as it went in", () => {
    const query = "q=%E7%89%B9%E8%AE%B8&category=A&category=C&country=GB&asOf=2026-11-24";
    expect(formatSearch(parse(query))).toBe(query);
  });

  it("has one spelling, whatever the order and repetitions of the link", () => {
    const one = formatSearch(parse("country=GB&category=C&category=A&q=+rics+&category=C"));
    const other = formatSearch(parse("category=A&q=rics&category=C&country=GB"));
    expect(one).toBe(other);
  });

  it("leaves out what is empty and what it does not know", () => {
    expect(formatSearch(parse("q=&category=&utm_source=mail"))).toBe("");
  });

  it("keeps the edition and the day that a link names", () => {
    expect(parse("edition=2.0&asOf=2025-01-01")).toMatchObject({ edition: "2.0", asOf: "2025-01-01" });
  });
});

describe("the facets", () => {
  it("are put on and taken off without touching the rest", () => {
    const on = toggleFacet(parse("q=cfa"), "category", "A");
    expect(formatSearch(on)).toBe("q=cfa&category=A");
    expect(formatSearch(toggleFacet(on, "category", "A"))).toBe("q=cfa");
  });

  it("are listed in the order of the page and cleared together", () => {
    const state = parse("q=cfa&country=GB&category=B&category=A");
    expect(chosenFacets(state)).toEqual([
      { name: "category", value: "A" },
      { name: "category", value: "B" },
      { name: "country", value: "GB" },
    ]);
    expect(formatSearch(withoutFacets(state))).toBe("q=cfa");
  });
});
