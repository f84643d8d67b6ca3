import { useEffect, useState } from "react";
import type { Round } from "../api/titles";
import { formatInstant } from "../language/language";
import { useLanguage } from "../language/LanguageContext";
import { useTitleTexts } from "./texts";

/**
 * How long until the window opens or closes. The browser's clock serves as a help only: the service's own decides. Not a live
 * region, for a screen reader would speak it every minute.
 */
export function Countdown({ round }: { round: Round }) {
  const { language } = useLanguage();
  const texts = useTitleTexts();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const clock = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(clock);
  }, []);

  const opens = new Date(round.opens).getTime();
  const closes = new Date(round.closes).getTime();
  const left = (until: number) => {
    const minutes = Math.floor((until - now) / 60_000);
    return texts.daysHours(Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60);
  };
  if (now >= closes) return <p className="countdown">{texts.windowOver}</p>;
  return (
    <p className="countdown">
      {now < opens
        ? texts.windowIn(left(opens), formatInstant(language, round.opens))
        : texts.windowLeft(left(closes), formatInstant(language, round.closes))}
    </p>
  );
}
