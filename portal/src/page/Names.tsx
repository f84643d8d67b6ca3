import type { Issuer, Named, Told } from "../api/catalog";
import { htmlLang, type Language, other } from "../language/language";

/** The name in the reader's language; in Chinese where the list states no English one. */
export function nameIn(language: Language, named: Named): string {
  return language === "en" ? (named.nameEn ?? named.nameZh) : named.nameZh;
}

/** The language that `nameIn` really answered in. */
function langOf(language: Language, named: Named): string {
  return htmlLang[language === "en" && !named.nameEn ? "zh" : language];
}

export function FirstName({ named, language }: { named: Named; language: Language }) {
  return <span lang={langOf(language, named)}>{nameIn(language, named)}</span>;
}

/** The name in the other language, where it says something more. */
export function SecondName({ named, language }: { named: Named; language: Language }) {
  const second = nameIn(other[language], named);
  if (second === nameIn(language, named)) return null;
  return (
    <span className="part" lang={langOf(other[language], named)}>
      {second}
    </span>
  );
}

export function toldIn(language: Language, { textZh, textEn }: Told): string {
  return language === "zh" ? textZh : textEn;
}

/** The name of a body with its letters, where the name does not hold them already. */
export function IssuerName({ issuer, language }: { issuer: Issuer; language: Language }) {
  const name = nameIn(language, issuer);
  return (
    <>
      <FirstName named={issuer} language={language} />
      {issuer.abbreviation && !name.includes(issuer.abbreviation) && ` (${issuer.abbreviation})`}
      {issuer.andOthers && ` ${toldIn(language, issuer.andOthers)}`}
    </>
  );
}
