import type { ReactNode } from "react";
import type { Bilingual } from "../api/problem";
import { htmlLang, type Language, other } from "../language/language";
import { dictionaries, useLanguage } from "../language/LanguageContext";
import type { Messages } from "../language/messages";

// What pages for people without an account show in both languages: whoever opens the mail may read either.

export function Told({ term, children }: { term: (messages: Messages) => string; children: ReactNode }) {
  const { language, messages } = useLanguage();
  return (
    <div>
      <dt>
        {term(messages)}
        <small lang={htmlLang[other[language]]}>{term(dictionaries[other[language]])}</small>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

export function Both({ texts }: { texts: Bilingual }) {
  const { language } = useLanguage();
  const second: Language = other[language];
  return (
    <>
      {texts[language]}
      <small lang={htmlLang[second]}>{texts[second]}</small>
    </>
  );
}

/** The same sentence in the other language. */
export function Second({ children }: { children: (messages: Messages) => string }) {
  const { language } = useLanguage();
  return (
    <p className="second" lang={htmlLang[other[language]]}>
      {children(dictionaries[other[language]])}
    </p>
  );
}
