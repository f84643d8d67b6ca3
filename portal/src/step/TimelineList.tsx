import type { Event } from "../api/verifications";
import { useLanguage } from "../language/LanguageContext";
import { formatInstant } from "../language/language";

interface Props {
  title: string;
  events: Event[] | undefined;
  /** The words for each kind of event and each kind of actor. */
  kinds: Record<string, string>;
  actors: Record<string, string>;
}

/** What has happened to a case: when, by whom, and on which article. */
export function TimelineList({ title, events, kinds, actors }: Props) {
  const { language } = useLanguage();
  if (!events?.length) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ol className="timeline">
        {events.map((event, place) => (
          <li key={`${place} ${event.at}`}>
            <span>
              {kinds[event.kind] ?? event.kind}
              {event.details?.["note"] && <em> {event.details["note"]}</em>}
            </span>
            <small>
              {formatInstant(language, event.at)} · {actors[event.by] ?? event.by}
              {event.article && ` · ${event.article}`}
            </small>
          </li>
        ))}
      </ol>
    </section>
  );
}
