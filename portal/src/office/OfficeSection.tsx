import { Route, Routes } from "react-router";
import { SignedIn } from "../account/SessionContext";
import { NotFoundPage } from "../page/NotFoundPage";
import "../styles/case.css";
import { AssessmentPage } from "./AssessmentPage";
import { ObjectionPage } from "./ObjectionPage";
import { NewPanelPage } from "./NewPanelPage";
import { PanelPage } from "./PanelPage";
import { SetAsidePage } from "./SetAsidePage";
import { VerificationDesk } from "./VerificationDesk";
import { WorklistPage } from "./WorklistPage";

/** The desks of officers, authorities and experts. */
export default function OfficeSection() {
  return (
    <SignedIn>
      <Routes>
        <Route index element={<WorklistPage />} />
        <Route path="verifications/:id" element={<VerificationDesk />} />
        <Route path="assessments/:id" element={<AssessmentPage />} />
        <Route path="objections/:id" element={<ObjectionPage />} />
        <Route path="panels/new" element={<NewPanelPage />} />
        <Route path="panels/:id" element={<PanelPage />} />
        <Route path="set-aside" element={<SetAsidePage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </SignedIn>
  );
}
