import { type FormEvent, useEffect, useState } from "react";
import { Link, useLocation, useSearchParams } from "react-router";
import type { Problem } from "../api/problem";
import { checkResult, type ResultCheck, type ResultQuestion } from "../api/results";
import { RadioField, TextField, useFaults } from "../form/fields";
import { useLanguage } from "../language/LanguageContext";
import { PageHeading } from "../page/arrival";
import { ProblemNotice } from "../page/ProblemNotice";
import "../styles/case.css";
import { CheckAnswer } from "./CheckAnswer";
import { useTitleCheckTexts } from "./texts";
import { useCheckWords } from "./words";

/**
 * The public check of a result: the code alone tells nothing, so one thing is asked that only the holder gives. A print's QR code
 * leads here with its signed statement behind the #, which no browser sends on opening the page; then nothing more is asked.
 */
export default function CheckPage() {
  const { messages } = useLanguage();
  const texts = useCheckWords();
  const titles = useTitleCheckTexts();
  // The code may stand in the address; the second thing never does.
  const [parameters] = useSearchParams();
  const statement = useLocation().hash.replace(/^#/, "");
  const [code, setCode] = useState(parameters.get("code") ?? "");
  const [proof, setProof] = useState<"birthDate" | "documentNumberEnding">("birthDate");
  const [birthDate, setBirthDate] = useState("");
  const [ending, setEnding] = useState("");
  const [asOf, setAsOf] = useState("");
  const [checking, setChecking] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [answer, setAnswer] = useState<ResultCheck>();
  const fields = {
    "/code": { id: "code", label: texts.code },
    "/birthDate": { id: "birth-date", label: texts.birthDate },
    "/documentNumberEnding": { id: "document-ending", label: texts.ending },
    "/asOf": { id: "as-of", label: texts.asOfLabel },
  };
  const faults = useFaults(problem, fields);

  const settle = (checked: Awaited<ReturnType<typeof checkResult>>) => {
    setChecking(false);
    setAnswer(checked.ok ? checked.value : undefined);
    setProblem(checked.ok ? undefined : checked.problem);
  };

  useEffect(() => {
    if (!/^[0-9]{100,}$/.test(statement)) return;
    let here = true;
    setChecking(true);
    checkResult({ statement }).then((checked) => here && settle(checked));
    return () => {
      here = false;
    };
  }, [statement]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (checking) return;
    setChecking(true);
    const question: ResultQuestion = {
      ...(code.trim() && { code: code.trim() }),
      ...(proof === "birthDate" && birthDate && { birthDate }),
      ...(proof === "documentNumberEnding" && ending.trim() && { documentNumberEnding: ending.trim() }),
      ...(asOf && { asOf }),
    };
    settle(await checkResult(question));
  };

  return (
    <div className="width reading">
      <title>{messages.service.title(texts.title)}</title>
      <PageHeading>{texts.title}</PageHeading>
      <p className="lede">{texts.lede}</p>
      <p>
        <Link to="/check/title">{titles.titleLink}</Link>
      </p>
      {problem && <ProblemNotice problem={problem} fields={fields} />}
      <div role="status">
        {answer && <CheckAnswer answer={answer} />}
        {statement && checking && <p>{texts.fromPrint}</p>}
      </div>
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
        <TextField
          id="as-of"
          type="date"
          label={texts.asOfLabel}
          fault={faults["as-of"]}
          value={asOf}
          onChange={setAsOf}
        />
        <button className="button" type="submit" aria-disabled={checking}>
          {checking ? texts.checking : texts.check}
        </button>
      </form>
    </div>
  );
}
