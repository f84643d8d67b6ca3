import { useLanguage } from "../language/LanguageContext";
import type { VerificationBatch } from "../api/batches";

const en = {
  title: "Many verifications at once",
  lede: "Fill in a table, see what would become of each row, and have a draft opened for every row without faults.",
  template: "The table to fill in (CSV)",
  choose: "Your table",
  chooseHelp:
    "At most 1,000 rows and 1 MB, in UTF-8 or GB18030. Cells that begin with =, +, - or @ are refused, for a spreadsheet would run them.",
  table: "CSV file",
  noFile: "Choose a file.",
  empty: "The file is empty.",
  tooLarge: "The file is larger than 1 MB.",
  dryRun: "Try it: nothing is kept",
  openTitle: "Open the drafts",
  openHelp: (taken: number, refused: number) =>
    refused > 0
      ? `${taken} rows become drafts; ${refused} are refused and can be sent again once mended.`
      : `All ${taken} rows become drafts.`,
  open: (n: number) => `Open ${n} ${n === 1 ? "draft" : "drafts"}`,
  oneTitle: "A table of verifications",
  stage: {
    DRY_RUN: "What would become of each row",
    UPLOADED: "Drafts are being opened",
    FILLED: "All rows are done",
  } as Record<VerificationBatch["stage"], string>,
  counts: (rows: number, opened: number, waiting: number, refused: number) =>
    `${rows} rows: ${opened} opened, ${waiting} waiting, ${refused} refused`,
  encoding: (name: string) => `read as ${name}`,
  rows: "Row by row",
  row: "Row",
  becomes: "What becomes of it",
  wouldOpen: "A draft",
  outcome: { WAITING: "Waiting", OPENED: "Draft opened", REFUSED: "Refused" } as Record<string, string>,
  checksTitle: "Check many results",
  checksLede:
    "A table of codes, each with one thing that only the holder gives. Each row is a check like any other, and the holder sees it.",
  checksTemplate: "The table to fill in (CSV)",
  check: "Check the table",
  checked: (rows: number, answered: number, refused: number) =>
    `${rows} rows: ${answered} answered, ${refused} refused`,
  until: (at: string) => `What was answered can be read until ${at}.`,
  download: "The answers as a table (CSV)",
  valid: "Valid",
  notValid: "Genuine, not valid now",
  unknown: "No such result",
  holder: "Holder",
};

export type BatchTexts = typeof en;

const zh: BatchTexts = {
  title: "批量查验",
  lede: "填写表格，先试运行查看每一行的结果，再为每一行无误的数据生成草稿。",
  template: "下载填写模板（CSV）",
  choose: "您的表格",
  chooseHelp:
    "最多1000行、1 MB，编码为UTF-8或GB18030。以 =、+、- 或 @ 开头的单元格不予接收，以免被电子表格当作公式执行。",
  table: "CSV 文件",
  noFile: "请选择文件。",
  empty: "文件是空的。",
  tooLarge: "文件超过 1 MB。",
  dryRun: "试运行（不保存）",
  openTitle: "生成草稿",
  openHelp: (taken, refused) =>
    refused > 0
      ? `${taken} 行将生成草稿；${refused} 行不予接收，修改后可再次上传。`
      : `全部 ${taken} 行将生成草稿。`,
  open: (n) => `生成 ${n} 份草稿`,
  oneTitle: "批量查验表",
  stage: { DRY_RUN: "每一行的结果预览", UPLOADED: "正在生成草稿", FILLED: "全部处理完毕" },
  counts: (rows, opened, waiting, refused) =>
    `共 ${rows} 行：已生成 ${opened}，等待 ${waiting}，不予接收 ${refused}`,
  encoding: (name) => `按 ${name} 读取`,
  rows: "逐行结果",
  row: "行",
  becomes: "结果",
  wouldOpen: "将生成草稿",
  outcome: { WAITING: "等待中", OPENED: "已生成草稿", REFUSED: "不予接收" },
  checksTitle: "批量核对结果",
  checksLede: "上传结果编码表，每行附一项只有持证人能提供的信息。每一行等同一次核对，持证人可以看到。",
  checksTemplate: "下载填写模板（CSV）",
  check: "核对",
  checked: (rows, answered, refused) => `共 ${rows} 行：已答复 ${answered}，不予接收 ${refused}`,
  until: (at) => `答复可查阅至${at}。`,
  download: "下载答复表（CSV）",
  valid: "有效",
  notValid: "真实，但目前无效",
  unknown: "没有该结果",
  holder: "持证人",
};

export function useBatchTexts(): BatchTexts {
  const { language } = useLanguage();
  return language === "zh" ? zh : en;
}
