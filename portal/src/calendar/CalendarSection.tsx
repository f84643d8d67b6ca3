import { Route, Routes } from "react-router";
import { SignedIn } from "../account/SessionContext";
import { NotFoundPage } from "../page/NotFoundPage";
import "../styles/case.css";
import { CountPage } from "./CountPage";
import { YearPage } from "./YearPage";

/** Working days: counted for everybody; the years they come from, for editors and approvers. */
export default function CalendarSection() {
  return (
    <Routes>
      <Route index element={<CountPage />} />
      <Route
        path="years/:year?"
        element={
          <SignedIn>
            <YearPage />
          </SignedIn>
        }
      />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
