import { useEffect, useLayoutEffect, useRef } from "react";
import { useLocation, useNavigationType } from "react-router";

const positions = new Map<string, number>();

/** A new page starts at its top; Back and Forward return to where the reader was. */
export function useScrollMemory(): void {
  const { key, pathname } = useLocation();
  const navigation = useNavigationType();
  const page = useRef(pathname);

  useEffect(() => {
    history.scrollRestoration = "manual";
  }, []);

  useLayoutEffect(() => {
    if (navigation === "POP") scrollTo(0, positions.get(key) ?? 0);
    else if (page.current !== pathname) scrollTo(0, 0);
    page.current = pathname;

    const remember = () => positions.set(key, scrollY);
    remember();
    addEventListener("scroll", remember, { passive: true });
    return () => removeEventListener("scroll", remember);
  }, [key, pathname, navigation]);
}
