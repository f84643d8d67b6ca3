import { useCallback, useState } from "react";
import { Link, useNavigate, useParams } from "react-router";
import { PrivateProblem, useSession } from "../account/SessionContext";
import {
  type Attempt,
  readWebhook,
  removeWebhook,
  replayWebhook,
  setWebhook,
  type Webhook,
} from "../api/units";
import { useAnswer } from "../api/useAnswer";
import { formatInstant } from "../language/language";
import { useLanguage } from "../language/LanguageContext";
import { SpecStep } from "../step/SpecStep";
import { useStep } from "../step/useStep";
import { Certain } from "../step/Certain";
import { useUnitTexts } from "./texts";
import { UnitFrame, useUnit } from "./UnitSection";
import { SetStep } from "./WebhooksPage";

/** One webhook: where it leads, what waits for it, what became of what was sent. */
export function WebhookPage() {
  const { name = "" } = useParams();
  const { token } = useSession();
  const { messages } = useLanguage();
  const { manages } = useUnit();
  const texts = useUnitTexts();
  const ask = useCallback(
    (of: string, signal: AbortSignal) => readWebhook(token, of.split(" ")[0] ?? "", signal),
    [token],
  );
  const [reading, setReading] = useState(0);
  const [told, setTold] = useState("");
  const asked = useAnswer(`${name} ${reading}`, ask);
  const again = (told = "") => {
    setTold(told);
    setReading(reading + 1);
  };
  return (
    <UnitFrame title={texts.webhook(name)} lede={texts.webhooksLede}>
      <p>
        <Link className="back" to="/unit/webhooks">
          {texts.webhooks}
        </Link>
      </p>
      {asked.stage === "waiting" && <p role="status">{messages.service.wait}</p>}
      {asked.stage === "refused" && asked.problem.status !== 404 && (
        <PrivateProblem problem={asked.problem} retry={asked.retry} />
      )}
      {asked.stage === "refused" && asked.problem.status === 404 && (
        <>
          <p className="empty">{texts.noneOfName}</p>
          {manages ? (
            <SetStep name={name} onSet={() => again()} />
          ) : (
            <p className="second">{texts.managersSet}</p>
          )}
        </>
      )}
      {asked.stage === "ready" && (
        <>
          {told && <p role="status">{told}</p>}
          <Standing webhook={asked.value} onReadAgain={() => again()} />
          <Attempts attempts={asked.value.attempts ?? []} />
          {manages ? (
            <Steps webhook={asked.value} onChange={again} />
          ) : (
            <p className="second">{texts.managersSet}</p>
          )}
        </>
      )}
    </UnitFrame>
  );
}

function Standing({ webhook, onReadAgain }: { webhook: Webhook; onReadAgain: () => void }) {
  const { language } = useLanguage();
  const texts = useUnitTexts();
  const waiting = webhook.waiting ?? [];
  return (
    <section className="standing" role="status">
      <p className={`stage stage-${webhook.stage}`}>{texts.webhookStage[webhook.stage] ?? webhook.stage}</p>
      <p className="address">{webhook.target}</p>
      {webhook.stoppedAt && <p>{texts.stopped(formatInstant(language, webhook.stoppedAt))}</p>}
      <p>{waiting.length > 0 ? texts.waiting(waiting.length) : texts.nothingWaits}</p>
      <button className="button button-quiet" type="button" onClick={onReadAgain}>
        {texts.readAgain}
      </button>
    </section>
  );
}

function Attempts({ attempts }: { attempts: Attempt[] }) {
  const { language } = useLanguage();
  const texts = useUnitTexts();
  return (
    <section>
      <h2 id="attempts">{texts.attempts}</h2>
      {attempts.length === 0 ? (
        <p className="empty">{texts.noAttempts}</p>
      ) : (
        <>
          <p className="second">{texts.attemptsHelp}</p>
          <ol className="cases" aria-labelledby="attempts">
            {attempts.map(({ id, kind, at, taken, answer, milliseconds }) => (
              <li key={`${id} ${at}`}>
                <code>{kind}</code>
                <span className={`stage stage-${taken ? "TAKEN" : "STOPPED"}`}>
                  {taken ? texts.taken : texts.notTaken}
                </span>
                <small>
                  <span className="part">{formatInstant(language, at)}</span>
                  <span className="part">{texts.answers[answer] ?? answer}</span>
                  <span className="part">{milliseconds} ms</span>
                  <span className="part">
                    <code>{id}</code>
                  </span>
                </small>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

interface StepsProps {
  webhook: Webhook;
  /** @param told what the reader is told of it */
  onChange: (told?: string) => void;
}

function Steps({ webhook, onChange }: StepsProps) {
  const { token } = useSession();
  const texts = useUnitTexts();
  return (
    <>
      <Replay webhook={webhook} onChange={onChange} />
      <SpecStep<Webhook>
        id="change"
        title={texts.change}
        button={texts.change}
        quiet
        first={{ target: webhook.target ?? "" }}
        asks={[{ is: "url", name: "target", label: texts.target, hint: texts.targetHint }]}
        send={({ target = "" }) => setWebhook(token, webhook.id, target)}
        onDone={() => onChange()}
      />
      <Removal webhook={webhook} />
    </>
  );
}

/** Days are days in Shanghai, as everywhere. */
function Replay({ webhook, onChange }: StepsProps) {
  const { token } = useSession();
  const { language } = useLanguage();
  const texts = useUnitTexts();
  const events = new Map((webhook.attempts ?? []).map((attempt) => [attempt.id, attempt]));
  return (
    <>
      <SpecStep<Webhook>
        id="replay"
        title={texts.replay}
        help={texts.replayHelp}
        button={texts.send}
        quiet
        first={{ start: "DAY", after: webhook.attempts?.[0]?.id ?? "" }}
        asks={[
          {
            is: "choice",
            name: "start",
            label: texts.start,
            options: Object.entries(texts.starts),
            when: () => events.size > 0,
          },
          {
            is: "date",
            name: "from",
            label: texts.day,
            hint: texts.dayHint,
            when: ({ start }) => start !== "EVENT",
          },
          {
            is: "select",
            name: "after",
            label: texts.after,
            options: [...events.values()].map(({ id, kind, at }) => [
              id,
              `${formatInstant(language, at)} · ${kind}`,
            ]),
            when: ({ start }) => start === "EVENT",
          },
        ]}
        send={({ from, after }, key) =>
          replayWebhook(token, webhook.id, key, {
            ...(from && { from: `${from}T00:00:00+08:00` }),
            ...(after && { after }),
          })
        }
        onDone={() => onChange(texts.sent)}
      />
    </>
  );
}

function Removal({ webhook }: { webhook: Webhook }) {
  const { token } = useSession();
  const texts = useUnitTexts();
  const navigate = useNavigate();
  const { problem, working, take } = useStep<Webhook>(() => navigate("/unit/webhooks"));
  const remove = () => take(() => removeWebhook(token, webhook.id));
  return (
    <section className="step" aria-label={texts.removeWebhook}>
      <h2>{texts.removeWebhook}</h2>
      <p className="second">{texts.removeWebhookHelp}</p>
      {problem && <PrivateProblem problem={problem} retry={remove} />}
      <Certain
        button={texts.removeNow}
        question={texts.removeWebhookHelp}
        keep={texts.keep}
        disabled={working}
        onCertain={remove}
      />
    </section>
  );
}
