import { useParams } from "react-router";
import { readSharedResult } from "../api/results";
import { useAnswer } from "../api/useAnswer";
import { useLanguage } from "../language/LanguageContext";
import { PageHeading } from "../page/arrival";
import { ProblemNotice } from "../page/ProblemNotice";
import "../styles/case.css";
import { CheckAnswer } from "./CheckAnswer";
import { useCheckWords } from "./words";

/** A result, to whoever has its holder's link: no code and no second thing. */
export default function SharedResultPage() {
  const { token = "" } = useParams();
  const { messages } = useLanguage();
  const texts = useCheckWords();
  const asked = useAnswer(token, readSharedResult);
  return (
    <div className="width reading">
      <title>{messages.service.title(texts.sharedTitle)}</title>
      <PageHeading>{texts.sharedTitle}</PageHeading>
      {asked.stage === "waiting" && <p role="status">{messages.service.wait}</p>}
      {asked.stage === "refused" && (
        <>
          <ProblemNotice problem={asked.problem} retry={asked.retry} />
          {asked.problem.status === 404 && <p>{texts.sharedGone}</p>}
        </>
      )}
      {asked.stage === "ready" && (
        <>
          <p className="lede">{texts.sharedLede}</p>
          <CheckAnswer answer={asked.value} />
        </>
      )}
    </div>
  );
}
