import { type FormEvent, useEffect, useRef, useState } from "react";
import { useLanguage } from "../language/LanguageContext";

/** Long enough for the next key, short enough not to be noticed. */
const pauseMillis = 300;

interface Props {
  q: string;
  /** `done`: the reader asked for it; otherwise it is what stands in the box after a pause in typing. */
  onSearch: (q: string, done: boolean) => void;
}

export function SearchBox({ q, onSearch }: Props) {
  const { messages } = useLanguage();
  const [typed, setTyped] = useState(q);
  const [shown, setShown] = useState(q);
  // While an input method composes, the box holds half a word: "te'xu" on the way to 特许.
  const [composing, setComposing] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  if (q !== shown) {
    setShown(q);
    if (q !== typed.trim()) setTyped(q);
  }

  useEffect(() => {
    if (composing || typed.trim() === q) return;
    const pause = setTimeout(() => onSearch(typed.trim(), false), pauseMillis);
    return () => clearTimeout(pause);
  }, [typed, composing, q, onSearch]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch(typed.trim(), true);
  };

  const clear = () => {
    setTyped("");
    onSearch("", true);
    input.current?.focus();
  };

  return (
    <form role="search" className="searchbox" action="/" onSubmit={submit}>
      <label htmlFor="q">{messages.search.label}</label>
      <div className="searchbox-row">
        <span className="searchbox-field">
          <input
            id="q"
            ref={input}
            name="q"
            type="search"
            value={typed}
            maxLength={100}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="search"
            aria-describedby="q-hint"
            onChange={(event) => setTyped(event.target.value)}
            onCompositionStart={() => setComposing(true)}
            onCompositionEnd={() => setComposing(false)}
          />
          {typed && (
            <button
              type="button"
              className="searchbox-clear"
              aria-label={messages.search.clear}
              onClick={clear}
            >
              <svg viewBox="0 0 20 20" aria-hidden="true">
                <path d="M5 5l10 10M15 5L5 15" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
              </svg>
            </button>
          )}
        </span>
        <button type="submit" className="button">
          {messages.search.button}
        </button>
      </div>
      <p id="q-hint">{messages.search.hint}</p>
    </form>
  );
}
