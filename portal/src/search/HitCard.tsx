import { Link, useLocation } from "react-router";
import type { Hit, Match } from "../api/catalog";
import { useLanguage } from "../language/LanguageContext";
import { countryName } from "../language/language";
import { CategoryStamp } from "../page/marks";
import { FirstName, IssuerName, SecondName } from "../page/Names";

export function HitCard({ hit }: { hit: Hit }) {
  const { language, messages } = useLanguage();
  const { search } = useLocation();
  const { issuer } = hit;
  return (
    <li className="hit">
      <CategoryStamp category={hit.category} />
      <div>
        <h3>
          <Link to={`/entries/${hit.id}`} state={{ results: search }}>
            <FirstName named={hit} language={language} />
          </Link>
          {hit.abbreviation && <abbr>{hit.abbreviation}</abbr>}
        </h3>
        <p className="hit-issuer">
          <IssuerName issuer={issuer} language={language} />
          {issuer.country && <span className="aside">{countryName(language, issuer.country)}</span>}
        </p>
        <p className="second">
          <SecondName named={hit} language={language} />
          <SecondName named={issuer} language={language} />
        </p>
        <ul className="tags">
          <li>{messages.category[hit.category].name}</li>
          {hit.titleLevel && <li>{messages.level[hit.titleLevel]}</li>}
          {hit.minimumYearsHeld && (
            <li className="tag-condition">{messages.heldFor(hit.minimumYearsHeld)}</li>
          )}
          {hit.alsoIn && hit.alsoIn.length > 0 && (
            <li className="tag-also">
              {messages.search.alsoIn} {hit.alsoIn.map(place).join(messages.service.and)}
            </li>
          )}
        </ul>
        {hit.matched && hit.matched.length > 0 && <Why matched={hit.matched} />}
      </div>
    </li>
  );
}

/** `shanghai-3.0-C-10` as it is spoken of: C10. */
function place(id: string): string {
  return id.split("-").slice(-2).join("");
}

function Why({ matched }: { matched: Match[] }) {
  const { messages } = useLanguage();
  return (
    <p className="why">
      {messages.search.why}
      {matched.map(({ field, text, how }) => (
        <span key={`${field} ${text}`}>
          {messages.matchedField[field] ?? field} <mark>{text}</mark>
          {messages.matchedHow[how] && <small className="aside">{messages.matchedHow[how]}</small>}
        </span>
      ))}
    </p>
  );
}
