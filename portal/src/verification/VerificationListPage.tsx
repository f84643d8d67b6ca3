import { useCallback, useState } from "react";
import { Link } from "react-router";
import { AccountCard } from "../account/AccountCard";
import { PrivateProblem, useSession } from "../account/SessionContext";
import { useAnswer } from "../api/useAnswer";
import { listVerifications, type Verification } from "../api/verifications";
import { formatInstant } from "../language/language";
import { useLanguage } from "../language/LanguageContext";
import { PageHeading } from "../page/arrival";
import { EntryName } from "../entry/EntryName";
import { useVerificationTexts } from "./texts";

export function VerificationListPage() {
  const { messages } = useLanguage();
  const texts = useVerificationTexts();
  return (
    <div className="width reading">
      <title>{messages.service.title(texts.listTitle)}</title>
      <PageHeading>{texts.listTitle}</PageHeading>
      <AccountCard />
      <ListFrom cursor="" />
      <p>
        <Link className="button button-quiet" to="/verifications/new">
          {texts.start}
        </Link>
      </p>
    </div>
  );
}

/** One page of the list, and below it, when asked for, the next. */
function ListFrom({ cursor }: { cursor: string }) {
  const { token } = useSession();
  const { messages } = useLanguage();
  const verificationTexts = useVerificationTexts();
  const [further, setFurther] = useState(false);
  const ask = useCallback(
    (from: string, signal: AbortSignal) => listVerifications(token, from || undefined, signal),
    [token],
  );
  const asked = useAnswer(cursor, ask);
  switch (asked.stage) {
    case "waiting":
      return <p role="status">{messages.service.wait}</p>;
    case "refused":
      return <PrivateProblem problem={asked.problem} retry={asked.retry} />;
    case "ready": {
      const { items, nextCursor } = asked.value;
      return (
        <>
          {items.length === 0 && !cursor && <p className="empty">{verificationTexts.none}</p>}
          <ol className="cases">
            {items.map((one) => (
              <CaseRow key={one.id} verification={one} />
            ))}
          </ol>
          {nextCursor && further && <ListFrom cursor={nextCursor} />}
          {nextCursor && !further && (
            <button className="button button-quiet" type="button" onClick={() => setFurther(true)}>
              {messages.search.more}
            </button>
          )}
        </>
      );
    }
  }
}

function CaseRow({ verification }: { verification: Verification }) {
  const { language } = useLanguage();
  const texts = useVerificationTexts();
  return (
    <li>
      <Link to={`/verifications/${verification.id}`}>
        <EntryName id={verification.entryId} />
      </Link>
      <span className={`stage stage-${verification.actionRequiredBy}`}>
        {texts.stage[verification.stage]}
      </span>
      <small>
        {verification.holder?.name && <span className="part">{verification.holder.name}</span>}
        <span className="part">{texts.openedAt(formatInstant(language, verification.openedAt))}</span>
      </small>
    </li>
  );
}
