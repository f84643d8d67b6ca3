import { useCallback, useState } from "react";
import { Link, useParams } from "react-router";
import { PrivateProblem, useSession } from "../account/SessionContext";
import type { Problem } from "../api/problem";
import { useAnswer } from "../api/useAnswer";
import { type Due, readVerification, type Verification, withdrawVerification } from "../api/verifications";
import { formatDate } from "../language/language";
import { TimelineList } from "../step/TimelineList";
import { useLanguage } from "../language/LanguageContext";
import { PageHeading } from "../page/arrival";
import { EntryName } from "../entry/EntryName";
import { isFiled, LaterSteps } from "./LaterSteps";
import { ParticularsForm } from "./ParticularsForm";
import { ResultCard } from "./ResultCard";
import { useVerificationTexts } from "./texts";

export function VerificationPage() {
  const { id = "" } = useParams();
  const { token } = useSession();
  const { messages } = useLanguage();
  const verificationTexts = useVerificationTexts();
  const ask = useCallback((id: string, signal: AbortSignal) => readVerification(token, id, signal), [token]);
  const asked = useAnswer(id, ask);
  return (
    <div className="width reading">
      <title>{messages.service.title(verificationTexts.oneTitle)}</title>
      <p>
        <Link className="back" to="/verifications">
          {verificationTexts.listTitle}
        </Link>
      </p>
      <PageHeading>{verificationTexts.oneTitle}</PageHeading>
      {asked.stage === "waiting" && <p role="status">{messages.service.wait}</p>}
      {asked.stage === "refused" && <PrivateProblem problem={asked.problem} retry={asked.retry} />}
      {asked.stage === "ready" && <Case key={id} read={asked.value} />}
    </div>
  );
}

function Case({ read }: { read: Verification }) {
  const { language } = useLanguage();
  const texts = useVerificationTexts();
  const { token } = useSession();
  const [verification, setVerification] = useState(read);

  /** Every step answers with the case as it is then, less its timeline. */
  const change = async (now: Verification) => {
    setVerification({ ...now, ...(verification.timeline && { timeline: verification.timeline }) });
    const again = await readVerification(token, now.id);
    if (again.ok) setVerification(again.value);
  };

  const { stage, possibleSteps, timeline } = verification;
  return (
    <>
      <p className="lede">
        <Link to={`/entries/${verification.entryId}`}>
          <EntryName id={verification.entryId} />
        </Link>
      </p>
      <section className="standing" role="status">
        <p className={`stage stage-${verification.actionRequiredBy}`}>{texts.stage[stage]}</p>
        <p>{texts.stageHelp[stage]}</p>
        {verification.promisedOn && stage !== "DECIDED" && (
          <p>{texts.promised(formatDate(language, verification.promisedOn))}</p>
        )}
        {verification.due && <Term due={verification.due} />}
        {verification.inquiry?.reminders && <p>{texts.reminded(verification.inquiry.reminders)}</p>}
        {verification.toComplete && (
          <ul className="to-complete">
            {verification.toComplete.map(({ pointer, reason }) => (
              <li key={pointer}>
                <strong>{texts.item[pointer] ?? pointer}</strong> {reason}
              </li>
            ))}
          </ul>
        )}
        {verification.reason && <blockquote>{verification.reason}</blockquote>}
      </section>
      {(stage === "DECIDED" || stage === "REUSED") && <ResultCard id={verification.id} />}
      {possibleSteps.includes("AMEND") && isFiled(verification) && (
        <ParticularsForm verification={verification} onChange={change} />
      )}
      <LaterSteps key={`${stage} ${verification.version}`} verification={verification} onChange={change} />
      <TimelineList events={timeline} kinds={texts.event} />
      {possibleSteps.includes("WITHDRAW") && <Withdrawal verification={verification} onChange={change} />}
    </>
  );
}

/** How long something is to take, and until when. */
function Term({ due }: { due: Due }) {
  const { language } = useLanguage();
  const texts = useVerificationTexts();
  const days = due.unit === "WORKING_DAYS" ? texts.workingDays(due.days) : texts.days(due.days);
  return (
    <p>
      {texts.due[due.of](days, formatDate(language, due.lastDay))}
      {due.provisional && ` ${texts.provisional}`}
    </p>
  );
}

interface StepProps {
  verification: Verification;
  onChange: (verification: Verification) => void;
}

function Withdrawal({ verification, onChange }: StepProps) {
  const { token } = useSession();
  const texts = useVerificationTexts();
  const [problem, setProblem] = useState<Problem>();

  const withdraw = async () => {
    const withdrawn = await withdrawVerification(token, verification);
    if (withdrawn.ok) onChange(withdrawn.value);
    else setProblem(withdrawn.problem);
  };

  return (
    <details className="printed">
      <summary>{texts.withdraw}</summary>
      <p>{texts.withdrawHelp}</p>
      {problem && <PrivateProblem problem={problem} retry={withdraw} />}
      <button className="button button-quiet" type="button" onClick={withdraw}>
        {texts.withdrawNow}
      </button>
    </details>
  );
}
