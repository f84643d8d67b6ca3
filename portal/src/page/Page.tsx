import { type MouseEvent, useRef } from "react";
import { Link, NavLink, Outlet, useLocation } from "react-router";
import { useLanguage } from "../language/LanguageContext";
import { htmlLang, other } from "../language/language";
import { ArrivalProvider, PageHeading } from "./arrival";
import { Boundary } from "./Boundary";
import { Seal } from "./marks";
import { useScrollMemory } from "./useScrollMemory";

/** What stands round every page. */
export function Page() {
  useScrollMemory();
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const { language, messages, speak } = useLanguage();

  // A hash in the address would be one more step for Back to undo.
  const skip = (event: MouseEvent) => {
    event.preventDefault();
    main.current?.focus();
  };

  return (
    <ArrivalProvider>
      <a className="skip" href="#main" onClick={skip}>
        {messages.service.skip}
      </a>
      <header className="masthead">
        <div className="width masthead-row">
          <Link className="wordmark" to="/">
            <Seal />
            <span>
              <strong>{messages.service.name}</strong>
              <small>{messages.service.subject}</small>
            </span>
          </Link>
          <nav aria-label={messages.service.navigation}>
            <NavLink to="/" end>
              {messages.nav.search}
            </NavLink>
            <NavLink to="/benefits">{messages.nav.benefits}</NavLink>
            <NavLink to="/eligibility">{messages.nav.eligibility}</NavLink>
            <NavLink to="/check">{messages.nav.check}</NavLink>
            <NavLink to="/verifications">{messages.nav.verifications}</NavLink>
          </nav>
          <button
            className="switch"
            type="button"
            lang={htmlLang[other[language]]}
            aria-label={messages.service.switchLabel}
            onClick={() => speak(other[language])}
          >
            {messages.service.switchTo}
          </button>
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        <Boundary at={pathname} fallback={<Failed />}>
          <Outlet />
        </Boundary>
      </main>
      <footer className="foot">
        <div className="width">
          <p>{messages.footer.authority}</p>
          <p className="foot-links">
            {messages.footer.machine}
            <a href="/v1/catalog/entries?limit=100">{messages.footer.dataset}</a>
            <Link to="/editions">{messages.footer.editions}</Link>
            <Link to="/notices">{messages.footer.notices}</Link>
            <Link to="/calendar">{messages.footer.workingDays}</Link>
          </p>
        </div>
      </footer>
    </ArrivalProvider>
  );
}

/** A page that was not fetched, as a rule because the line broke or another version is served by now. */
function Failed() {
  const { messages } = useLanguage();
  return (
    <div className="width reading" role="alert">
      <PageHeading>{messages.problem.heading}</PageHeading>
      <p>{messages.problem.pageFailed}</p>
      <button className="button" type="button" onClick={() => location.reload()}>
        {messages.problem.retry}
      </button>
    </div>
  );
}
