import type { ReactNode } from "react";
import { Link } from "react-router";
import type { ResultCheck } from "../api/results";
import { EntryName } from "../entry/EntryName";
import { formatDate, formatInstant, htmlLang, other } from "../language/language";
import { useLanguage } from "../language/LanguageContext";
import { useCheckWords } from "./words";

/** What a result says, to somebody who may see it: as much as a relying party needs, with what it does not say (S2-55). */
export function CheckAnswer({ answer }: { answer: ResultCheck }) {
  const { language, messages } = useLanguage();
  const texts = useCheckWords();
  const verdict = answer.valid ? "valid" : answer.found ? "found" : "unknown";
  return (
    <section className={`verdict verdict-${verdict}`}>
      <h2>{heading(answer, texts)}</h2>
      {answer.found ? (
        <dl className="facts">
          {answer.holderName && <Line term={texts.holder}>{answer.holderName}</Line>}
          {answer.outcome && (
            <Line term={texts.outcome}>
              {messages.outcome[answer.outcome]}
              {answer.conditional && <small>{texts.conditional}</small>}
            </Line>
          )}
          {answer.status && <Line term={texts.status}>{texts.statuses[answer.status]}</Line>}
          {answer.entryId && (
            <Line term={texts.entry}>
              <Link to={`/entries/${answer.entryId}`}>
                <EntryName id={answer.entryId} />
              </Link>
            </Line>
          )}
          {answer.certificateNumber && <Line term={texts.number}>{answer.certificateNumber}</Line>}
          {answer.decidedAt && <Line term={texts.decided}>{formatInstant(language, answer.decidedAt)}</Line>}
          {answer.asOf && <Line term={texts.asOf}>{formatDate(language, answer.asOf)}</Line>}
          <Line term={texts.checkedAt}>{formatInstant(language, answer.checkedAt)}</Line>
          {answer.sharedUntil && (
            <Line term={texts.sharedUntil}>{formatInstant(language, answer.sharedUntil)}</Line>
          )}
        </dl>
      ) : (
        <p>{texts.unknownHelp}</p>
      )}
      <p className="small">{answer.disclaimer[language]}</p>
      <p className="small second" lang={htmlLang[other[language]]}>
        {answer.disclaimer[other[language]]}
      </p>
    </section>
  );
}

function heading({ found, valid, status, asOf }: ResultCheck, texts: ReturnType<typeof useCheckWords>) {
  if (!found) return texts.unknown;
  if (valid) return asOf ? texts.validThen : texts.valid;
  return status && status !== "ACTIVE" ? texts.notInForce[status] : texts.found;
}

function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
