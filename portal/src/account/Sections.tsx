import { NavLink } from "react-router";
import { useLanguage } from "../language/LanguageContext";

const en = {
  label: "Your pages",
  verifications: "Verifications",
  worklist: "Worklist",
  batches: "Many at once",
  titles: "Title applications",
  checks: "Check many results",
  messages: "Messages",
  unit: "Your unit",
  years: "Years of working days",
};
const zh: typeof en = {
  label: "我的页面",
  verifications: "查验",
  worklist: "待办",
  batches: "批量查验",
  titles: "职称申报",
  checks: "批量核对",
  messages: "消息",
  unit: "本单位",
  years: "年度工作日",
};

/** Where each page is, and who comes to it. The service decides what anybody may do there. */
const pages = [
  { to: "/office", name: "worklist", roles: ["OFFICER", "SUPERVISOR", "INDUSTRY_AUTHORITY", "EXPERT"] },
  { to: "/verifications", name: "verifications", roles: ["HOLDER", "EMPLOYER", "WINDOW_CLERK"] },
  { to: "/batches", name: "batches", roles: ["EMPLOYER"] },
  { to: "/batches/checks", name: "checks", roles: ["RELYING_PARTY"] },
  { to: "/title-applications", name: "titles", roles: ["EMPLOYER", "APPLICANT"] },
  {
    to: "/messages",
    name: "messages",
    roles: ["HOLDER", "EMPLOYER", "APPLICANT", "WINDOW_CLERK", "OFFICER"],
  },
  { to: "/unit", name: "unit", roles: ["EMPLOYER"] },
  { to: "/calendar/years", name: "years", roles: ["EDITOR", "APPROVER"] },
] as const satisfies { to: string; name: keyof typeof en; roles: string[] }[];

/** The pages of who is signed in. */
export function Sections({ roles }: { roles: string[] }) {
  const { language } = useLanguage();
  const texts = language === "zh" ? zh : en;
  const shown = pages.filter((page) => page.roles.some((role) => roles.includes(role)));
  if (shown.length === 0) return null;
  return (
    <nav className="width sections" aria-label={texts.label}>
      {shown.map(({ to, name }) => (
        <NavLink key={to} to={to}>
          {texts[name]}
        </NavLink>
      ))}
    </nav>
  );
}
