import { Link } from "react-router";
import type { BenefitAssessment, BenefitLine, RecognitionRow, Verdict } from "../api/assessments";
import { useLanguage } from "../language/LanguageContext";
import { formatDate } from "../language/language";
import { nameIn, toldIn } from "../page/Names";
import { AnswerHeading, FoundLine, Mark, OfEdition, Quote, Sentences } from "./parts";
import { useTexts } from "./texts";

/** Every line of the edition, group by group, each with its answer and the sentences it rests on. */
export function BenefitAnswer({ answer }: { answer: BenefitAssessment }) {
  const texts = useTexts();
  const words = texts.benefits;
  const groups = [...new Set(answer.benefits.map(({ group }) => group))];
  const count = (verdict: Verdict) => answer.benefits.filter((line) => line.answer === verdict).length;
  const opened = answer.mutualRecognition.filter((row) => row.answer !== "NO");
  return (
    <section className="assessed">
      <AnswerHeading>{words.answerTitle}</AnswerHeading>
      <OfEdition edition={answer.edition} asOf={answer.asOf} />
      {answer.benefitsPublished ? (
        <p>
          <strong>{words.count(count("YES"), count("NOT_YET"), count("NEEDS_JUDGMENT"), count("NO"))}</strong>
        </p>
      ) : (
        <p>{words.unpublished}</p>
      )}
      {groups.map((group) => (
        <div key={group}>
          <h3>{words.groups[group] ?? group}</h3>
          {answer.benefits
            .filter((line) => line.group === group)
            .map((line) => (
              <Line key={line.id} line={line} />
            ))}
        </div>
      ))}
      {answer.mutualRecognition.length > 0 && (
        <>
          <h3>{words.mutual}</h3>
          {opened.length === 0 ? (
            <p>{words.mutualNone}</p>
          ) : (
            opened.map((row) => <Recognition key={row.entryId} row={row} />)
          )}
        </>
      )}
      <p className="small">{texts.law}</p>
    </section>
  );
}

function Line({ line }: { line: BenefitLine }) {
  const { language } = useLanguage();
  const texts = useTexts();
  return (
    <details className="assessed-line">
      <summary>
        <span className="benefit-id">{line.id}</span>
        <span className="assessed-text">{toldIn(language, line)}</span>
        <Mark answer={line.answer} from={line.answer === "NOT_YET" ? line.from : undefined} />
      </summary>
      <div className="assessed-body">
        <Sentences title={texts.because} sentences={line.because} />
        <Sentences title={texts.toShow} sentences={line.answer === "NO" ? undefined : line.toShow} />
        {line.through?.includes("-") && (
          <p>
            {texts.through} <Link to={`/entries/${line.through}`}>{line.through}</Link>
          </p>
        )}
        {line.ways.length > 1 && (
          <>
            <p className="part-title">{texts.ways}</p>
            {line.ways.map((way, i) => (
              <div key={i} className="way">
                <Mark answer={way.answer} from={way.answer === "NOT_YET" ? way.from : undefined} />
                <ul>
                  {way.conditions.map((condition) => (
                    <FoundLine key={condition.textEn + condition.textZh} found={condition} />
                  ))}
                </ul>
              </div>
            ))}
          </>
        )}
        <Quote sentence={line} />
      </div>
    </details>
  );
}

function Recognition({ row }: { row: RecognitionRow }) {
  const { language } = useLanguage();
  return (
    <details className="assessed-line">
      <summary>
        <span className="benefit-id">{row.entryId.split("-").slice(-2).join("")}</span>
        <span className="assessed-text">{nameIn(language, row)}</span>
        <Mark answer={row.answer} />
      </summary>
      <div className="assessed-body">
        <ul>
          {row.rules.map((rule, i) => (
            <li key={i} className="found">
              <Mark answer={rule.answer} />
              <div>
                <p>
                  {rule.anyOf.map((one) => nameIn(language, one)).join(" / ")}
                  {rule.obtained?.onOrBefore && ` ≤ ${formatDate(language, rule.obtained.onOrBefore)}`}
                  {rule.obtained?.after && ` > ${formatDate(language, rule.obtained.after)}`}
                </p>
                {rule.requires?.map((one) => (
                  <p key={one.textEn}>+ {toldIn(language, one)}</p>
                ))}
              </div>
            </li>
          ))}
        </ul>
        <Quote sentence={row} />
        <p>
          <Link to={`/entries/${row.entryId}`}>{row.entryId}</Link>
        </p>
      </div>
    </details>
  );
}
