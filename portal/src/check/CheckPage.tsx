import { type FormEvent, type ReactNode, useState } from "react";
import { Link, useSearchParams } from "react-router";
import type { Problem } from "../api/problem";
import { checkResult, type ResultCheck } from "../api/verifications";
import { EntryName } from "../entry/EntryName";
import { RadioField, TextField, useFaults } from "../form/fields";
import { formatInstant, htmlLang, other } from "../language/language";
import { useLanguage } from "../language/LanguageContext";
import { PageHeading } from "../page/arrival";
import { ProblemNotice } from "../page/ProblemNotice";
import "../styles/case.css";

/** The public check of a result: the code alone tells nothing, so one thing is asked that only the holder gives. */
export default function CheckPage() {
  const { messages } = useLanguage();
  const texts = messages.check;
  // A printed result's QR code leads here with its code; the second thing never stands in an address.
  const [parameters] = useSearchParams();
  const [code, setCode] = useState(parameters.get("code") ?? "");
  const [proof, setProof] = useState<"birthDate" | "documentNumberEnding">("birthDate");
  const [birthDate, setBirthDate] = useState("");
  const [ending, setEnding] = useState("");
  const [checking, setChecking] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [answer, setAnswer] = useState<ResultCheck>();
  const fields = {
    "/code": { id: "code", label: texts.code },
    "/birthDate": { id: "birth-date", label: texts.birthDate },
    "/documentNumberEnding": { id: "document-ending", label: texts.ending },
  };
  const faults = useFaults(problem, fields);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (checking) return;
    setChecking(true);
    const checked = await checkResult({
      ...(code.trim() && { code: code.trim() }),
      ...(proof === "birthDate" && birthDate && { birthDate }),
      ...(proof === "documentNumberEnding" && ending.trim() && { documentNumberEnding: ending.trim() }),
    });
    setChecking(false);
    setAnswer(checked.ok ? checked.value : undefined);
    setProblem(checked.ok ? undefined : checked.problem);
  };

  return (
    <div className="width reading">
      <title>{messages.service.title(texts.title)}</title>
      <PageHeading>{texts.title}</PageHeading>
      <p className="lede">{texts.lede}</p>
      {problem && <ProblemNotice problem={problem} fields={fields} />}
      <div role="status">{answer && <CheckAnswer answer={answer} />}</div>
      <form className="form" onSubmit={submit}>
        <TextField
          id="code"
          label={texts.code}
          hint={texts.codeHint}
          fault={faults["code"]}
          value={code}
          onChange={setCode}
          maxLength={40}
          autoComplete="off"
        />
        <RadioField
          id="proof"
          label={texts.proof}
          options={[
            { value: "birthDate", label: texts.birthDate },
            { value: "documentNumberEnding", label: texts.ending },
          ]}
          value={proof}
          onChange={setProof}
        />
        {proof === "birthDate" ? (
          <TextField
            id="birth-date"
            type="date"
            label={texts.birthDate}
            fault={faults["birth-date"]}
            value={birthDate}
            onChange={setBirthDate}
          />
        ) : (
          <TextField
            id="document-ending"
            label={texts.ending}
            hint={texts.endingHint}
            fault={faults["document-ending"]}
            value={ending}
            onChange={setEnding}
            maxLength={4}
            autoComplete="off"
          />
        )}
        <button className="button" type="submit" aria-disabled={checking}>
          {checking ? texts.checking : texts.check}
        </button>
      </form>
    </div>
  );
}

function CheckAnswer({ answer }: { answer: ResultCheck }) {
  const { language, messages } = useLanguage();
  const texts = messages.check;
  const verdict = answer.valid ? "valid" : answer.found ? "found" : "unknown";
  return (
    <section className={`verdict verdict-${verdict}`}>
      <h2>{texts[verdict]}</h2>
      {answer.found ? (
        <dl className="facts">
          {answer.holderName && <Line term={texts.holder}>{answer.holderName}</Line>}
          {answer.outcome && <Line term={texts.outcome}>{messages.outcome[answer.outcome]}</Line>}
          {answer.entryId && (
            <Line term={texts.entry}>
              <Link to={`/entries/${answer.entryId}`}>
                <EntryName id={answer.entryId} />
              </Link>
            </Line>
          )}
          {answer.decidedAt && <Line term={texts.decided}>{formatInstant(language, answer.decidedAt)}</Line>}
          <Line term={texts.checkedAt}>{formatInstant(language, answer.checkedAt)}</Line>
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

function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
