import { Link } from "react-router";
import { useSession } from "../account/SessionContext";
import { type Assessment, readAssessment } from "../api/office";
import { titleAddress } from "../api/titles";
import { EntryName } from "../entry/EntryName";
import { formatDate, formatInstant } from "../language/language";
import { useLanguage } from "../language/LanguageContext";
import { toldIn } from "../page/Names";
import { Download } from "../step/Download";
import { TimelineList } from "../step/TimelineList";
import { useTitleTexts } from "../title/texts";
import { AssessmentSteps } from "./AssessmentSteps";
import { Desk } from "./Desk";
import { useOfficeTexts } from "./texts";

/** From the papers to the certificate, for everybody who has a part in it; the service shows each what concerns them. */
export function AssessmentPage() {
  const texts = useOfficeTexts();
  const titles = useTitleTexts();
  return (
    <Desk<Assessment> title={texts.assessment} read={readAssessment}>
      {(assessment, change) => (
        <>
          <Standing assessment={assessment} />
          <Found assessment={assessment} />
          <AssessmentSteps
            key={`${assessment.stage} ${assessment.version}`}
            assessment={assessment}
            onChange={change}
          />
          <TimelineList events={assessment.timeline} kinds={titles.event} />
        </>
      )}
    </Desk>
  );
}

function Standing({ assessment }: { assessment: Assessment }) {
  const { language } = useLanguage();
  const texts = useOfficeTexts();
  const titles = useTitleTexts();
  const { interview, papersDue, voteClosesAt } = assessment;
  return (
    <>
      <p className="lede">
        {assessment.applicantName} · {titles.levels[assessment.level]} ·{" "}
        {titles.seriesNames[assessment.series]}
      </p>
      <p>
        <EntryName id={assessment.entryId} />
      </p>
      <section className="standing" role="status">
        <p className={`stage stage-${assessment.actionRequiredBy}`}>
          {texts.assessmentStage[assessment.stage] ?? assessment.stage}
        </p>
        <p>
          {titles.reference} <strong>{assessment.referenceNumber}</strong>
        </p>
        {papersDue && <p>{texts.papersBy(formatDate(language, papersDue.lastDay))}</p>}
        {interview && (
          <p>
            {texts.interviewAt(formatInstant(language, interview.starts))} · {interview.place}
            <span className="part">{inZone(language, interview.starts, interview.timeZone)}</span>
          </p>
        )}
        {interview && !assessment.interviewHeldAt && (
          <Download path={`${titleAddress(assessment.id)}/interview.ics`} name="interview.ics">
            {texts.interviewCalendar}
          </Download>
        )}
        {voteClosesAt && <p>{texts.voteUntil(formatInstant(language, voteClosesAt))}</p>}
        {assessment.noticeId && (
          <p>
            <Link to={`/notices/${assessment.noticeId}`}>{titles.noticeLink}</Link>
          </p>
        )}
        {assessment.end && <p>{texts.ends[assessment.end] ?? assessment.end}</p>}
        {assessment.reason && <blockquote>{assessment.reason}</blockquote>}
        {assessment.revocationProposed && (
          <p>
            <strong>{texts.revocationProposed}</strong> {assessment.revocationProposed.reason}
          </p>
        )}
      </section>
      {assessment.certificateCode && assessment.stage === "CERTIFIED" && (
        <Certificate assessment={assessment} />
      )}
    </>
  );
}

/** The same instant where the applicant is. */
function inZone(language: string, instant: string, timeZone: string): string {
  const locale = language === "zh" ? "zh-CN" : "en-GB";
  try {
    const told = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short", timeZone });
    return `${told.format(new Date(instant))} (${timeZone})`;
  } catch {
    return timeZone;
  }
}

function Certificate({ assessment }: { assessment: Assessment }) {
  const texts = useOfficeTexts();
  return (
    <section className="verdict verdict-valid">
      <h2>{texts.certificate}</h2>
      <p className="code">
        <small>{texts.code}</small> <strong>{assessment.certificateCode}</strong>
      </p>
      <div className="side-by-side">
        <Download path={`${titleAddress(assessment.id)}/certificate.pdf`} name="certificate.pdf">
          {texts.certificatePdf}
        </Download>
        <Download path={`${titleAddress(assessment.id)}/credential`} name="certificate.jwt">
          {texts.certificateCredential}
        </Download>
      </div>
      <p className="second">{texts.credentialHelp}</p>
    </section>
  );
}

/** The minutes are for the Bureau, the authority and those who sat. */
const minuteReaders = ["OFFICER", "INDUSTRY_AUTHORITY", "EXPERT"];

/** What was found so far: the checklist, the reviews, the panel, the vote. */
function Found({ assessment }: { assessment: Assessment }) {
  const { language } = useLanguage();
  const texts = useOfficeTexts();
  const { roles } = useSession();
  const { checklist, reviews, members, tally, notes, voted, voters } = assessment;
  return (
    <>
      {reviews && (reviews.bureau || reviews.authority) && (
        <section>
          <h2>{texts.reviews}</h2>
          {(["bureau", "authority"] as const).map((who) => {
            const review = reviews[who];
            return (
              review && (
                <p key={who}>
                  <strong>{texts.reviewer[who]}</strong>{" "}
                  {review.favorable ? texts.favorable : texts.unfavorable}: {review.opinion}
                </p>
              )
            );
          })}
        </section>
      )}
      {members && (
        <section>
          <h2>{texts.panel}</h2>
          <ul>
            {members.map(({ member, office, name, recused }) => (
              <li key={member}>
                {name} <span className="aside">{texts.office[office]}</span>
                {recused && <span className="aside">{texts.recused(texts.ground[recused] ?? recused)}</span>}
                {voters?.includes(member) && (
                  <span className="aside">
                    {voted?.includes(member) ? texts.hasVoted : texts.hasNotVoted}
                  </span>
                )}
              </li>
            ))}
          </ul>
          {assessment.panelId && roles.some((role) => ["OFFICER", "EXPERT"].includes(role)) && (
            <p>
              <Link to={`/office/panels/${assessment.panelId}`}>{texts.toPanel}</Link>
            </p>
          )}
        </section>
      )}
      {notes && (
        <section>
          <h2>{texts.minutes}</h2>
          <p className="written">{notes}</p>
        </section>
      )}
      {tally && (
        <section>
          <h2>{texts.tally}</h2>
          <p>{texts.votes(tally.inFavor, tally.against, tally.abstained, tally.present, tally.sitting)}</p>
          {roles.some((role) => minuteReaders.includes(role)) && (
            <Download path={`${titleAddress(assessment.id)}/minutes.pdf`} name="minutes.pdf">
              {texts.minutesPdf}
            </Download>
          )}
        </section>
      )}
      {checklist && (
        <details className="printed">
          <summary>{texts.checklist}</summary>
          <ul className="guards">
            {checklist.map((line) => (
              <li key={line.item}>
                {toldIn(language, line)}
                <small>
                  {texts.marks[line.mark]} · {line.article}
                </small>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
