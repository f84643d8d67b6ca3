import { useCallback } from "react";
import { Link, useSearchParams } from "react-router";
import { useSession } from "../account/SessionContext";
import { lanes, listSetAside, type SetAside } from "../api/office";
import { formatInstant } from "../language/language";
import { useLanguage } from "../language/LanguageContext";
import { PageHeading } from "../page/arrival";
import { Paged } from "../step/Paged";
import { useOfficeTexts } from "./texts";

/** Where a case of each kind is looked at; documents have no page of their own. */
const desks: Record<string, (id: string) => string> = {
  VERIFICATION: (id) => `/office/verifications/${id}`,
  TITLE: (id) => `/title-applications/${id}`,
  ASSESSMENT: (id) => `/office/assessments/${id}`,
  OBJECTION: (id) => `/office/objections/${id}`,
  NOTICE: (id) => `/notices/${id}`,
};

/** Cases that time could not move on. The address holds which lane. */
export function SetAsidePage() {
  const { token } = useSession();
  const { messages } = useLanguage();
  const texts = useOfficeTexts();
  const [query] = useSearchParams();
  const lane = lanes.find((one) => one === query.get("lane")) ?? "CASES";
  const ask = useCallback(
    (cursor: string, signal: AbortSignal) => listSetAside(token, lane, cursor, signal),
    [token, lane],
  );
  return (
    <div className="width reading">
      <title>{messages.service.title(texts.setAsideCases)}</title>
      <p>
        <Link className="back" to="/office">
          {texts.worklist}
        </Link>
      </p>
      <PageHeading>{texts.setAsideCases}</PageHeading>
      <p className="lede">{texts.setAsideLede}</p>
      <nav className="sections" aria-label={texts.lists}>
        {lanes.map((one) => (
          <Link key={one} to={`?lane=${one}`} aria-current={one === lane ? "page" : undefined}>
            {texts.lane[one]}
          </Link>
        ))}
      </nav>
      <Paged
        key={lane}
        ask={ask}
        empty={texts.setAsideNone}
        row={(one) => <Row key={`${one.kind} ${one.id}`} one={one} />}
      />
    </div>
  );
}

function Row({ one }: { one: SetAside }) {
  const { language } = useLanguage();
  const texts = useOfficeTexts();
  const desk = desks[one.kind];
  const name = texts.caseKind[one.kind] ?? one.kind;
  return (
    <li>
      {desk ? <Link to={desk(one.id)}>{name}</Link> : <strong>{name}</strong>}
      <small>
        <span className="part">{one.id}</span>
        <span className="part">{texts.triedAgain(formatInstant(language, one.triedAgainAt))}</span>
      </small>
    </li>
  );
}
