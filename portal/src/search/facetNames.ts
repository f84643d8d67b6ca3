import type { Category, FacetName, ResultPage, TitleLevel } from "../api/catalog";
import { countryName, type Language } from "../language/language";
import type { Messages } from "../language/messages";
import { nameIn } from "../page/Names";

/** What a facet's value is called; the value itself where nothing better is known. */
export function facetValueName(
  name: FacetName,
  value: string,
  { messages, language, result }: { messages: Messages; language: Language; result?: ResultPage | undefined },
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
    case "issuer": {
      const issuer = result?.items.find(
        (hit) => hit.issuer.abbreviation === value || hit.issuer.nameEn === value,
      )?.issuer;
      return issuer ? nameIn(language, issuer) : value;
    }
  }
}
