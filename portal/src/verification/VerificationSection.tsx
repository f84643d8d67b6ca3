import { Route, Routes } from "react-router";
import { SignedIn } from "../account/SessionContext";
import { NotFoundPage } from "../page/NotFoundPage";
import "../styles/case.css";
import { NewVerificationPage } from "./NewVerificationPage";
import { VerificationListPage } from "./VerificationListPage";
import { VerificationPage } from "./VerificationPage";

/** The pages behind the sign-in; visitors of the catalog never fetch them. */
export default function VerificationSection() {
  return (
    <SignedIn>
      <Routes>
        <Route index element={<VerificationListPage />} />
        <Route path="new" element={<NewVerificationPage />} />
        <Route path=":id" element={<VerificationPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </SignedIn>
  );
}
