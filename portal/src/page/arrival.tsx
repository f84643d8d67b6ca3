import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from "react";
import { useLocation } from "react-router";

const Arrival = createContext(false);

/** Knows whether the visitor came to the page from another one here, or by loading it. */
export function ArrivalProvider({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  const [first] = useState(pathname);
  const [moved, setMoved] = useState(false);
  if (!moved && pathname !== first) setMoved(true);
  return <Arrival value={moved}>{children}</Arrival>;
}

/**
 * The heading of a page. A browser tells of a new page by itself; between pages of this portal nothing
 * would, so the heading takes the focus: screen readers speak it, and Tab goes on from there.
 */
export function PageHeading({ children }: { children: ReactNode }) {
  const moved = useContext(Arrival);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (moved) heading.current?.focus({ preventScroll: true });
  }, [moved]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
