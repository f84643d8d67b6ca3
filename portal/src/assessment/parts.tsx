import { type ReactNode, useEffect, useRef } from "react";
import type { FoundSentence, Sentence, Verdict, Found } from "../api/assessments";
import type { Edition } from "../api/catalog";
import { useLanguage } from "../language/LanguageContext";
import { formatDate, htmlLang, other } from "../language/language";
import { nameIn, toldIn } from "../page/Names";
import { useTexts } from "./texts";

/** An answer: the word first, for colour alone tells nobody. */
export function Mark({ answer, from }: { answer: Verdict; from?: string | undefined }) {
  const { language } = useLanguage();
  const texts = useTexts();
  return (
    <span className={`mark mark-${answer}`}>
      {texts.answer[answer]}
      {from && ` ${texts.from(formatDate(language, from))}`}
    </span>
  );
}

const looks: Record<Found, Verdict> = {
  MET: "YES",
  TO_SHOW: "YES",
  NOT_YET: "NOT_YET",
  NEEDS_JUDGMENT: "NEEDS_JUDGMENT",
  NOT_MET: "NO",
};

export function FoundLine({ found, children }: { found: FoundSentence; children?: ReactNode }) {
  const { language } = useLanguage();
  const texts = useTexts();
  return (
    <li className="found">
      <span className={`mark mark-${looks[found.finding]}`}>
        {texts.found[found.finding]}
        {found.from && found.finding === "NOT_YET" && ` ${texts.from(formatDate(language, found.from))}`}
      </span>
      <div>
        <Quote sentence={found} />
        {children}
      </div>
    </li>
  );
}

/** Words of the regulation in both languages, the reader's first, and where they stand. */
export function Quote({ sentence }: { sentence: Sentence }) {
  const { language } = useLanguage();
  const texts = useTexts();
  return (
    <>
      <p>{toldIn(language, sentence)}</p>
      {sentence.textZh !== sentence.textEn && (
        <p className="second" lang={htmlLang[other[language]]}>
          {toldIn(other[language], sentence)}
        </p>
      )}
      {(sentence.article || sentence.source) && (
        <p className="source">
          {texts.source} {sentence.article && <span lang="zh-Hans">{sentence.article}</span>}{" "}
          {sentence.source}
        </p>
      )}
    </>
  );
}

export function Sentences({ title, sentences }: { title: string; sentences: Sentence[] | undefined }) {
  if (!sentences?.length) return null;
  return (
    <div className="sentences">
      <p className="part-title">{title}</p>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence.textEn + sentence.textZh}>
            <Quote sentence={sentence} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The heading of an answer takes the focus when it comes: that is how somebody who cannot see the page learns of it. */
export function AnswerHeading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}

export function OfEdition({ edition, asOf }: { edition: Edition; asOf: string }) {
  const { language } = useLanguage();
  const texts = useTexts();
  return (
    <p className="small">
      {texts.edition(nameIn(language, edition), formatDate(language, asOf))}
      {edition.documentNumber && <span lang="zh-Hans"> · {edition.documentNumber}</span>}
    </p>
  );
}
