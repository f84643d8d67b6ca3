import type { ReactNode } from "react";
import { Link } from "react-router";
import type { Entry } from "../api/catalog";
import { useLanguage } from "../language/LanguageContext";
import { countryName, formatDate, htmlLang } from "../language/language";
import { IssuerName, nameIn, SecondName, toldIn } from "../page/Names";

export function Facts({ entry }: { entry: Entry }) {
  const { language, messages } = useLanguage();
  const { issuer, edition } = entry;
  const texts = messages.entry;
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{texts.facts}</h2>
      <dl className="facts">
        <Fact term={texts.nameEn}>
          {entry.nameEn ? (
            <span lang="en">{entry.nameEn}</span>
          ) : (
            <span className="absent">{texts.noEnglishName}</span>
          )}
        </Fact>
        <Fact term={texts.nameZh}>
          <span lang={htmlLang.zh}>{entry.nameZh}</span>
        </Fact>
        {entry.nameOriginal && (
          <Fact term={texts.nameOriginal}>
            <span lang={entry.nameOriginal.language}>{entry.nameOriginal.text}</span>
          </Fact>
        )}
        {entry.grade && <Fact term={texts.grade}>{toldIn(language, entry.grade)}</Fact>}
        {entry.abbreviation && <Fact term={texts.abbreviation}>{entry.abbreviation}</Fact>}
        <Fact term={texts.issuer}>
          <IssuerName issuer={issuer} language={language} />
          <small>
            <SecondName named={issuer} language={language} />
          </small>
          {issuer.id && (
            <small>
              <Link to={`/?${new URLSearchParams({ issuer: issuer.id })}`}>{texts.ofIssuer}</Link>
            </small>
          )}
        </Fact>
        {issuer.country && <Fact term={texts.country}>{countryName(language, issuer.country)}</Fact>}
        <Fact term={texts.sector}>{nameIn(language, entry.sector)}</Fact>
        <Fact term={texts.edition}>
          {nameIn(language, edition)}
          <small>
            {edition.documentNumber && <span lang="zh-Hans">{edition.documentNumber}</span>}{" "}
            {edition.effectiveFrom && texts.effective(formatDate(language, edition.effectiveFrom))}
          </small>
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
