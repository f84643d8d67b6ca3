import { Link } from "react-router";
import { useSession } from "../account/SessionContext";
import type { Objection } from "../api/notices";
import { decideObjection, readObjection } from "../api/office";
import { formatDate } from "../language/language";
import { useLanguage } from "../language/LanguageContext";
import { SpecStep } from "../step/SpecStep";
import { TimelineList } from "../step/TimelineList";
import { useTitleTexts } from "../title/texts";
import { Desk } from "./Desk";
import { useOfficeTexts } from "./texts";

/** An objection: to the Bureau whole, to employer and applicant its redacted copy. */
export function ObjectionPage() {
  const texts = useOfficeTexts();
  return (
    <Desk<Objection> title={texts.objection} read={readObjection}>
      {(objection, change) => (
        <>
          <Told objection={objection} />
          <ObjectionSteps
            key={`${objection.stage} ${objection.version}`}
            objection={objection}
            onChange={change}
          />
        </>
      )}
    </Desk>
  );
}

function Told({ objection }: { objection: Objection }) {
  const { language } = useLanguage();
  const texts = useOfficeTexts();
  const titles = useTitleTexts();
  const { text, redacted, objector, proposed, outcome, reason } = objection;
  return (
    <>
      <section className="standing" role="status">
        <p className="stage">{texts.objectionStage[objection.stage] ?? objection.stage}</p>
        {objection.decideBy && <p>{texts.by(formatDate(language, objection.decideBy))}</p>}
        {objection.noticeId && (
          <p>
            <Link to={`/notices/${objection.noticeId}`}>{titles.noticeLink}</Link>
          </p>
        )}
        {outcome && <p>{texts.objectionStage[outcome] ?? outcome}</p>}
        {reason && <blockquote>{reason}</blockquote>}
      </section>
      {text && (
        <section>
          <h2>{texts.asWritten}</h2>
          <p className="written">{text}</p>
        </section>
      )}
      {redacted && (
        <section>
          <h2>{texts.redacted}</h2>
          <p className="written">{redacted}</p>
        </section>
      )}
      {objector && (
        <section>
          <h2>{texts.objector}</h2>
          <p>
            {objector.name} · {objector.contact}
          </p>
        </section>
      )}
      {proposed && (
        <section>
          <h2>{texts.proposed}</h2>
          <p>
            <strong>{texts.objectionStage[proposed.outcome]}</strong> {proposed.reason}
          </p>
        </section>
      )}
      <TimelineList events={objection.timeline} kinds={titles.event} />
    </>
  );
}

interface Props {
  objection: Objection;
  onChange: (objection: Objection) => void;
}

function ObjectionSteps({ objection, onChange }: Props) {
  const { token, roles } = useSession();
  const texts = useOfficeTexts();
  const moves = ["ADMIT", "INVESTIGATE", "PROPOSE", "CONFIRM", "TURN_DOWN"].filter((move) =>
    objection.possibleSteps?.includes(move),
  );
  if (!roles.includes("OFFICER") || moves.length === 0) return null;
  return (
    <SpecStep
      id="objection"
      title={texts.objectionStep}
      help={texts.objectionHelp}
      button={texts.record}
      first={{ redacted: objection.text ?? "" }}
      asks={[
        {
          is: "choice",
          name: "step",
          label: texts.outcome,
          options: moves.map((move) => [move, texts.move[move] ?? move]),
        },
        {
          is: "area",
          name: "redacted",
          label: texts.redacted,
          hint: texts.redactedHint,
          when: (so) => so["step"] === "ADMIT",
        },
        {
          is: "select",
          name: "outcome",
          label: texts.finding,
          options: [
            ["", ""],
            ...["INADMISSIBLE", "UPHELD", "DISMISSED"].map(
              (one) => [one, texts.objectionStage[one] ?? one] as const,
            ),
          ],
          when: (so) => so["step"] === "PROPOSE",
        },
        { is: "area", name: "reason", label: texts.reason, when: (so) => so["step"] === "PROPOSE" },
      ]}
      send={(body) => decideObjection(token, objection, body)}
      onDone={onChange}
    />
  );
}
