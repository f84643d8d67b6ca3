import { type ReactNode, useCallback, useState } from "react";
import { Link, useParams } from "react-router";
import { PrivateProblem, useSession } from "../account/SessionContext";
import type { Answer } from "../api/http";
import { useAnswer } from "../api/useAnswer";
import { useLanguage } from "../language/LanguageContext";
import { PageHeading } from "../page/arrival";
import { useOfficeTexts } from "./texts";

interface Props<T> {
  title: string;
  /** Must stay the same function. */
  read: (token: string, id: string, signal?: AbortSignal) => Promise<Answer<T>>;
  children: (one: T, onChange: (now: T) => void) => ReactNode;
}

/** The page of one case: reads it, and reads it again after every step, for a step answers without the timeline. */
export function Desk<T extends object>({ title, read, children }: Props<T>) {
  const { id = "" } = useParams();
  const { token, roles } = useSession();
  const { messages } = useLanguage();
  const texts = useOfficeTexts();
  const ask = useCallback((id: string, signal: AbortSignal) => read(token, id, signal), [token, read]);
  const asked = useAnswer(id, ask);
  const [changed, setChanged] = useState<{ id: string; now: T }>();

  const change = async (now: T) => {
    setChanged({ id, now });
    const again = await read(token, id);
    if (again.ok) setChanged({ id, now: again.value });
  };

  const isStaff = roles.some((role) => !["HOLDER", "EMPLOYER", "APPLICANT", "WINDOW_CLERK"].includes(role));
  const one = changed?.id === id ? changed.now : asked.stage === "ready" ? asked.value : undefined;
  return (
    <div className="width reading">
      <title>{messages.service.title(title)}</title>
      {isStaff && (
        <p>
          <Link className="back" to="/office">
            {texts.worklist}
          </Link>
        </p>
      )}
      <PageHeading>{title}</PageHeading>
      {asked.stage === "waiting" && <p role="status">{messages.service.wait}</p>}
      {asked.stage === "refused" && <PrivateProblem problem={asked.problem} retry={asked.retry} />}
      {one && children(one, change)}
    </div>
  );
}
