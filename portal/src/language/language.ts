/** The two languages of the portal. Traditional Chinese readers get the Simplified pages; search takes both. */
export type Language = "zh" | "en";

/** What a screen reader and the browser's font choice need to hear: `zh-Hans`, not `zh`. */
export const htmlLang: Record<Language, string> = { zh: "zh-Hans", en: "en" };

export const other: Record<Language, Language> = { zh: "en", en: "zh" };

const remembered = "recognition.language";

/** The language chosen before, else the first of the browser's that we have, else English. */
export function initialLanguage(storage: Pick<Storage, "getItem">, wished: readonly string[]): Language {
  const chosen = storage.getItem(remembered);
  if (chosen === "zh" || chosen === "en") return chosen;
  for (const tag of wished) {
    if (/^zh\b/i.test(tag)) return "zh";
    if (/^en\b/i.test(tag)) return "en";
  }
  return "en";
}

export function rememberLanguage(storage: Pick<Storage, "setItem">, language: Language): void {
  storage.setItem(remembered, language);
}

/** `2025-10-30` as a reader of the language writes it; a civil date, so no time zone may shift it. */
export function formatDate(language: Language, date: string): string {
  const instant = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(instant.getTime())) return date;
  return new Intl.DateTimeFormat(language === "zh" ? "zh-CN" : "en-GB", {
    dateStyle: "long",
    timeZone: "UTC",
  }).format(instant);
}

/** An RFC 3339 instant in the civil time of the service, whose deadlines run in it. */
export function formatInstant(language: Language, instant: string): string {
  return new Intl.DateTimeFormat(language === "zh" ? "zh-CN" : "en-GB", {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "Asia/Shanghai",
  }).format(new Date(instant));
}

/** `GB` as "United Kingdom" / "英国". The code itself where the browser does not know it. */
export function countryName(language: Language, code: string): string {
  try {
    return new Intl.DisplayNames(htmlLang[language], { type: "region" }).of(code) ?? code;
  } catch {
    return code;
  }
}
