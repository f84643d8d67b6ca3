import { createContext, type ReactNode, useCallback, useContext, useState } from "react";
import { Link, NavLink, Route, Routes } from "react-router";
import { PrivateProblem, SignedIn, useSession } from "../account/SessionContext";
import { listMembers, type Members } from "../api/units";
import { useAnswer } from "../api/useAnswer";
import { useLanguage } from "../language/LanguageContext";
import { PageHeading } from "../page/arrival";
import { NotFoundPage } from "../page/NotFoundPage";
import "../styles/case.css";
import { JoinUnitPage } from "./JoinUnitPage";
import { MembersPage } from "./MembersPage";
import { RosterPage } from "./RosterPage";
import { useUnitTexts } from "./texts";
import { WebhookPage } from "./WebhookPage";
import { WebhooksPage } from "./WebhooksPage";

/** An employer's unit: who acts for it, the titles of its people, where its webhooks lead. */
export default function UnitSection() {
  return (
    <SignedIn>
      <Routes>
        <Route path="join" element={<JoinUnitPage />} />
        <Route
          path="*"
          element={
            <Unit>
              <Routes>
                <Route index element={<MembersPage />} />
                <Route path="titles" element={<RosterPage />} />
                <Route path="webhooks" element={<WebhooksPage />} />
                <Route path="webhooks/:name" element={<WebhookPage />} />
                <Route path="*" element={<NotFoundPage />} />
              </Routes>
            </Unit>
          }
        />
      </Routes>
    </SignedIn>
  );
}

interface UnitSeen {
  members: Members;
  /** Whether the reader manages the unit; the unit's own sign-in, which no list names, does. */
  manages: boolean;
  /** Reads the members again after a step, for it answers without the timeline. */
  change: (now: Members) => void;
}

const UnitContext = createContext<UnitSeen | undefined>(undefined);

export function useUnit(): UnitSeen {
  const unit = useContext(UnitContext);
  if (!unit) throw new Error("useUnit outside of Unit");
  return unit;
}

function Unit({ children }: { children: ReactNode }) {
  const { unit } = useSession();
  return unit ? <KnownUnit unit={unit}>{children}</KnownUnit> : <NoUnit />;
}

function KnownUnit({ unit, children }: { unit: string; children: ReactNode }) {
  const { token } = useSession();
  const { messages } = useLanguage();
  const ask = useCallback((of: string, signal: AbortSignal) => listMembers(token, of, signal), [token]);
  const asked = useAnswer(unit, ask);
  const [changed, setChanged] = useState<Members>();

  const change = async (now: Members) => {
    setChanged(now);
    const again = await listMembers(token, unit);
    if (again.ok) setChanged(again.value);
  };

  if (asked.stage === "waiting")
    return (
      <p className="width reading" role="status">
        {messages.service.wait}
      </p>
    );
  if (asked.stage === "refused")
    return (
      <div className="width reading">
        <PrivateProblem problem={asked.problem} retry={asked.retry} />
      </div>
    );
  const members = changed ?? asked.value;
  const manages = members.members.find(({ self }) => self)?.capacity !== "FILER";
  return <UnitContext value={{ members, manages, change }}>{children}</UnitContext>;
}

/** What stands on each page of the unit: its heading, and the way to the others. */
export function UnitFrame({ title, lede, children }: { title: string; lede?: string; children: ReactNode }) {
  const { messages } = useLanguage();
  const texts = useUnitTexts();
  const { members } = useUnit();
  return (
    <div className="width reading">
      <title>{messages.service.title(title)}</title>
      <PageHeading>{title}</PageHeading>
      <p className="lede">{lede ?? texts.code(members.unit)}</p>
      <nav className="sections" aria-label={texts.pages}>
        <NavLink to="/unit" end>
          {texts.members}
        </NavLink>
        <NavLink to="/unit/titles">{texts.titles}</NavLink>
        <NavLink to="/unit/webhooks">{texts.webhooks}</NavLink>
      </nav>
      {children}
    </div>
  );
}

function NoUnit() {
  const { messages } = useLanguage();
  const texts = useUnitTexts();
  return (
    <div className="width reading">
      <title>{messages.service.title(texts.title)}</title>
      <PageHeading>{texts.noUnit}</PageHeading>
      <p className="lede">{texts.noUnitHelp}</p>
      <p>
        <Link className="button" to="/unit/join">
          {texts.haveInvitation}
        </Link>
      </p>
    </div>
  );
}
