import { Link } from "react-router";
import type { LinkedEntry } from "../api/catalog";
import { useLanguage } from "../language/LanguageContext";
import { CategoryStamp } from "../page/marks";

export function LinkedEntries({ linked }: { linked: LinkedEntry[] }) {
  const { messages } = useLanguage();
  return (
    <section className="card" aria-labelledby="linked">
      <h2 id="linked">{messages.entry.linked}</h2>
      <p>{messages.entry.linkedHelp}</p>
      <ul className="linked">
        {linked.map((entry) => (
          <li key={entry.id}>
            <Link to={`/entries/${entry.id}`}>
              <CategoryStamp category={entry.category} />
              <span>
                <strong>{messages.category[entry.category].name}</strong>
                <small>
                  {[
                    entry.titleLevel && messages.level[entry.titleLevel],
                    entry.minimumYearsHeld
                      ? messages.heldFor(entry.minimumYearsHeld)
                      : messages.entry.noCondition,
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </small>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
