import { lazy, Suspense } from "react";
import { Outlet, Route, Routes } from "react-router";
import { EntryPage } from "./entry/EntryPage";
import { NotFoundPage } from "./page/NotFoundPage";
import { Page } from "./page/Page";
import { SearchPage } from "./search/SearchPage";

// The catalog is what most come for and comes at once; whoever goes on fetches the rest then.
const BenefitPage = lazy(() => import("./assessment/BenefitPage"));
const CalendarSection = lazy(() => import("./calendar/CalendarSection"));
const CheckPage = lazy(() => import("./check/CheckPage"));
const ConsentPage = lazy(() => import("./inquiry/ConsentPage"));
const EditionsPage = lazy(() => import("./edition/EditionsPage"));
const InquiryPage = lazy(() => import("./inquiry/InquiryPage"));
const BatchSection = lazy(() => import("./bulk/BatchSection"));
const MailboxPage = lazy(() => import("./mailbox/MailboxPage"));
const NoticeListPage = lazy(() => import("./notice/NoticeListPage"));
const NoticePage = lazy(() => import("./notice/NoticePage"));
const OfficeSection = lazy(() => import("./office/OfficeSection"));
const SharedResultPage = lazy(() => import("./check/SharedResultPage"));
const SignedInPage = lazy(() => import("./account/SignedInPage"));
const TitleCheckPage = lazy(() => import("./check/TitleCheckPage"));
const TitlePage = lazy(() => import("./assessment/TitlePage"));
const TitleSection = lazy(() => import("./title/TitleSection"));
const UnitSection = lazy(() => import("./unit/UnitSection"));
const VerificationSection = lazy(() => import("./verification/VerificationSection"));

export function App() {
  return (
    <Routes>
      <Route element={<Page />}>
        <Route index element={<SearchPage />} />
        <Route path="entries/:id" element={<EntryPage />} />
        <Route
          element={
            <Suspense fallback={<div className="width reading" />}>
              <Outlet />
            </Suspense>
          }
        >
          <Route path="benefits" element={<BenefitPage />} />
          <Route path="eligibility" element={<TitlePage />} />
          <Route path="calendar/*" element={<CalendarSection />} />
          <Route path="check" element={<CheckPage />} />
          <Route path="check/title" element={<TitleCheckPage />} />
          <Route path="consents/:token" element={<ConsentPage />} />
          <Route path="shared/:token" element={<SharedResultPage />} />
          <Route path="editions" element={<EditionsPage />} />
          <Route path="inquiries/:token" element={<InquiryPage />} />
          <Route path="messages" element={<MailboxPage />} />
          <Route path="batches/*" element={<BatchSection />} />
          <Route path="notices" element={<NoticeListPage />} />
          <Route path="notices/:id" element={<NoticePage />} />
          <Route path="office/*" element={<OfficeSection />} />
          <Route path="signed-in" element={<SignedInPage />} />
          <Route path="title-applications/*" element={<TitleSection />} />
          <Route path="unit/*" element={<UnitSection />} />
          <Route path="verifications/*" element={<VerificationSection />} />
        </Route>
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}
