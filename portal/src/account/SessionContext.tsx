import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { useLocation } from "react-router";
import type { Problem } from "../api/problem";
import { readAccount } from "../api/verifications";
import { useLanguage } from "../language/LanguageContext";
import { PageHeading } from "../page/arrival";
import { ProblemNotice } from "../page/ProblemNotice";
import { Sections } from "./Sections";
import { currentSession, forgetSession, type Session, signIn, signOut } from "./signIn";

const SessionContext = createContext<Session | undefined>(undefined);

/** Shows its children to whoever is signed in, and to others the way in. */
export function SignedIn({ children }: { children: ReactNode }) {
  const { messages } = useLanguage();
  const texts = messages.account;
  const { pathname, search, hash } = useLocation();
  const [session, setSession] = useState<Awaited<ReturnType<typeof currentSession>>>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    currentSession()
      .then(actingFor)
      .then(setSession, () => setFailed(true));
  }, []);

  if (session === undefined && !failed)
    return (
      <p className="width reading" role="status">
        {messages.service.wait}
      </p>
    );

  if (typeof session !== "object") {
    const enter = () => signIn(pathname + search + hash).catch(() => setFailed(true));
    return (
      <div className="width reading">
        <title>{messages.service.title(texts.signInTitle)}</title>
        <PageHeading>{texts.signInTitle}</PageHeading>
        <p className="lede">{texts.signInLede}</p>
        {failed && (
          <p className="fault" role="alert">
            {texts.issuerUnreachable}
          </p>
        )}
        {session === "unavailable" ? (
          <p>{texts.unavailable}</p>
        ) : (
          <button className="button" type="button" onClick={enter}>
            {messages.nav.signIn}
          </button>
        )}
      </div>
    );
  }

  return (
    <SessionContext value={session}>
      <div className="account">
        <p className="width">
          <span>{texts.signedInAs(session.name)}</span>
          <button
            className="plain"
            type="button"
            onClick={() => signOut().then(() => setSession("signed out"))}
          >
            {messages.nav.signOut}
          </button>
        </p>
        <Sections roles={session.roles} />
      </div>
      {children}
    </SessionContext>
  );
}

/** An employer's person whose sign-in names no unit acts for the one they registered with after they had joined it. */
async function actingFor(session: Awaited<ReturnType<typeof currentSession>>) {
  if (typeof session !== "object" || session.unit || !session.roles.includes("EMPLOYER")) return session;
  const account = await readAccount(session.token);
  const unit = account.ok ? account.value.unit?.socialCreditCode : undefined;
  return unit ? { ...session, unit } : session;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("useSession outside of SignedIn");
  return session;
}

/** A problem of a signed-in page: signing in again cures a token that is no longer taken, reading again a case that somebody changed. */
export function PrivateProblem({ problem, retry }: { problem: Problem; retry: () => void }) {
  const { messages } = useLanguage();
  const { pathname, search, hash } = useLocation();
  const again = () => forgetSession().then(() => signIn(pathname + search + hash));
  return (
    <>
      <ProblemNotice problem={problem} retry={retry} />
      {problem.status === 401 && (
        <button className="button" type="button" onClick={again}>
          {messages.account.signInAgain}
        </button>
      )}
      {(problem.status === 409 || problem.status === 412) && (
        <button className="button" type="button" onClick={() => location.reload()}>
          {messages.account.readAgain}
        </button>
      )}
    </>
  );
}
