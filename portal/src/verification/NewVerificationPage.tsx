import { useState } from "react";
import { Link, useNavigate, useSearchParams } from "react-router";
import { PrivateProblem, useSession } from "../account/SessionContext";
import type { Session } from "../account/signIn";
import type { Problem } from "../api/problem";
import { openVerification, type Path } from "../api/verifications";
import { useLanguage } from "../language/LanguageContext";
import { PageHeading } from "../page/arrival";
import { EntryName } from "../entry/EntryName";
import { useVerificationTexts } from "./texts";

export function NewVerificationPage() {
  const { messages } = useLanguage();
  const texts = useVerificationTexts();
  const entryId = useSearchParams()[0].get("entry");
  return (
    <div className="width reading">
      <title>{messages.service.title(texts.newTitle)}</title>
      <PageHeading>{texts.newTitle}</PageHeading>
      {entryId ? (
        <Opening key={entryId} entryId={entryId} />
      ) : (
        <>
          <p>{texts.chooseEntry}</p>
          <Link className="button" to="/">
            {messages.nav.search}
          </Link>
        </>
      )}
    </div>
  );
}

function Opening({ entryId }: { entryId: string }) {
  const session = useSession();
  const navigate = useNavigate();
  const texts = useVerificationTexts();
  // One key for one wish: pressing twice opens one request.
  const [key] = useState(() => crypto.randomUUID());
  const [problem, setProblem] = useState<Problem>();
  const path = pathOf(session);

  const open = async () => {
    const opened = await openVerification(session.token, key, { path, entryId });
    if (opened.ok) navigate(`/verifications/${opened.value.id}`, { replace: true });
    else setProblem(opened.problem);
  };

  return (
    <>
      <p className="lede">
        <EntryName id={entryId} />
      </p>
      <p>{texts.path[path]}</p>
      <p>{texts.prepare}</p>
      <ul>
        {texts.prepareList.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      {problem && <PrivateProblem problem={problem} retry={open} />}
      <button className="button" type="button" onClick={open}>
        {texts.open}
      </button>
    </>
  );
}

/** Who files: a unit for those it employs, the clerk at the window, or the holder abroad (S2-49, S2-51). */
function pathOf({ unit, roles }: Session): Path {
  if (unit) return "EMPLOYER";
  return roles.includes("WINDOW_CLERK") ? "WINDOW" : "OVERSEAS_INDIVIDUAL";
}
