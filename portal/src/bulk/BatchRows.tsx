import { Link } from "react-router";
import type { VerificationBatch } from "../api/batches";
import { useLanguage } from "../language/LanguageContext";
import { useBatchTexts } from "./texts";

/** A table as the service sees it: what was taken, and of each refused row every fault at its column. */
export function BatchRows({ batch }: { batch: VerificationBatch }) {
  const { language } = useLanguage();
  const texts = useBatchTexts();
  const { progress, rows, encoding, stage } = batch;
  return (
    <section>
      <h2>{texts.stage[stage]}</h2>
      <div role="status">
        <p>
          {texts.counts(progress.rows, progress.opened, progress.waiting, progress.refused)} ·{" "}
          {texts.encoding(encoding)}
        </p>
        {stage !== "DRY_RUN" && (
          <progress
            className="progress"
            aria-label={texts.stage[stage]}
            max={Math.max(1, progress.rows)}
            value={progress.opened + progress.refused}
          />
        )}
      </div>
      <div className="table-frame" tabIndex={0} role="region" aria-label={texts.rows}>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.row}</th>
              <th scope="col">{texts.becomes}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, outcome, verificationId, errors }) => (
              <tr key={row}>
                <th scope="row">{row}</th>
                <td>
                  {verificationId ? (
                    <Link to={`/verifications/${verificationId}`}>{texts.outcome[outcome]}</Link>
                  ) : (
                    <span className={outcome === "REFUSED" ? "fault" : ""}>
                      {stage === "DRY_RUN" && outcome === "WAITING"
                        ? texts.wouldOpen
                        : texts.outcome[outcome]}
                    </span>
                  )}
                  {errors && (
                    <ul>
                      {errors.map(({ column, code, details }) => (
                        <li key={`${column} ${code}`}>
                          {column && <code>{column}</code>} {details[language]}
                        </li>
                      ))}
                    </ul>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
