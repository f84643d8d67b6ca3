import { Link } from "react-router";
import { type DisplayedNotice, listNotices } from "../api/notices";
import { formatDate } from "../language/language";
import { useLanguage } from "../language/LanguageContext";
import { PageHeading } from "../page/arrival";
import { Paged } from "../step/Paged";
import "../styles/case.css";
import { useNoticeTexts } from "./texts";
import { OwnObjection } from "./OwnObjection";

const ask = (cursor: string, signal: AbortSignal) => listNotices(cursor || undefined, signal);

export default function NoticeListPage() {
  const { messages } = useLanguage();
  const texts = useNoticeTexts();
  return (
    <div className="width reading">
      <title>{messages.service.title(texts.listTitle)}</title>
      <PageHeading>{texts.listTitle}</PageHeading>
      <p className="lede">{texts.lede}</p>
      <Paged ask={ask} empty={texts.none} row={(one) => <Row key={one.id} notice={one} />} />
      <OwnObjection />
    </div>
  );
}

function Row({ notice }: { notice: DisplayedNotice }) {
  const { language } = useLanguage();
  const texts = useNoticeTexts();
  const names = notice.lines?.map(({ name }) => name).join(" · ");
  return (
    <li>
      <Link to={`/notices/${notice.id}`}>{texts.kind[notice.kind] ?? notice.kind}</Link>
      <span className="stage">{texts.stage[notice.stage]}</span>
      <small>
        {names && <span className="part">{names}</span>}
        {notice.lastDay && <span className="part">{texts.until(formatDate(language, notice.lastDay))}</span>}
      </small>
    </li>
  );
}
