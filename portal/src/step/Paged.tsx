import { type ReactNode, useState } from "react";
import { PrivateProblem } from "../account/SessionContext";
import type { Answer } from "../api/http";
import { useAnswer } from "../api/useAnswer";
import type { Page } from "../api/verifications";
import { useLanguage } from "../language/LanguageContext";

interface Props<T> {
  /** Must stay the same function while the list is the same. */
  ask: (cursor: string, signal: AbortSignal) => Promise<Answer<Page<T>>>;
  empty: string;
  row: (item: T) => ReactNode;
  cursor?: string;
}

/** A page of a list, and below it, when asked for, the next. */
export function Paged<T>({ ask, empty, row, cursor = "" }: Props<T>) {
  const { messages } = useLanguage();
  const [further, setFurther] = useState(false);
  const asked = useAnswer(cursor, ask);
  switch (asked.stage) {
    case "waiting":
      return <p role="status">{messages.service.wait}</p>;
    case "refused":
      return <PrivateProblem problem={asked.problem} retry={asked.retry} />;
    case "ready": {
      const { items, nextCursor } = asked.value;
      return (
        <>
          {items.length === 0 && !cursor && !nextCursor && <p className="empty">{empty}</p>}
          {items.length > 0 && <ol className="cases">{items.map(row)}</ol>}
          {nextCursor && further && <Paged ask={ask} empty={empty} row={row} cursor={nextCursor} />}
          {nextCursor && !further && (
            <button className="button button-quiet" type="button" onClick={() => setFurther(true)}>
              {messages.search.more}
            </button>
          )}
        </>
      );
    }
  }
}
