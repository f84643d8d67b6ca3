import { useCallback, useState } from "react";
import { PrivateProblem, useSession } from "../account/SessionContext";
import {
  listRounds,
  type Milestone,
  readOverview,
  readTimeline,
  type Round,
  timelineCalendar,
} from "../api/titles";
import { useAnswer } from "../api/useAnswer";
import { TextField } from "../form/fields";
import { formatDate, formatInstant } from "../language/language";
import { useLanguage } from "../language/LanguageContext";
import { nameIn, toldIn } from "../page/Names";
import { useTitleTexts } from "./texts";

/** The rounds, each with where it stands, the unit's own applications counted, and the plan drawn backwards. */
export function RoundList() {
  const { messages } = useLanguage();
  const texts = useTitleTexts();
  const asked = useAnswer("rounds", listRounds);
  if (asked.stage === "waiting") return <p role="status">{messages.service.wait}</p>;
  if (asked.stage === "refused") return <PrivateProblem problem={asked.problem} retry={asked.retry} />;
  return (
    <section>
      <h2>{texts.rounds}</h2>
      {asked.value.items.map((round) => (
        <RoundCard key={round.id} round={round} />
      ))}
    </section>
  );
}

function RoundCard({ round }: { round: Round }) {
  const { language } = useLanguage();
  const { unit } = useSession();
  const texts = useTitleTexts();
  const [open, setOpen] = useState(false);
  return (
    <article className="card round">
      <h3>{nameIn(language, round)}</h3>
      <p>
        <span className="stage">{texts.roundStage[round.stage] ?? round.stage}</span>
      </p>
      <p>
        {texts.roundWindow(formatInstant(language, round.opens), formatInstant(language, lastMoment(round)))}
      </p>
      {!round.announced && <p className="second">{texts.illustration}</p>}
      {unit && <Overview round={round.id} />}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{texts.plan}</summary>
        {open && <Plan round={round} />}
      </details>
    </article>
  );
}

/** The last minute of the window: people read "until midnight of the 19th" as the end of the 19th. */
function lastMoment({ closes }: Round): string {
  return new Date(new Date(closes).getTime() - 60_000).toISOString();
}

function Overview({ round }: { round: string }) {
  const { token } = useSession();
  const texts = useTitleTexts();
  const ask = useCallback((id: string, signal: AbortSignal) => readOverview(token, id, signal), [token]);
  const asked = useAnswer(round, ask);
  if (asked.stage !== "ready" || asked.value.total === 0) return null;
  return (
    <>
      <p>{texts.overview(asked.value.total)}</p>
      <ul className="counts">
        {Object.entries(asked.value.byStage).map(([stage, n]) => (
          <li key={stage}>
            <strong>{n}</strong> {texts.stage[stage] ?? stage}
          </li>
        ))}
      </ul>
    </>
  );
}

function Plan({ round }: { round: Round }) {
  const { messages } = useLanguage();
  const texts = useTitleTexts();
  const [submitOn, setSubmitOn] = useState("");
  const ask = useCallback(
    (key: string, signal: AbortSignal) => readTimeline(round.id, key.slice(round.id.length), signal),
    [round.id],
  );
  const asked = useAnswer(round.id + submitOn, ask);
  return (
    <>
      <p className="second">{texts.planHelp}</p>
      <TextField
        id={`submit-on-${round.id}`}
        type="date"
        label={texts.submitOn}
        hint={texts.submitOnHint}
        value={submitOn}
        onChange={setSubmitOn}
        min={round.opens.slice(0, 10)}
        max={round.closes.slice(0, 10)}
      />
      {asked.stage === "waiting" && <p role="status">{messages.service.wait}</p>}
      {asked.stage === "refused" && <PrivateProblem problem={asked.problem} retry={asked.retry} />}
      {asked.stage === "ready" && (
        <>
          <ol className="timeline">
            {asked.value.milestones.map((milestone) => (
              <MilestoneLine key={milestone.kind} milestone={milestone} />
            ))}
          </ol>
          <p>
            <a
              className="button button-quiet"
              download={`${round.id}.ics`}
              href={timelineCalendar(round.id, submitOn)}
            >
              {texts.ics}
            </a>
          </p>
          <p className="second">{texts.icsOpen}</p>
        </>
      )}
    </>
  );
}

function MilestoneLine({ milestone }: { milestone: Milestone }) {
  const { language } = useLanguage();
  const texts = useTitleTexts();
  return (
    <li className={milestone.missed ? "missed" : ""}>
      <span>{toldIn(language, milestone)}</span>
      <small>
        {formatDate(language, milestone.latest)} · {milestone.article}
        {milestone.missed && <strong> · {texts.missed}</strong>}
        {milestone.provisional && ` · ${texts.provisional}`}
      </small>
    </li>
  );
}
