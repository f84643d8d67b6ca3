import { useCallback } from "react";
import { Link } from "react-router";
import { AccountCard } from "../account/AccountCard";
import { useSession } from "../account/SessionContext";
import { listTitleApplications, type TitleApplication } from "../api/titles";
import { EntryName } from "../entry/EntryName";
import { formatInstant } from "../language/language";
import { useLanguage } from "../language/LanguageContext";
import { PageHeading } from "../page/arrival";
import { Paged } from "../step/Paged";
import { RoundList } from "./RoundList";
import { useTitleTexts } from "./texts";

export function TitleListPage() {
  const { token, unit } = useSession();
  const { messages } = useLanguage();
  const texts = useTitleTexts();
  const ask = useCallback(
    (from: string, signal: AbortSignal) => listTitleApplications(token, from || undefined, signal),
    [token],
  );
  return (
    <div className="width reading">
      <title>{messages.service.title(texts.listTitle)}</title>
      <PageHeading>{texts.listTitle}</PageHeading>
      <p className="lede">{texts.lede}</p>
      <AccountCard />
      <Paged ask={ask} empty={texts.none} row={(one) => <Row key={one.id} one={one} />} />
      {unit && (
        <p>
          <Link className="button" to="/title-applications/new">
            {texts.start}
          </Link>
        </p>
      )}
      <RoundList />
    </div>
  );
}

function Row({ one }: { one: TitleApplication }) {
  const { language } = useLanguage();
  const texts = useTitleTexts();
  return (
    <li>
      <Link to={`/title-applications/${one.id}`}>
        {one.applicantName} · {texts.levels[one.level]}
      </Link>
      <span className={`stage stage-${one.actionRequiredBy}`}>{texts.stage[one.stage] ?? one.stage}</span>
      <small>
        <EntryName id={one.entryId} />
        <span className="part">{texts.openedAt(formatInstant(language, one.openedAt))}</span>
      </small>
    </li>
  );
}
