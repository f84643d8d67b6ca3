import { useCallback, useState } from "react";
import { Link } from "react-router";
import { SignedIn, useSession } from "../account/SessionContext";
import { listMessages, markRead, type Message, setCalendarFeed } from "../api/messages";
import { RadioField } from "../form/fields";
import { formatInstant } from "../language/language";
import { useLanguage } from "../language/LanguageContext";
import { PageHeading } from "../page/arrival";
import { Paged } from "../step/Paged";
import { StepForm } from "../step/StepForm";
import "../styles/case.css";
import { useMailboxTexts } from "./texts";

export default function MailboxPage() {
  return (
    <SignedIn>
      <Mailbox />
    </SignedIn>
  );
}

function Mailbox() {
  const { token, roles } = useSession();
  const { messages } = useLanguage();
  const texts = useMailboxTexts();
  const [which, setWhich] = useState<"all" | "unread">("all");
  const ask = useCallback(
    (cursor: string, signal: AbortSignal) => listMessages(token, which === "unread", cursor, signal),
    [token, which],
  );
  return (
    <div className="width reading">
      <title>{messages.service.title(texts.title)}</title>
      <PageHeading>{texts.title}</PageHeading>
      <p className="lede">{texts.lede}</p>
      <form className="form">
        <RadioField
          id="which"
          label={texts.which}
          options={[
            { value: "all", label: texts.all },
            { value: "unread", label: texts.unread },
          ]}
          value={which}
          onChange={setWhich}
        />
      </form>
      <Paged
        key={which}
        ask={ask}
        empty={which === "unread" ? texts.noneUnread : texts.none}
        row={(message) => <Row key={message.id} message={message} />}
      />
      {!roles.includes("OFFICER") && <Feed />}
    </div>
  );
}

function Row({ message }: { message: Message }) {
  const { token } = useSession();
  const { language } = useLanguage();
  const texts = useMailboxTexts();
  const [read, setRead] = useState(message.read);
  const mark = async () => {
    if (!read && (await markRead(token, message.id)).ok) setRead(true);
  };
  return (
    <li className={read ? "" : "unread"}>
      <Link to={message.link} onClick={mark}>
        {!read && <span className="unseen">{texts.newOne} </span>}
        {message.subject?.[language] ?? message.kind}
      </Link>
      {read ? (
        <span className="second">{texts.isRead}</span>
      ) : (
        <button className="plain" type="button" onClick={mark}>
          {texts.markRead}
        </button>
      )}
      <small>
        <span className="part">{formatInstant(language, message.at)}</span>
        <span className="part">{texts.mail[message.mail.state]}</span>
      </small>
      {message.text && (
        <details>
          <summary onClick={mark}>{texts.open}</summary>
          <p className="written">{message.text[language]}</p>
        </details>
      )}
    </li>
  );
}

/** The calendar of one's deadlines, by an address that is a secret. */
function Feed() {
  const { token } = useSession();
  const texts = useMailboxTexts();
  const [feed, setFeed] = useState<{ open: boolean; url?: string }>();
  return (
    <>
      <StepForm
        title={texts.calendar}
        help={texts.calendarHelp}
        button={texts.calendarOpen}
        quiet
        send={() => setCalendarFeed(token, true)}
        onDone={setFeed}
      />
      {feed?.url && (
        <div className="card" role="status">
          <p>{texts.calendarAddress}</p>
          <p>
            <a href={feed.url}>{feed.url}</a>
          </p>
        </div>
      )}
      {feed && !feed.open && <p role="status">{texts.calendarClosed}</p>}
      <StepForm
        title={texts.calendarEnd}
        button={texts.calendarClose}
        quiet
        send={() => setCalendarFeed(token, false)}
        onDone={setFeed}
      />
    </>
  );
}
