import { createContext, type ReactNode, useContext, useLayoutEffect, useState } from "react";
import { en } from "./en";
import { htmlLang, initialLanguage, type Language, rememberLanguage } from "./language";
import type { Messages } from "./messages";
import { zh } from "./zh";

export const dictionaries: Record<Language, Messages> = { zh, en };

interface Speaking {
  language: Language;
  messages: Messages;
  speak: (language: Language) => void;
}

const LanguageContext = createContext<Speaking | undefined>(undefined);

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(() => initialLanguage(storage(), navigator.languages));

  // Before any effect below asks the API, which answers in the language of the page.
  useLayoutEffect(() => {
    document.documentElement.lang = htmlLang[language];
  }, [language]);

  const speak = (chosen: Language) => {
    rememberLanguage(storage(), chosen);
    setLanguage(chosen);
  };

  return (
    <LanguageContext value={{ language, messages: dictionaries[language], speak }}>
      {children}
    </LanguageContext>
  );
}

export function useLanguage(): Speaking {
  const speaking = useContext(LanguageContext);
  if (!speaking) throw new Error("useLanguage outside of LanguageProvider");
  return speaking;
}

/** The browser's memory, or none where the visitor has shut it off. */
function storage(): Pick<Storage, "getItem" | "setItem"> {
  try {
    return localStorage;
  } catch {
    return { getItem: () => null, setItem: () => undefined };
  }
}
