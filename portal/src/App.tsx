import { Route, Routes } from "react-router";
import { EntryPage } from "./entry/EntryPage";
import { NotFoundPage } from "./page/NotFoundPage";
import { Page } from "./page/Page";
import { SearchPage } from "./search/SearchPage";

export function App() {
  return (
    <Routes>
      <Route element={<Page />}>
        <Route index element={<SearchPage />} />
        <Route path="entries/:id" element={<EntryPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}
