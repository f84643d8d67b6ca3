import { Link, useLocation, useNavigate, useParams } from "react-router";
import { type Entry, readEntry } from "../api/catalog";
import { useAnswer } from "../api/useAnswer";
import { useLanguage } from "../language/LanguageContext";
import { countryName } from "../language/language";
import { PageHeading } from "../page/arrival";
import { CategoryStamp } from "../page/marks";
import { FirstName, IssuerName, nameIn, SecondName } from "../page/Names";
import { NotFoundPage } from "../page/NotFoundPage";
import { ProblemNotice } from "../page/ProblemNotice";
import { AsPrinted } from "./AsPrinted";
import { Benefits } from "./Benefits";
import { Conditions } from "./Conditions";
import { Facts } from "./Facts";
import { HowToVerify } from "./HowToVerify";
import { LinkedEntries } from "./LinkedEntries";
import { MutualRecognition } from "./MutualRecognition";

export function EntryPage() {
  const { id = "" } = useParams();
  const { messages } = useLanguage();
  const asked = useAnswer(id, readEntry);
  switch (asked.stage) {
    case "waiting":
      return (
        <div className="width reading">
          <p role="status">{messages.service.wait}</p>
          <div className="skeleton" aria-hidden="true" />
        </div>
      );
    case "refused":
      if (asked.problem.status === 404) return <NotFoundPage />;
      return (
        <div className="width reading">
          <BackLink />
          <ProblemNotice problem={asked.problem} retry={asked.retry} />
        </div>
      );
    case "ready":
      return <EntryView key={asked.value.id} entry={asked.value} />;
  }
}

function EntryView({ entry }: { entry: Entry }) {
  const { language, messages } = useLanguage();
  const { issuer } = entry;
  return (
    <article className={`entry list-${entry.category}`}>
      <title>{messages.service.title(nameIn(language, entry))}</title>
      <header className="entry-head">
        <div className="width">
          <BackLink />
          <div className="entry-title">
            <CategoryStamp category={entry.category} large />
            <div>
              <p className="entry-place">
                {messages.entry.number(entry.category, entry.no)}
                <span>{nameIn(language, entry.sector)}</span>
              </p>
              <PageHeading>
                <FirstName named={entry} language={language} />
                {entry.abbreviation && <abbr>{entry.abbreviation}</abbr>}
              </PageHeading>
              <p className="entry-second">
                <SecondName named={entry} language={language} />
              </p>
              <p className="entry-issuer">
                <IssuerName issuer={issuer} language={language} />
                {issuer.country && <span className="aside">{countryName(language, issuer.country)}</span>}
              </p>
            </div>
          </div>
          <p className="entry-explained">
            <strong>{messages.category[entry.category].name}</strong>
            {messages.category[entry.category].explained}
          </p>
        </div>
      </header>
      <div className="width entry-body">
        <div className="entry-main">
          <Conditions entry={entry} />
          {entry.mutualRecognition && (
            <MutualRecognition entry={entry} recognition={entry.mutualRecognition} />
          )}
          <Benefits benefits={entry.benefits} edition={entry.edition} />
          <Facts entry={entry} />
          <AsPrinted entry={entry} />
        </div>
        <aside className="entry-side">
          <AskWhatItBrings entry={entry} />
          {entry.category !== "D" && <HowToVerify entryId={entry.id} />}
          {entry.linked && entry.linked.length > 0 && <LinkedEntries linked={entry.linked} />}
          <button className="plain print-button" type="button" onClick={() => print()}>
            {messages.entry.print}
          </button>
        </aside>
      </div>
    </article>
  );
}

/** From what the list says to what it means for this reader. */
function AskWhatItBrings({ entry }: { entry: Entry }) {
  const { messages } = useLanguage();
  return (
    <section className="card" aria-labelledby="ask">
      <h2 id="ask">{messages.entry.ask}</h2>
      <p>
        <Link to={`/benefits?entry=${entry.id}`}>{messages.entry.askBenefits}</Link>
      </p>
      {entry.category === "C" && (
        <p>
          <Link to={`/eligibility?entry=${entry.id}`}>{messages.entry.askTitle}</Link>
        </p>
      )}
    </section>
  );
}

/** Back to the results the reader came from, as they were; otherwise to the whole list. */
function BackLink() {
  const { messages } = useLanguage();
  const navigate = useNavigate();
  const results = (useLocation().state as { results?: string } | null)?.results;
  if (results === undefined) {
    return (
      <Link className="back" to="/">
        {messages.entry.all}
      </Link>
    );
  }
  return (
    <Link
      className="back"
      to={`/${results}`}
      onClick={(event) => {
        event.preventDefault();
        navigate(-1);
      }}
    >
      {messages.entry.back}
    </Link>
  );
}
