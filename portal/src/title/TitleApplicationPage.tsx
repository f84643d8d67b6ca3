import { useCallback, useState } from "react";
import { Link, useParams } from "react-router";
import { PrivateProblem, useSession } from "../account/SessionContext";
import { readRound, readTitleApplication, type TitleApplication, titleAddress } from "../api/titles";
import { useAnswer } from "../api/useAnswer";
import { EntryName } from "../entry/EntryName";
import { formatDate, formatInstant } from "../language/language";
import { useLanguage } from "../language/LanguageContext";
import { PageHeading } from "../page/arrival";
import { Download } from "../step/Download";
import { TimelineList } from "../step/TimelineList";
import { Countdown } from "./Countdown";
import { DossierForm } from "./DossierForm";
import { DossierView } from "./DossierView";
import { Steps } from "./Steps";
import { useTitleTexts } from "./texts";

const roundOf = (id: string, signal: AbortSignal) => readRound(id, signal);

export function TitleApplicationPage() {
  const { id = "" } = useParams();
  const { token } = useSession();
  const { messages } = useLanguage();
  const texts = useTitleTexts();
  const ask = useCallback(
    (id: string, signal: AbortSignal) => readTitleApplication(token, id, signal),
    [token],
  );
  const asked = useAnswer(id, ask);
  return (
    <div className="width reading">
      <title>{messages.service.title(texts.oneTitle)}</title>
      <p>
        <Link className="back" to="/title-applications">
          {texts.listTitle}
        </Link>
      </p>
      <PageHeading>{texts.oneTitle}</PageHeading>
      {asked.stage === "waiting" && <p role="status">{messages.service.wait}</p>}
      {asked.stage === "refused" && <PrivateProblem problem={asked.problem} retry={asked.retry} />}
      {asked.stage === "ready" && <Application key={id} read={asked.value} />}
    </div>
  );
}

function Application({ read }: { read: TitleApplication }) {
  const { token } = useSession();
  const texts = useTitleTexts();
  const [application, setApplication] = useState(read);
  const round = useAnswer(application.roundId, roundOf);
  const rules = round.stage === "ready" ? round.value : undefined;

  /** Every step answers with the application as it is then, less its notice and timeline. */
  const change = async (now: TitleApplication) => {
    setApplication({ ...application, ...now });
    const again = await readTitleApplication(token, now.id);
    if (again.ok) setApplication(again.value);
  };

  const { possibleSteps, stage } = application;
  return (
    <>
      <Standing application={application} />
      {rules && (possibleSteps.includes("SUBMIT") || possibleSteps.includes("AMEND")) && (
        <Countdown round={rules} />
      )}
      <Guards application={application} />
      {possibleSteps.includes("AMEND") ? (
        <DossierForm
          key={`${application.id} ${stage}`}
          application={application}
          needed={rules?.summaryLength ?? 0}
          onChange={change}
        />
      ) : (
        <DossierView application={application} />
      )}
      <Steps application={application} round={rules} onChange={change} />
      <TimelineList events={application.timeline} kinds={texts.event} />
      <p>
        <Download path={`${titleAddress(application.id)}/form.pdf`} name="form.pdf">
          {texts.form}
        </Download>{" "}
        <button className="button button-quiet print-button" type="button" onClick={() => print()}>
          {texts.print}
        </button>
      </p>
    </>
  );
}

/** Where the application stands, whose move it is, and what has been said about it. */
function Standing({ application }: { application: TitleApplication }) {
  const { language } = useLanguage();
  const texts = useTitleTexts();
  const { stage, notice, correction, actionRequiredBy } = application;
  return (
    <>
      <p className="lede">
        {application.applicantName} · {texts.levels[application.level]} ·{" "}
        {texts.seriesNames[application.series] ?? application.series}
      </p>
      <p>
        <Link to={`/entries/${application.entryId}`}>
          <EntryName id={application.entryId} />
        </Link>
      </p>
      <section className="standing" role="status">
        <p className={`stage stage-${actionRequiredBy}`}>{texts.stage[stage] ?? stage}</p>
        {texts.help[stage] && <p>{texts.help[stage]}</p>}
        {texts.waitsFor[actionRequiredBy] && <p>{texts.waitsFor[actionRequiredBy]}</p>}
        {application.referenceNumber && (
          <p>
            {texts.reference} <strong>{application.referenceNumber}</strong>
          </p>
        )}
        {stage === "ACCEPTED" && (
          <p>
            <Link to={`/office/assessments/${application.id}`}>{texts.toAssessment}</Link>
          </p>
        )}
        {application.dueAt && <p>{texts.dueAt(formatInstant(language, application.dueAt))}</p>}
        {application.returnedFor && <blockquote>{application.returnedFor}</blockquote>}
        {application.reason && <blockquote>{application.reason}</blockquote>}
        {notice && (
          <p>
            {texts.notice}: <strong>{texts.noticeStage[notice.stage] ?? notice.stage}</strong>
            {notice.lastDay && ` ${texts.noticeUntil(formatDate(language, notice.lastDay))}`}
            {notice.provisional && ` ${texts.provisional}`}{" "}
            {notice.stage !== "SCHEDULED" && <Link to={`/notices/${notice.id}`}>{texts.noticeLink}</Link>}
          </p>
        )}
        {correction && (
          <>
            {correction.lastDay && (
              <p>
                <strong>{texts.correctionUntil(formatDate(language, correction.lastDay))}</strong>{" "}
                {correction.consequences?.[language]}
              </p>
            )}
            <ul className="to-complete">
              {correction.items.map(({ what, why }) => (
                <li key={what}>
                  <strong>{what}</strong> {why}
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </>
  );
}

/** What it was judged by, each requirement with its article; before the submission, where to find out. */
function Guards({ application }: { application: TitleApplication }) {
  const texts = useTitleTexts();
  const { guards } = application;
  return (
    <section>
      <h2>{texts.eligibility}</h2>
      {guards ? (
        <details>
          <summary>{texts.guardsHelp}</summary>
          <ul className="guards">
            {guards.map(({ guard, outcome, article, evidence = {} }) => (
              <li key={guard}>
                <span className={`mark mark-${outcome === "MET" ? "YES" : "NEEDS_JUDGMENT"}`}>
                  {texts.guardOutcome[outcome]}
                </span>{" "}
                {texts.guard[guard] ?? guard}
                <small>
                  {[article, ...Object.values(evidence).filter(speaks)].filter(Boolean).join(" · ")}
                </small>
              </li>
            ))}
          </ul>
        </details>
      ) : (
        <p>
          {texts.guardsBefore}{" "}
          <Link to={`/eligibility?entry=${application.entryId}`}>{texts.checkFirst}</Link>
        </p>
      )}
    </section>
  );
}

/** Ids of documents and cases, and words of a machine, say nothing to a reader. */
function speaks(evidence: string): boolean {
  return evidence !== "" && !/\b[a-z]_[0-9a-z]{26}\b|^[A-Z_]+$/.test(evidence);
}
