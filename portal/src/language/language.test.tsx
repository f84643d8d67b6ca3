import { fireEvent, render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { en } from "./en";
import { LanguageProvider, useLanguage } from "./LanguageContext";
import { countryName, formatDate, initialLanguage } from "./language";
import type { Messages } from "./messages";
import { zh } from "./zh";

const remembering = (value: string | null) => ({ getItem: () => value });

describe("the language of a first visit", () => {
  it("is the first of the browser's that we have", () => {
    expect(initialLanguage(remembering(null), ["fr-FR", "zh-TW", "en"])).toBe("zh");
    expect(initialLanguage(remembering(null), ["en-US", "zh"])).toBe("en");
    expect(initialLanguage(remembering(null), ["de"])).toBe("en");
  });

  it("gives way to what was chosen before", () => {
    expect(initialLanguage(remembering("zh"), ["en"])).toBe("zh");
  });
});

describe("the switch of language", () => {
  it("changes the texts and the language of the document, and is remembered", () => {
    render(<Switch />, { wrapper: LanguageProvider });
    expect(document.documentElement.lang).toBe("en");
    fireEvent.click(screen.getByRole("button", { name: "Find a certificate" }));
    expect(screen.getByRole("button", { name: "证书查询" })).toBeDefined();
    expect(document.documentElement.lang).toBe("zh-Hans");
    expect(initialLanguage(localStorage, ["en"])).toBe("zh");
  });
});

describe("dates and countries", () => {
  it("are written as readers of each language write them", () => {
    expect(formatDate("en", "2025-10-30")).toBe("30 October 2025");
    expect(formatDate("zh", "2025-10-30")).toBe("2025年10月30日");
    expect(countryName("en", "GB")).toBe("United Kingdom");
    expect(countryName("zh", "GB")).toBe("英国");
  });

  it("are shown as they are when they cannot be read", () => {
    expect(formatDate("en", "soon")).toBe("soon");
    expect(countryName("en", "not a code")).toBe("not a code");
  });
});

describe("the two dictionaries", () => {
  it("do not compile with a key too few or too many", () => {
    const { search: _, ...tooFew } = zh;
    // @ts-expect-error: `search` is missing
    const lacking: Messages = tooFew;
    // @ts-expect-error: `stray` is not a key of the English one
    const excessive: Messages = { ...zh, nav: { ...zh.nav, stray: "" } };
    expect([lacking, excessive]).toBeDefined();
  });

  it("hold the same keys also where a key is open, such as the fields of a match", () => {
    expect(keysOf(zh)).toEqual(keysOf(en));
  });

  it("write Chinese with Chinese punctuation", () => {
    const halfWidth = textsOf(zh).filter((text) =>
      /[\u4e00-\u9fff][,;:?!]|[,;:?!][\u4e00-\u9fff]/.test(text),
    );
    expect(halfWidth).toEqual([]);
  });
});

function keysOf(node: unknown, path = ""): string[] {
  if (Array.isArray(node) || typeof node !== "object" || node === null) return [path];
  return Object.entries(node)
    .flatMap(([key, value]) => keysOf(value, `${path}/${key}`))
    .sort();
}

function textsOf(node: unknown): string[] {
  if (typeof node === "string") return [node];
  if (typeof node === "function") return [String(node("某", "某"))];
  return Object.values(node as object).flatMap(textsOf);
}

function Switch() {
  const { messages, speak } = useLanguage();
  return (
    <button type="button" onClick={() => speak("zh")}>
      {messages.nav.search}
    </button>
  );
}
