import { useState } from "react";
import { useSession } from "../account/SessionContext";
import { checkBatch, checkTemplate, fetchCheckBatch, type ResultCheckBatch } from "../api/batches";
import type { Problem } from "../api/problem";
import { saveFile } from "../form/saveFile";
import { formatInstant } from "../language/language";
import { useLanguage } from "../language/LanguageContext";
import { PageHeading } from "../page/arrival";
import { ProblemNotice } from "../page/ProblemNotice";
import { StepForm } from "../step/StepForm";
import { TableField } from "./TableField";
import { useBatchTexts } from "./texts";
import { useCheckWords } from "../check/words";

/** Checks a relying party's table of results. */
export function CheckBatchPage() {
  const { token } = useSession();
  const { messages } = useLanguage();
  const texts = useBatchTexts();
  const [file, setFile] = useState<File>();
  const [fault, setFault] = useState<string>();
  const [checked, setChecked] = useState<ResultCheckBatch>();
  return (
    <div className="width reading">
      <title>{messages.service.title(texts.checksTitle)}</title>
      <PageHeading>{texts.checksTitle}</PageHeading>
      <p className="lede">{texts.checksLede}</p>
      <p>
        <a href={checkTemplate} download="checks.csv">
          {texts.checksTemplate}
        </a>
      </p>
      <StepForm<ResultCheckBatch | undefined>
        // Another table is another wish, under a key of its own.
        key={file ? `${file.name} ${file.size} ${file.lastModified}` : ""}
        title={texts.choose}
        help={texts.chooseHelp}
        button={texts.check}
        send={async (key) => {
          if (file) return checkBatch(token, key, file);
          setFault(fault ?? texts.noFile);
          return { ok: true, value: undefined };
        }}
        onDone={setChecked}
      >
        {file && <p className="checked">{file.name}</p>}
        <TableField
          fault={fault}
          onChoose={(chosen, unfit) => {
            setChecked(undefined);
            setFault(unfit);
            setFile(chosen);
          }}
        />
      </StepForm>
      {checked && <Answers batch={checked} />}
    </div>
  );
}

function Answers({ batch }: { batch: ResultCheckBatch }) {
  const { token } = useSession();
  const { language, messages } = useLanguage();
  const checkWords = useCheckWords();
  const texts = useBatchTexts();
  const [problem, setProblem] = useState<Problem>();
  const { rows, answered, refused } = batch.progress;

  const download = async () => {
    const fetched = await fetchCheckBatch(token, batch.id);
    setProblem(fetched.ok ? undefined : fetched.problem);
    if (fetched.ok) saveFile(fetched.value, "checked.csv");
  };

  return (
    <section>
      <h2>{texts.rows}</h2>
      <div role="status">
        <p>
          {texts.checked(rows, answered, refused)} · {texts.encoding(batch.encoding)}
        </p>
        <p>{texts.until(formatInstant(language, batch.expiresAt))}</p>
      </div>
      <div className="table-frame" tabIndex={0} role="region" aria-label={texts.rows}>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.row}</th>
              <th scope="col">{texts.becomes}</th>
              <th scope="col">{texts.holder}</th>
            </tr>
          </thead>
          <tbody>
            {batch.rows.map(({ row, answer, errors }) => (
              <tr key={row}>
                <th scope="row">{row}</th>
                <td>
                  {answer && (
                    <strong>
                      {answer.valid ? texts.valid : answer.found ? texts.notValid : texts.unknown}
                    </strong>
                  )}
                  {answer?.outcome && <small> {messages.outcome[answer.outcome]}</small>}
                  {answer?.status && <small> {checkWords.statuses[answer.status]}</small>}
                  {errors && (
                    <ul>
                      {errors.map(({ column, code, details }) => (
                        <li key={`${column} ${code}`} className="fault">
                          {column && <code>{column}</code>} {details[language]}
                        </li>
                      ))}
                    </ul>
                  )}
                </td>
                <td>{answer?.holderName}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {problem && <ProblemNotice problem={problem} />}
      <p>
        <button className="button button-quiet" type="button" onClick={download}>
          {texts.download}
        </button>
      </p>
      <p className="small">{batch.disclaimer[language]}</p>
    </section>
  );
}
