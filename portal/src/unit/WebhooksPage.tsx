import { type FormEvent, useCallback, useState } from "react";
import { Link, useNavigate } from "react-router";
import { PrivateProblem, useSession } from "../account/SessionContext";
import type { Answer } from "../api/http";
import { readWebhook, setWebhook, type Webhook } from "../api/units";
import { useAnswer } from "../api/useAnswer";
import { TextField } from "../form/fields";
import { useLanguage } from "../language/LanguageContext";
import { SpecStep } from "../step/SpecStep";
import { useUnitTexts } from "./texts";
import { UnitFrame, useUnit } from "./UnitSection";

/** The names that this page gives; a unit may have as many webhooks. */
const names = [1, 2, 3, 4, 5].map((place) => `webhook-${place}`);

/** Those of the names that there are. */
async function readAll(token: string, signal: AbortSignal): Promise<Answer<Webhook[]>> {
  const answers = await Promise.all(names.map((name) => readWebhook(token, name, signal)));
  const failed = answers.find((answer) => !answer.ok && answer.problem.status !== 404);
  if (failed && !failed.ok) return failed;
  return { ok: true, value: answers.flatMap((answer) => (answer.ok ? [answer.value] : [])) };
}

/** Where the unit's messages are sent on to, and what that means. */
export function WebhooksPage() {
  const { token } = useSession();
  const { messages } = useLanguage();
  const texts = useUnitTexts();
  const ask = useCallback((_: string, signal: AbortSignal) => readAll(token, signal), [token]);
  const asked = useAnswer("webhooks", ask);
  return (
    <UnitFrame title={texts.webhooks} lede={texts.webhooksLede}>
      {asked.stage === "waiting" && <p role="status">{messages.service.wait}</p>}
      {asked.stage === "refused" && <PrivateProblem problem={asked.problem} retry={asked.retry} />}
      {asked.stage === "ready" && <Webhooks webhooks={asked.value} />}
      <OtherName />
      <WhatIs />
    </UnitFrame>
  );
}

function Webhooks({ webhooks }: { webhooks: Webhook[] }) {
  const { manages } = useUnit();
  const texts = useUnitTexts();
  const free = names.find((name) => webhooks.every(({ id }) => id !== name));
  return (
    <>
      {webhooks.length === 0 ? (
        <p className="empty">{texts.noWebhooks}</p>
      ) : (
        <ul className="cases">
          {webhooks.map(({ id, stage, target, waiting }) => (
            <li key={id}>
              <Link to={`/unit/webhooks/${id}`}>{id}</Link>
              <span className={`stage stage-${stage}`}>{texts.webhookStage[stage] ?? stage}</span>
              <small>
                <span className="part address">{target}</span>
                {!!waiting?.length && <span className="part">{texts.waiting(waiting.length)}</span>}
              </small>
            </li>
          ))}
        </ul>
      )}
      {!manages && <p className="second">{texts.managersSet}</p>}
      {manages && (free ? <SetStep name={free} /> : <p className="second">{texts.allSet}</p>)}
    </>
  );
}

/** Sets a webhook that there is not yet. */
export function SetStep({ name, onSet }: { name: string; onSet?: (webhook: Webhook) => void }) {
  const { token } = useSession();
  const texts = useUnitTexts();
  const navigate = useNavigate();
  return (
    <SpecStep<Webhook>
      id="set"
      title={texts.set}
      help={texts.setHelp}
      button={texts.setNow}
      asks={[{ is: "url", name: "target", label: texts.target, hint: texts.targetHint }]}
      send={({ target = "" }) => setWebhook(token, name, target)}
      onDone={(webhook) => (onSet ? onSet(webhook) : navigate(`/unit/webhooks/${webhook.id}`))}
    />
  );
}

const word = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/;

/** The service has no list of all; a program may have set one under any name. */
function OtherName() {
  const texts = useUnitTexts();
  const navigate = useNavigate();
  const [name, setName] = useState("");
  const [fault, setFault] = useState<string>();
  const open = (event: FormEvent) => {
    event.preventDefault();
    if (word.test(name.trim())) navigate(`/unit/webhooks/${name.trim()}`);
    else setFault(texts.badName);
  };
  return (
    <details className="step">
      <summary>{texts.ofPrograms}</summary>
      <form className="form" onSubmit={open} noValidate>
        <TextField
          id="webhook-name"
          label={texts.webhookName}
          hint={texts.ofProgramsHelp}
          fault={fault}
          value={name}
          onChange={setName}
          maxLength={40}
          autoComplete="off"
        />
        <button className="button button-quiet" type="submit">
          {texts.open}
        </button>
      </form>
    </details>
  );
}

/** For those who write the program that is told. */
export function WhatIs() {
  const texts = useUnitTexts();
  return (
    <section>
      <h2>{texts.whatIs}</h2>
      {texts.whatIsText.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <h3>{texts.check}</h3>
      <ol className="checks">
        {texts.checkSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        <a href="/v1/keys">{texts.keys}</a>
      </p>
    </section>
  );
}
