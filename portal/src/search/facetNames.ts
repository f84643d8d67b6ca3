import type { Category, FacetName, FacetValue, TitleLevel } from "../api/catalog";
import { countryName, type Language } from "../language/language";
import type { Messages } from "../language/messages";
import { nameIn } from "../page/Names";

/** What a facet's value is called; the value itself where nothing better is known. */
export function facetValueName(
  name: FacetName,
  { value, nameZh, nameEn }: Pick<FacetValue, "value" | "nameZh" | "nameEn">,
  { messages, language }: { messages: Messages; language: Language },
): string {
  switch (name) {
    case "category": {
      const category = messages.category[value as Category];
      return category ? `${category.label} · ${category.name}` : value;
    }
    case "sector":
      return messages.sector[value] ?? value;
    case "titleLevel":
      return messages.level[value as TitleLevel] ?? value;
    case "country":
      return countryName(language, value);
    case "issuer":
      return nameZh ? nameIn(language, { nameZh, ...(nameEn && { nameEn }) }) : value;
  }
}
