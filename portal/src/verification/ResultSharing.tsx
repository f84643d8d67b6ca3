import { type FormEvent, useCallback, useState } from "react";
import { useSession } from "../account/SessionContext";
import type { Answer } from "../api/http";
import type { Problem } from "../api/problem";
import {
  fetchCredential,
  fetchPrint,
  listChecks,
  listShareLinks,
  revokeShareLink,
  type ShareLink,
  shareResult,
} from "../api/results";
import { useAnswer } from "../api/useAnswer";
import { RadioField } from "../form/fields";
import { formatDate, formatInstant } from "../language/language";
import { saveFile } from "../form/saveFile";
import { useLanguage } from "../language/LanguageContext";
import { ProblemNotice } from "../page/ProblemNotice";
import { useSharingTexts } from "./texts";

const lengths = ["7", "30", "180"] as const;

/** What a holder can do with a result: have it printed and signed, share it by a link, and see who has checked it. */
export function ResultSharing({ id }: { id: string }) {
  return (
    <>
      <Files id={id} />
      <Links id={id} />
      <Checks id={id} />
    </>
  );
}

function Files({ id }: { id: string }) {
  const { token } = useSession();
  const texts = useSharingTexts();
  const [fetching, setFetching] = useState(false);
  const [problem, setProblem] = useState<Problem>();

  const keep = async (fetched: Promise<Answer<Blob>>, name: string) => {
    if (fetching) return;
    setFetching(true);
    const answer = await fetched;
    setFetching(false);
    setProblem(answer.ok ? undefined : answer.problem);
    if (answer.ok) saveFile(answer.value, name);
  };

  return (
    <section>
      <h2>{texts.files}</h2>
      {problem && <ProblemNotice problem={problem} />}
      <p>{texts.filesHelp}</p>
      <p className="side-by-side">
        <button
          className="button"
          type="button"
          aria-disabled={fetching}
          onClick={() => keep(fetchPrint(token, id), "result.pdf")}
        >
          {texts.print}
        </button>
        <button
          className="button button-quiet"
          type="button"
          aria-disabled={fetching}
          onClick={() => keep(fetchCredential(token, id), "result.vc.jwt")}
        >
          {texts.credential}
        </button>
      </p>
    </section>
  );
}

function Links({ id }: { id: string }) {
  const { token } = useSession();
  const { language } = useLanguage();
  const texts = useSharingTexts();
  const [days, setDays] = useState<(typeof lengths)[number]>("30");
  const [made, setMade] = useState<ShareLink>();
  const [changes, setChanges] = useState(0);
  const [problem, setProblem] = useState<Problem>();
  const ask = useCallback(
    (key: string, signal: AbortSignal) => listShareLinks(token, key.split(" ")[0] ?? "", signal),
    [token],
  );
  const asked = useAnswer(`${id} ${changes}`, ask);

  const share = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await shareResult(token, id, Number(days));
    setProblem(answer.ok ? undefined : answer.problem);
    if (answer.ok) setMade(answer.value);
    setChanges(changes + 1);
  };

  const revoke = async (link: string) => {
    const answer = await revokeShareLink(token, id, link);
    setProblem(answer.ok ? undefined : answer.problem);
    if (made?.id === link) setMade(undefined);
    setChanges(changes + 1);
  };

  return (
    <section>
      <h2>{texts.links}</h2>
      <p>{texts.linksHelp}</p>
      {problem && <ProblemNotice problem={problem} />}
      <div role="status">
        {made?.address && (
          <p className="card">
            {texts.made} <br />
            <a href={made.address}>{made.address}</a>
          </p>
        )}
      </div>
      <form className="form" onSubmit={share}>
        <RadioField
          id="share-days"
          label={texts.length}
          options={lengths.map((value) => ({ value, label: texts.days(Number(value)) }))}
          value={days}
          onChange={setDays}
        />
        <button className="button" type="submit">
          {texts.share}
        </button>
      </form>
      {asked.stage === "ready" && asked.value.items.length > 0 && (
        <ul className="shared-links">
          {asked.value.items.map((link) => (
            <li key={link.id}>
              {texts.until(formatDate(language, link.expiresAt.slice(0, 10)))} ·{" "}
              {link.open ? texts.open : link.revokedAt ? texts.revoked : texts.over}{" "}
              {link.open && (
                <button className="button button-quiet" type="button" onClick={() => revoke(link.id)}>
                  {texts.revoke}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Checks({ id }: { id: string }) {
  const { token } = useSession();
  const { language, messages } = useLanguage();
  const texts = useSharingTexts();
  const ask = useCallback((key: string, signal: AbortSignal) => listChecks(token, key, signal), [token]);
  const asked = useAnswer(id, ask);
  return (
    <section>
      <h2>{texts.checks}</h2>
      {asked.stage === "waiting" && <p role="status">{messages.service.wait}</p>}
      {asked.stage === "refused" && <ProblemNotice problem={asked.problem} retry={asked.retry} />}
      {asked.stage === "ready" &&
        (asked.value.items.length === 0 ? (
          <p>{texts.noChecks}</p>
        ) : (
          <ul>
            {asked.value.items.map((check) => (
              <li key={check.at + check.by}>
                {formatInstant(language, check.at)} · {texts.by[check.by]}
                {check.name && ` · ${check.name}`}
              </li>
            ))}
          </ul>
        ))}
    </section>
  );
}
