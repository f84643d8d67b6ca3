import { useCallback } from "react";
import { Link } from "react-router";
import { PrivateProblem, useSession } from "../account/SessionContext";
import { useAnswer } from "../api/useAnswer";
import { readResult } from "../api/verifications";
import { formatInstant, htmlLang, other } from "../language/language";
import { useLanguage } from "../language/LanguageContext";
import { ResultSharing } from "./ResultSharing";
import { useCheckWords } from "../check/words";
import { useVerificationTexts } from "./texts";

/** The result with the code that others check it by, and what it does not say (S2-53, S2-55). */
export function ResultCard({ id }: { id: string }) {
  const { token } = useSession();
  const { language, messages } = useLanguage();
  const checkWords = useCheckWords();
  const texts = useVerificationTexts();
  const ask = useCallback((id: string, signal: AbortSignal) => readResult(token, id, signal), [token]);
  const asked = useAnswer(id, ask);
  if (asked.stage === "waiting") return <p role="status">{messages.service.wait}</p>;
  if (asked.stage === "refused") return <PrivateProblem problem={asked.problem} retry={asked.retry} />;
  const { value: result } = asked;
  return (
    <>
      <section
        className={`verdict verdict-${result.outcome === "VERIFIED" && result.status === "ACTIVE" ? "valid" : "found"}`}
      >
        <h2>{messages.outcome[result.outcome]}</h2>
        <p>
          {result.holderName} · {formatInstant(language, result.decidedAt)}
        </p>
        {result.status !== "ACTIVE" && <p>{texts.resultStatus[result.status]}</p>}
        {result.conditional && <p>{texts.conditional}</p>}
        <p className="code">
          <small>{checkWords.code}</small>
          <strong>{result.code}</strong>
        </p>
        <p>
          {texts.share} <Link to={`/check?code=${result.code}`}>{messages.nav.check}</Link>
        </p>
        <p className="small">{result.disclaimer[language]}</p>
        <p className="small second" lang={htmlLang[other[language]]}>
          {result.disclaimer[other[language]]}
        </p>
      </section>
      <ResultSharing id={id} />
    </>
  );
}
