import type { Category } from "../api/catalog";
import { useLanguage } from "../language/LanguageContext";

/** The mark of the service: a seal, pressed once the certificate is found good. */
export function Seal() {
  return (
    <svg className="seal" viewBox="0 0 40 40" aria-hidden="true">
      <rect width="40" height="40" rx="7" fill="var(--seal)" />
      <rect x="4" y="4" width="32" height="32" rx="4" fill="none" stroke="#fff" strokeWidth="1.6" />
      <path
        d="M12 20.5l5.6 5.7L28.4 14"
        fill="none"
        stroke="#fff"
        strokeWidth="3.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** The letter of a list, as a stamp. The letter tells; the color only helps. */
export function CategoryStamp({ category, large = false }: { category: Category; large?: boolean }) {
  const { messages } = useLanguage();
  return (
    <span className={`stamp stamp-${category} ${large ? "stamp-large" : ""}`}>
      <span aria-hidden="true">{category}</span>
      <span className="unseen">{messages.category[category].label}</span>
    </span>
  );
}
